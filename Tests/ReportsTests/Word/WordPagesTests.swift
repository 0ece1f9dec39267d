import Campaign
import Foundation
import Reports
import Testing
import Writing

/// What a word processor prints of a Word file beside the program's own pages.
struct WordPagesTests {
  /// Every paper of sixty schools.
  private func papers() throws -> [(name: String, document: Document)] {
    var office = try SampleOffice(
      ["quang-hoa", "dien-bien-phu-tasks", "dien-bien-province"],
      years: ["2022-2023", "2022", "2023"], schools: 60)
    for (at, school) in office.roster.schools.prefix(30).enumerated() {
      office.nominate(
        school.id, "Nguyễn Thị Hồng Nhung \(at)", reward: "giay-khen",
        standing: at < 12 ? "chosen" : nil)
    }
    let status = office.status("2022-11-10")
    let deadline = try #require(status.deadline("dot-1", plan: SampleOffice.quangHoa))
    let paper = try #require(
      PhasePaper(status, ledger: office.ledger, deadline: deadline, language: .vi))
    let letter = try #require(
      Letter(status, ledger: office.ledger, deadline: deadline, language: .vi))
    let letters = try #require(SchoolLetters(status, language: .vi))
    return [
      ("report", Summary.document(status, ledger: office.ledger, language: .vi)),
      ("submission", try #require(paper.submission())), ("minutes", paper.minutes()),
      ("decision", try #require(paper.decision())),
      (
        "results",
        ResultsPaper.document(
          status, ledger: office.ledger,
          plan: status.plans[0], deadline: deadline, language: .vi)
      ),
      ("letter", try #require(letter.toAll())), ("all letters", try #require(letters.toAll())),
      ("one letter", try #require(letters.toSchool(office.roster.schools[0].id))),
    ]
  }

  @Test func itHasThePagesAndTheWordsOfThePDF() throws {
    for (name, document) in try papers() {
      let own = try PDFPages(PaperJob(format: .pdf, documents: [document]).made())
      let word = try PDFPages(document.printedFromWord())
      #expect(abs(own.pages.count - word.pages.count) <= 1, "\(name)")
      // A head that comes again on a page and the page's number depend on where the pages break;
      // what a figure shows is a picture there.
      let drawn = figureWords(document)
      let said = words(own).subtracting(drawn)
      let read = words(word)
      #expect(said.subtracting(read).filter { Int($0) == nil } == [], "\(name)")
      #expect(read.subtracting(words(own)).filter { Int($0) == nil } == [], "\(name)")
      try signatureHasItsText(word, document, name)
    }
  }

  /// A word processor breaks lines also behind a hyphen, as between two years.
  private func words(_ pages: PDFPages) -> Set<String> {
    Set(pages.pages.joined().flatMap { WordPagesTests.parts(Vietnamese.composed($0.text)) })
  }

  private static func parts(_ text: String) -> [String] {
    text.split { " -;:".contains($0) }.map { String($0) }
  }

  /// Months as "9/22" and what the figure says in words.
  private func figureWords(_ document: Document) -> Set<String> {
    let shown = document.blocks + document.annexes.flatMap(\.blocks)
    return shown.reduce(into: []) { drawn, block in
      switch block {
      case .timeline(let timeline):
        drawn.formUnion(WordPagesTests.parts(timeline.words))
        for month in 1...12 { for year in 20...30 { drawn.insert("\(month)/\(year)") } }
      case .bars(let bars): drawn.formUnion(WordPagesTests.parts(bars.words))
      default: break
      }
    }
  }

  /// On the page of the signer's title stand words of the paper as well, below its number.
  private func signatureHasItsText(_ pages: PDFPages, _ document: Document, _ name: String)
    throws
  {
    guard let title = document.closing?.signers.last?.titles.first else { return }
    let page = try #require(
      pages.pages.indices.first { page in
        pages.lines(page).contains { $0.map(\.text).joined(separator: " ").contains(title) }
          && pages.pages[page].contains { $0.text == "nhận:" }
      }, "\(name)")
    let top = try #require(pages.pages[page].first { $0.text == "nhận:" }).top
    let above = pages.pages[page].filter { $0.top < top - 20 && $0.top > 60 }
    #expect(above.count > 5, "\(name)")
  }

  /// Wherever on its page a text or a table ends, the signature stands with its last words.
  @Test func theSignatureIsNeverAloneNorParted() throws {
    let papers = (18...34).flatMap { lines in
      [true, false].map { endsWithTable in
        var paper = Document(
          language: .vi, day: day("2022-11-10"), title: "BÁO CÁO", subject: "Thử số \(lines)")
        let table = Table(
          id: "t", title: "Bảng", columns: [Column("TT"), Column("Tên")],
          rows: (1...lines).map { Row([.count($0), .text("Dòng thứ \($0)")]) })
        paper.blocks =
          endsWithTable ? [.table(table)] : (1...lines).map { .paragraph("Dòng thứ \($0).") }
        paper.closing = Closing(
          recipientsHead: "Nơi nhận:", recipients: ["Sở Nội vụ", "Lưu: VT"],
          signers: [Signer(titles: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], name: "Hoàng Dìn")])
        return paper
      }
    }
    let file = try PaperJob(format: .docx, documents: papers).made()
    let pages = try PDFPages(
      Tool.printed(file, as: "paper.docx", through: "writer_pdf_Export")
    ).pages
    let ends = pages.filter { $0.contains { $0.text == "Nơi" } }
    #expect(ends.count == papers.count)
    #expect(ends.allSatisfy { page in page.contains { $0.text == "Dìn" } })
    #expect(ends.allSatisfy { page in page.contains { $0.text == "Dòng" } })
    // Some of them had no room left below their text.
    #expect(pages.count > papers.count)
  }
}
