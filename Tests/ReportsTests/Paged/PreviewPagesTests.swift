import Campaign
import Foundation
import JSON
import Reports
import Testing
import Writing

/// What is looked at before printing stands on the pages that are printed.
struct PreviewPagesTests {
  private func words(_ text: String) -> [Substring] {
    text.split { " |\n\u{A0}-".contains($0) }.filter { $0.count > 2 }
  }

  private func check(_ documents: [Document]) throws {
    let pdf = try PDFPages(PaperJob(format: .pdf, documents: documents).made())
    let bytes = try PaperJob(format: .pages, documents: documents).made()
    let breaks = try #require(PageBreak.list(try JSON.parse(Array(bytes))))
    let pages = TextPaper.text(documents, breaks: breaks)
      .split(separator: "\u{C}", omittingEmptySubsequences: false)
    #expect(pages.count == pdf.pages.count)
    for (page, text) in zip(pdf.pages, pages) {
      // Print may break a word behind its hyphen; words of table cells aside, both hold the same.
      let printed = Set(words(page.map(\.text).joined(separator: " ")))
      let shown = Set(words(String(text)))
      let missing = printed.subtracting(shown)
      #expect(missing.count <= printed.count / 10, "\(missing)")
    }
  }

  @Test func theReportOfManySchoolsHasThePagesOfItsPrint() throws {
    let office = try SampleOffice.quangHoaInNovember()
    try check([
      Summary.document(office.status("2022-11-10"), ledger: office.ledger, language: .vi)
    ])
    let large = try SampleOffice(
      ["quang-hoa", "dien-bien-phu-tasks", "dien-bien-province"],
      years: ["2022-2023", "2022", "2022"], schools: 300)
    try check([
      Summary.document(large.status("2022-11-10"), ledger: large.ledger, language: .vi)
    ])
  }

  @Test func lettersAndMinutesToo() throws {
    let office = try SampleOffice.quangHoaInNovember()
    let status = office.status("2022-11-10")
    let deadline = try #require(status.deadline("dot-1", plan: SampleOffice.quangHoa))
    let letter = try #require(
      Letter(status, ledger: office.ledger, deadline: deadline, language: .vi))
    try check(letter.toEach())
    let paper = try #require(
      PhasePaper(status, ledger: office.ledger, deadline: deadline, language: .vi))
    try check([paper.minutes(), try #require(paper.submission())])
  }

  @Test func longTextsRowsAndBarsTurnWhereThePrintTurns() throws {
    let words = (1...900).map { "từ\($0)" }.joined(separator: " ")
    var table = Table(id: "a", title: "Cao", columns: [Column("Trường"), Column("Nội dung")])
    table.add([.text("Một"), .text(words.replacing("từ", with: "ô"))])
    table.add([.text("Hai"), .text("cuối")])
    var document = Document(language: .vi, day: day("2022-11-10"), title: "THỬ", subject: "Dài")
    document.blocks = [
      .paragraph(words), .list([words.replacing("từ", with: "ý"), "ngắn"]), .table(table),
      .bars(
        Bars(
          title: "Thanh",
          bars: (1...60).map { Bars.Bar(label: "mục\($0)", shown: "1/2", share: 0.5) })),
    ]
    try check([document, document])
  }
}
