import Foundation
import Testing

/// Pages: what stands at their heads and feet, and tables that only look like such.
@Suite struct PDFTests {
  private func pdf(_ body: String, header: String = "") throws -> Data {
    let folder = try Folder()
    let flat = """
      <?xml version="1.0" encoding="UTF-8"?>
      <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
       xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
       xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
       xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
       office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
      <office:automatic-styles>
      <style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm"
       fo:page-height="29.7cm" fo:margin-top="1cm" fo:margin-bottom="1cm" fo:margin-left="3cm"
       fo:margin-right="2cm"/>
      <style:header-style><style:header-footer-properties fo:min-height="1cm"/></style:header-style>
      <style:footer-style><style:header-footer-properties fo:min-height="1cm"/></style:footer-style>
      </style:page-layout></office:automatic-styles>
      <office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4">
      <style:header><text:p>\(header)<text:page-number/></text:p></style:header>
      <style:footer><text:p>Phòng GD&amp;ĐT, trang <text:page-number/></text:p></style:footer>
      </style:master-page></office:master-styles>
      <office:body><office:text>\(body)</office:text></office:body></office:document>
      """
    let file = try folder.write(Data(flat.utf8), "document.fodt")
    try Tool.soffice.run([
      "-env:UserInstallation=file://\(folder.url.path)/profile", "--headless", "--convert-to",
      "pdf",
      "--outdir", folder.url.path, file,
    ])
    return try Data(contentsOf: folder.url.appending(path: "document.pdf"))
  }

  /// Their numbers too, which are not the same on two of them.
  @Test(arguments: ["", "Số 1 năm ", "- "])
  func headsAndFeetOfPagesAreLeftOut(header: String) throws {
    let wanted = (1...150).map { "Dòng thứ \($0) của văn bản." }
    let body = wanted.map { "<text:p>\($0)</text:p>" }.joined()
    let reading = try Reading.of(try pdf(body, header: header))
    #expect(reading.lines.filter { !$0.isEmpty } == wanted)
  }

  @Test func numbersThatStandAloneInTheTextStay() throws {
    let reading = try Reading.of(
      try pdf("<text:p>Một</text:p><text:p>2026</text:p><text:p>Ba</text:p>"))
    #expect(reading.lines == ["Một", "2026", "Ba"])
  }

  /// The number of a row that comes to stand last on its page is none of the page.
  @Test func aNumberOfTheTextAtTheFootOfAPageStays() throws {
    // A page of this kind has room for 46 lines or more.
    let wanted = (40...60).flatMap { count in
      (1..<count).map { "Dòng \($0) của \(count)." } + ["\(count)"]
    }
    let reading = try Reading.of(try pdf(wanted.map { "<text:p>\($0)</text:p>" }.joined()))
    #expect(reading.lines.filter { !$0.isEmpty } == wanted)
  }

  /// A picture of a page: nothing on it can be read.
  private static let scan = """
    %PDF-1.4
    1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
    2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
    3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj
    4 0 obj<</Length 18>>stream
    100 100 300 400 re f
    endstream endobj
    trailer<</Root 1 0 R/Size 5>>
    startxref
    0
    %%EOF
    """

  @Test func aScanIsRefused() throws {
    let reading = try Reading.of(Data(Self.scan.utf8))
    #expect(reading.code == 3)
    #expect(reading.refused == "no-text")
  }

  @Test func pagesWithoutTextAmongOthersAreNamed() throws {
    let folder = try Folder()
    let text = try folder.write(try pdf("<text:p>Một</text:p>"), "text.pdf")
    let scan = try folder.write(Data(Self.scan.utf8), "scan.pdf")
    let both = folder.url.appending(path: "both.pdf").path
    // It warns of the picture's table of places, which is wrong.
    _ = try Tool.run(
      "/usr/bin/qpdf", ["--empty", "--pages", text, scan, text, "--", both], input: Data())
    let reading = try Reading.of(try Data(contentsOf: URL(fileURLWithPath: both)))
    #expect(reading.lines.filter { !$0.isEmpty } == ["Một", "Một"], "\(reading)")
    #expect(reading.warnings == ["pages without text (scanned?): 2"])
  }

  @Test func withoutItsHelperItSaysWhatIsMissing() throws {
    let reading = try Reading.of(Data(Self.scan.utf8), path: "/nonexistent")
    #expect(reading.code == 5)
    #expect(reading.refused == "no-pdf-reader")
    #expect(reading.words.en.contains("poppler-utils"))
  }
}
