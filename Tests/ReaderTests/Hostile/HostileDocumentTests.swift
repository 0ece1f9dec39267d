import Foundation
import Testing

/// Files that are made to break whoever opens them, or are broken.
@Suite struct HostileDocumentTests {
  private static let paragraph = "<w:p><w:r><w:t>Chữ</w:t></w:r></w:p>"

  @Test func whatUnpacksWithoutEndIsRefusedEarly() throws {
    // A gigabyte of blanks, and as many paragraphs.
    let parts = [("[Content_Types].xml", "<a/>", 1), ("_rels/.rels", "<a/>", 1)]
    for text in [" ", Self.paragraph] {
      let times = (1 << 30) / text.utf8.count
      let bomb = try Packing.zip(parts + [("word/document.xml", text, times)])
      let head = try Packing.zip(
        parts + [("word/styles.xml", text, times), ("word/document.xml", "<a/>", 1)])
      for data in [bomb, head] {
        let reading = try Reading.of(data)
        #expect(reading.code == 3)
        #expect(["swells", "broken"].contains(reading.refused), "\(reading.words.en)")
        #expect(reading.seconds < 2)
      }
    }
    let content = try Packing.zip([
      ("mimetype", "application/vnd.oasis.opendocument.text", 1), ("content.xml", " ", 1 << 30),
    ])
    #expect(try Reading.of(content).refused == "swells")
  }

  @Test func moreTextThanADocumentHasIsRefused() throws {
    let data = try Packing.docx(
      "<w:p><w:r><w:t>" + Packing.chance(40 << 20) + "</w:t></w:r></w:p>")
    let reading = try Reading.of(data)
    #expect(reading.refused == "too-large")
  }

  @Test(arguments: [
    "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
    "<!DOCTYPE a SYSTEM \"http://localhost:9/a.dtd\">",
    "<!DOCTYPE a [<!ENTITY x \"ha\"><!ENTITY y \"&x;&x;\">]>",
  ])
  func whatDeclaresEntitiesIsRefused(declaration: String) throws {
    for body in ["<w:p><w:r><w:t>&x;</w:t></w:r></w:p>", Self.paragraph] {
      let reading = try Reading.of(try Packing.docx(body, before: declaration))
      #expect(reading.refused == "declares-entities")
      #expect(reading.lines.isEmpty)
    }
  }

  @Test func whatIsCutShortIsRefusedWhole() throws {
    let text = (1...400).map { "<p>Dòng thứ \($0) có \($0 * 7919 % 1000) việc.</p>" }.joined()
    for (format, data) in try Office.documents(text, ["odt", "docx", "pdf"]) {
      for tenth in 1...9 {
        let reading = try Reading.of(data.prefix(data.count * tenth / 10))
        #expect(reading.refused == "broken", "\(format) \(tenth)/10")
        #expect(reading.code == 3)
      }
      #expect(try Reading.of(data.dropLast(8)).refused == "broken", "\(format)")
    }
  }

  @Test func whatHasAPasswordIsRefused() throws {
    let folder = try Folder()
    let open = try folder.write(
      try #require(Office.documents("<p>Mật</p>", ["pdf"])["pdf"]), "a.pdf")
    let locked = folder.url.appending(path: "b.pdf").path
    try Tool.qpdf.run(["--encrypt", "mo", "chu", "256", "--", open, locked])
    let pdf = try Data(contentsOf: URL(fileURLWithPath: locked))
    let manifest = """
      <m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
      <m:file-entry m:full-path="content.xml"><m:encryption-data/></m:file-entry></m:manifest>
      """
    let odt = try Packing.odt("<x:p>Mật</x:p>", more: [("META-INF/manifest.xml", manifest)])
    for data in [pdf, odt, Self.compound("EncryptedPackage")] {
      let reading = try Reading.of(data)
      #expect(reading.refused == "encrypted")
      #expect(reading.words.vi.contains("mật khẩu") && reading.words.en.contains("password"))
    }
    // One that only may not be changed without a password is read.
    try Tool.qpdf.run(["--encrypt", "", "chu", "256", "--", open, locked])
    #expect(try Reading.of(try Data(contentsOf: URL(fileURLWithPath: locked))).lines == ["Mật"])
  }

  /// The container of old office programs with one stream.
  private static func compound(_ stream: String) -> Data {
    var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    bytes += [UInt8](repeating: 0xFF, count: 600)
    bytes += stream.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    return Data(bytes)
  }

  @Test func otherKindsOfFilesAreCalledWhatTheyAre() throws {
    let sheet =
      "<Relationships><Relationship Type=\"a/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
    let cases: [(Data, String)] = [
      (Self.compound("WordDocument"), "old-document"), (Self.compound("Workbook"), "spreadsheet"),
      (Self.compound("Khac"), "unknown"),
      (
        try Packing.zip([("[Content_Types].xml", "<a/>", 1), ("_rels/.rels", sheet, 1)]),
        "spreadsheet"
      ),
      (
        try Packing.zip([("mimetype", "application/vnd.oasis.opendocument.spreadsheet", 1)]),
        "spreadsheet"
      ),
      (try Packing.zip([("anh.jpg", "khong", 1)]), "unknown"),
    ]
    for (data, reason) in cases { #expect(try Reading.of(data).refused == reason) }
  }

  @Test func aDocumentWithoutEndOfDepthIsRefused() throws {
    let deep = String(repeating: "<w:sdt>", count: 60_000)
    #expect(try Reading.of(try Packing.docx(deep)).refused == "broken")
    let tables = String(repeating: "<w:tbl><w:tr><w:tc>", count: 3_000)
    #expect(try Reading.of(try Packing.docx(tables)).refused == "broken")
    let tag = "<w:p w:a=\"" + Packing.chance(6 << 20) + "\"/>"
    #expect(try Reading.of(try Packing.docx(tag)).refused == "broken")
  }
}
