import Campaign
import Foundation
import JSON
import Reports
import Testing
import Writing

/// Papers nobody would write come out all the same, and jobs that are none are refused.
struct StrangePaperTests {
  private static let word = String(repeating: "x", count: 4000)
  private static let blocks: [(name: String, blocks: [Block])] = [
    ("no columns", [.table(Table(id: "a", title: "t", columns: [], rows: [Row([.count(1)])]))]),
    ("many columns", [.table(table(columns: 300, rows: 3, .text("abc")))]),
    ("a word without end", [.table(table(columns: 3, rows: 2, .text(word))), .paragraph(word)]),
    ("days before all spreadsheets", [.table(table(columns: 1, rows: 1, .day(day("0001-01-01"))))]),
    ("empty", Array(repeating: .paragraph(""), count: 300)),
    ("headings alone", Array(repeating: .heading("h", .part), count: 100)),
    ("a year of ten thousand", [.timeline(timeline(day("0001-01-01"), day("9999-12-31")))]),
    (
      "a year that ends before it begins",
      [.timeline(timeline(day("2023-01-01"), day("2022-01-01")))]
    ),
    (
      "bars beyond all measure",
      [
        .bars(
          Bars(title: "b", bars: [Bars.Bar(label: word, shown: word, share: .infinity, goal: -1)]))
      ]
    ),
  ]

  private static func table(columns: Int, rows: Int, _ value: CellValue) -> Table {
    Table(
      id: "a", title: "t", columns: (0..<columns).map { Column("c\($0)") },
      rows: Array(repeating: Row(Array(repeating: value, count: columns)), count: rows))
  }

  private static func timeline(_ first: Day, _ last: Day) -> Timeline {
    Timeline(
      title: "t", first: first, last: last, today: day("2022-06-01"), todayLabel: "x",
      spans: [Timeline.Span(label: word, starts: .first, ends: .last, state: .running)],
      marks: [Timeline.Mark(label: word, day: first, kind: .cutoff)])
  }

  @Test(arguments: blocks.indices)
  func everyFormatTakesIt(at: Int) throws {
    var document = Document(language: .vi, day: day("2022-11-10"), title: "T", subject: "S")
    document.blocks = Self.blocks[at].blocks
    #expect(TextPaper.pages(document).allSatisfy { $0.count <= TextPaper.lines })
    _ = HTMLPaper.text([document])
    _ = CSVPaper.text([document])
    for format in [PaperJob.Format.pdf, .docx, .xlsx] {
      #expect(try PaperJob(format: format, documents: [document]).made().count > 500)
    }
    let printed = try PDFPages(document.printedFromWord())
    #expect(!printed.pages.isEmpty)
  }

  @Test(arguments: [
    "", "{}", "[1]", "{\"job\":1,", "{\"job\":1,\"format\":\"doc\",\"documents\":[]}",
  ])
  func whatIsNoJobIsRefused(bytes: String) throws {
    let result = try PaperJob.run(Data(bytes.utf8))
    #expect(result.status == 3)
    #expect(result.output.isEmpty)
    #expect(result.errors.hasPrefix("thidua-paper: "))
  }

  @Test(arguments: [PaperJob.Format.pdf, .docx, .xlsx])
  func aFullDiskIsSaidAndNoCrash(format: PaperJob.Format) throws {
    let office = try SampleOffice.quangHoaInNovember()
    let job = PaperJob(
      format: format,
      documents: [
        Summary.document(office.status("2022-11-10"), ledger: office.ledger, language: .vi)
      ])
    let result = try PaperJob.run(Data(job.json.bytes()), output: "/dev/full")
    #expect(result.status == 5)
    #expect(result.errors.contains("cannot write the paper"))
  }
}
