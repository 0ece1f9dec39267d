import Campaign
import Foundation
import Reports
import Testing
import Writing

/// The web page as a word processor opens and prints it.
struct WordProcessorTests {
  private func printed(_ documents: [Document]) throws -> PDFPages {
    let pdf = try Tool.printed(
      Data(HTMLPaper.text(documents).utf8), as: "paper.html", through: "writer_web_pdf_Export")
    return try PDFPages(pdf)
  }

  @Test func tenLettersAreTenPages() throws {
    let office = try SampleOffice.quangHoaInNovember()
    let status = office.status("2022-11-10")
    let letter = try #require(
      Letter(
        status, ledger: office.ledger,
        deadline: status.deadline("dot-1", plan: SampleOffice.quangHoa)!, language: .vi))
    let letters = letter.toEach()
    #expect(letters.count == 10)
    let pages = try printed(letters)
    #expect(pages.pages.count == 10)
    for page in pages.pages {
      #expect(page.contains { $0.text == "Số:" })
      #expect(page.contains { $0.text == "Nơi" })
    }
  }

  /// Wherever on its page a text ends, what stands below it stays in one piece.
  @Test func theClosingIsNeverParted() throws {
    let papers = (24...35).map { lines in
      var paper = Document(
        language: .vi, day: day("2022-11-10"), title: "BÁO CÁO", subject: "Thử số \(lines)")
      paper.blocks = (1...lines).map { .paragraph("Dòng thứ \($0).") }
      paper.closing = Closing(
        recipientsHead: "Nơi nhận:", recipients: ["Sở Nội vụ", "Lưu: VT"],
        signers: [Signer(titles: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], name: "Hoàng Dìn")])
      return paper
    }
    let pages = try printed(papers).pages
    let ends = pages.filter { $0.contains { $0.text == "Nơi" } }
    #expect(ends.count == papers.count)
    #expect(ends.allSatisfy { page in page.contains { $0.text == "Dìn" } })
    // Some of them had no room left below their text.
    #expect(pages.count > papers.count)
  }
}
