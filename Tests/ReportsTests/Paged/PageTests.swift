import Campaign
import Foundation
import Reports
import Testing
import Writing

/// What stands on which page, and under which number.
struct PageTests {
  private func table(rows: Int) -> Table {
    var table = Table(
      id: "a", title: "Bảng", isCaptioned: false, columns: [Column("TT"), Column("Nội dung")])
    for row in 0..<rows { table.add([.count(row + 1), .text("dòng")]) }
    return table
  }

  private func paper(_ blocks: [Block], titles: [String] = ["CHỦ TỌA"]) -> Document {
    var document = Document(language: .vi, day: day("2022-11-10"), title: "THỬ", subject: "Trang")
    document.blocks = blocks
    document.closing = Closing(
      recipientsHead: "Nơi nhận:", recipients: ["Lưu: VT"],
      signers: [Signer(titles: ["THƯ KÝ"], name: nil), Signer(titles: titles, name: "Nguyễn Hải")])
    return document
  }

  /// Papers that end anywhere on a page, in whatever way.
  private var papers: [Document] {
    let long = Array(repeating: "một câu của đoạn cuối", count: 60).joined(separator: ", ")
    var papers = (20..<60).map { paper([.table(table(rows: $0))]) }
    papers += (1..<60).map { count in
      paper(Array(repeating: .paragraph("một dòng"), count: count))
    }
    papers += (1..<30).map { count in
      paper(Array(repeating: .paragraph("một dòng"), count: count) + [.paragraph(long)])
    }
    papers += (1..<40).map { count in
      paper([.list(Array(repeating: "một dòng", count: count))])
    }
    papers += (20..<45).map { count in
      paper(
        [.table(table(rows: count))],
        titles: ["TM. HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG NGÀNH GIÁO DỤC VÀ ĐÀO TẠO HUYỆN QUẢNG HÒA"])
    }
    return papers
  }

  @Test func noSignatureStandsAloneOnAPageOfText() throws {
    for paper in papers {
      let page = try #require(TextPaper.pages(paper).first { $0.contains { $0.hasSuffix("Hải") } })
      let at = try #require(page.firstIndex { $0.contains("THƯ KÝ") })
      let above = page[..<at].dropFirst(2).filter { !$0.isEmpty }
      #expect(!above.isEmpty || page[0].contains("THỬ"))
    }
  }

  /// However much stands above it, a signature has something of its paper on its page.
  @Test func noSignatureStandsAloneOnItsPage() throws {
    let papers = papers
    let pages = try PDFPages(PaperJob(format: .pdf, documents: papers).made())
    let signed = pages.pages.filter { page in page.contains { $0.text == "Hải" } }
    #expect(signed.count == papers.count)
    for page in signed {
      let title = try #require(page.first { $0.text == "THƯ" })
      let name = try #require(page.first { $0.text == "Hải" })
      #expect(name.top > title.bottom)
      let above = page.filter { $0.bottom < title.top && $0.top > 20 * PDFPages.millimetre }
      #expect(above.count > 1)
    }
  }

  @Test func theRowsOfATableStayWithTheSignature() throws {
    // A table that ends at the very foot of the page gives its last rows to the next one.
    for rows in 30..<38 {
      let pages = try PDFPages(
        PaperJob(format: .pdf, documents: [paper([.table(table(rows: rows))])]).made())
      let last = try #require(pages.pages.last)
      #expect(last.contains { $0.text == "dòng" }, "\(rows)")
    }
  }

  @Test func anAnnexCountsItsPagesByItself() throws {
    var document = paper([.table(table(rows: 60))])
    document.annexes = ["I", "II"].map {
      Annex(
        title: "Phụ lục \($0)", subject: "DANH SÁCH", reference: "(Kèm theo)",
        blocks: [.table(table(rows: 60))])
    }
    let pages = try PDFPages(PaperJob(format: .pdf, documents: [document]).made())
    let numbers = pages.pages.map { page in
      page.filter { $0.bottom < 20 * PDFPages.millimetre }.map(\.text).joined()
    }
    #expect(numbers == ["", "2", "", "2", "", "2"])
    let text = TextPaper.pages(document)
    let heads = text.map { $0[0].filter { $0 != " " } }
    let firsts = text.indices.filter { at in text[at].contains { $0.contains("Phụ lục") } }
    #expect(firsts.count == 2)
    for first in firsts {
      #expect(heads[first] == "PhụlụcI" || heads[first] == "PhụlụcII")
      #expect(heads[first + 1] == "2")
    }
  }

  @Test func aPaperThatIsAnAnnexHasNoBlankPageBeforeIt() throws {
    let office = try SampleOffice.quangHoaInNovember()
    let status = office.status("2022-11-10")
    let results = ResultsPaper.document(
      status, ledger: office.ledger, plan: status.plans[0],
      deadline: status.deadline("dot-1", plan: SampleOffice.quangHoa), language: .vi)
    let pages = try PDFPages(PaperJob(format: .pdf, documents: [results]).made())
    #expect(pages.lines(0)[0].map(\.text).joined(separator: " ") == "Phụ lục")
  }

  /// Widths of the columns of the first table on a page, in millimetres, by its upright lines.
  private func columns(_ pdf: Data, page: Int) throws -> [Double] {
    let upright = try strokes(pdf, page: page).filter { abs($0.x1 - $0.x2) < 0.01 }
    let edges = Set(upright.map { ($0.x1 * 10).rounded() / 10 }).sorted()
    return zip(edges, edges.dropFirst()).map { ($1 - $0) / PDFPages.millimetre }
  }

  @Test func columnsAreAsWideAsWhatTheyHold() throws {
    let office = try SampleOffice.quangHoaInNovember()
    let status = office.status("2022-11-10")
    let deadline = try #require(status.deadline("dot-1", plan: SampleOffice.quangHoa))
    let minutes = try #require(
      PhasePaper(status, ledger: office.ledger, deadline: deadline, language: .vi)
    ).minutes()
    let pdf = try PaperJob(format: .pdf, documents: [minutes]).made()
    let titles = try #require(minutes.tables.first { $0.id == "ballot" }).columns.map(\.title)
    let widths = try columns(pdf, page: 2)
    #expect(widths.count == titles.count)
    #expect(abs(widths.reduce(0, +) - 161) < 0.5)
    let width = Dictionary(uniqueKeysWithValues: zip(titles, widths))
    #expect(width["Họ và tên"]! > 32)
    #expect(width["Trường"]! > width["Chức vụ, lớp"]!)
    // Only the names themselves have more room than the schools.
    #expect(widths.count { $0 > width["Trường"]! } == 1)
    #expect(["Đồng ý", "Không", "Tỷ lệ %"].allSatisfy { width[$0]! > 11 })
  }
}
