import Campaign
import Foundation
import Reports
import Testing
import Writing

/// The web page as a word processor opens and prints it.
struct WordProcessorTests {
  private func printed(_ documents: [Document]) throws -> PDFPages {
    let folder = try TemporaryFolder()
    let page = try folder.write(Data(HTMLPaper.text(documents).utf8), "paper.html")
    let result = try Tool.soffice.run([
      "-env:UserInstallation=file://\(folder.url.path)/profile", "--headless", "--convert-to",
      "pdf:writer_web_pdf_Export", "--outdir", folder.url.path, page,
    ])
    let file = folder.url.appendingPathComponent("paper.pdf")
    guard let pdf = try? Data(contentsOf: file) else {
      throw Tool.Failure(description: result.errors)
    }
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
}
