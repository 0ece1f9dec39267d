import Foundation
import Testing

/// Spreadsheets that are made to break whoever opens them, or are broken.
@Suite struct HostileSheetTests {
  private static let row = "<row><c><v>1</v></c></row>"

  @Test func whatUnpacksWithoutEndIsRefusedEarly() throws {
    let parts = [
      ("[Content_Types].xml", "<a/>", 1),
      (
        "_rels/.rels",
        "<a><Relationship Type=\"a/officeDocument\" Target=\"xl/workbook.xml\"/></a>", 1
      ),
    ]
    let bomb = try Packing.zip(parts + [("xl/workbook.xml", " ", 1 << 30)])
    let table = try Packing.zip([
      ("mimetype", "application/vnd.oasis.opendocument.spreadsheet", 1),
      ("content.xml", Self.row, (1 << 30) / Self.row.utf8.count),
    ])
    for data in [bomb, table] {
      let reading = try SheetReading.of(data)
      #expect(reading.code == 3)
      #expect(["swells", "broken"].contains(reading.refused), "\(reading.words.en)")
      #expect(reading.seconds < 2)
    }
  }

  /// A few bytes that stand for more cells than anyone has.
  @Test(arguments: [
    "<t:table-row t:number-rows-repeated=\"1000000\"><t:table-cell t:number-columns-repeated=\"16384\" o:value-type=\"float\" o:value=\"1\"/></t:table-row>",
    "<t:table-row t:number-rows-repeated=\"1048576\"><t:table-cell o:value-type=\"string\"><x:p>Một chữ</x:p></t:table-cell><t:table-cell o:value-type=\"string\"><x:p>Hai</x:p></t:table-cell></t:table-row>",
  ]) func repeatedCellsWithoutEndAreRefused(_ row: String) throws {
    let reading = try SheetReading.of(
      try SheetMaking.ods("<t:table t:name=\"a\">\(row)</t:table>"))
    #expect(reading.refused == "too-large")
    #expect(reading.seconds < 10)
  }

  @Test func moreCellsThanASheetHasAreRefused() throws {
    for cell in ["r=\"XFE1\"", "r=\"A1048577\"", "r=\"A0\"", "r=\"1A\"", "r=\"B2\""] {
      let data = try SheetMaking.xlsx(
        sheet: "<sheetData><row r=\"1\"><c \(cell)><v>1</v></c></row></sheetData>")
      #expect(try SheetReading.of(data).refused == "broken", "\(cell)")
    }
    let twice = "<sheetData><row r=\"2\"/>\(Self.row)<row r=\"1\"><c><v>1</v></c></row></sheetData>"
    #expect(try SheetReading.of(try SheetMaking.xlsx(sheet: twice)).refused == "broken")
    let text = "<sheetData><row><c t=\"s\"><v>7</v></c></row></sheetData>"
    #expect(try SheetReading.of(try SheetMaking.xlsx(sheet: text)).refused == "broken")
  }

  @Test(arguments: [
    "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
    "<!DOCTYPE a [<!ENTITY x \"ha\"><!ENTITY y \"&x;&x;\">]>",
  ])
  func whatDeclaresEntitiesIsRefused(_ declaration: String) throws {
    let data = try SheetMaking.xlsx(
      sheet: "<sheetData>\(Self.row)</sheetData>", before: declaration)
    #expect(try SheetReading.of(data).refused == "declares-entities")
  }

  @Test(arguments: ["xlsx", "ods", "xls"]) func whatIsCutShortIsRefusedWhole(_ format: String)
    throws
  {
    let script = "for row in range(1, 400): s.append(['Trường số ' + str(row), row * 7919 % 1000])"
    let data = try SheetMaking.converted(try SheetMaking.openpyxl(script), to: format)
    for tenth in 1...9 {
      let reading = try SheetReading.of(data.prefix(data.count * tenth / 10))
      #expect(["broken", "unknown"].contains(reading.refused), "\(format) \(tenth)/10")
      #expect(reading.code == 3)
    }
  }

  @Test func whatHasAPasswordIsRefused() throws {
    var old = [UInt8](
      try SheetMaking.converted(try SheetMaking.openpyxl("s['A1'] = 'mật'"), to: "xls"))
    // The beginning of the workbook is followed by the record that says how it is locked.
    let head: [UInt8] = [0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00]
    let start = try #require(old.indices.first { old[$0...].starts(with: head) })
    old.replaceSubrange(
      (start + 20)..<(start + 24), with: [0x2F, 0x00, old[start + 22], old[start + 23]])
    #expect(try SheetReading.of(Data(old)).refused == "encrypted")
    var container: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    container += [UInt8](repeating: 0xFF, count: 600)
    container += "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let reading = try SheetReading.of(Data(container))
    #expect(reading.refused == "encrypted")
    #expect(reading.words.vi.contains("mật khẩu") && reading.words.en.contains("password"))
  }

  /// The tables of an old file that lead round in a circle, or nowhere.
  @Test func chainsWithoutEndAreRefused() throws {
    let good = [UInt8](
      try SheetMaking.converted(
        try SheetMaking.openpyxl("for row in range(1, 900): s.append(['chữ ' + str(row)])"),
        to: "xls"))
    for (offset, bytes) in [
      (0x30, [0x01, 0, 0, 0]), (0x4C, [0xFF, 0xFF, 0, 0]), (0x44, [2, 0, 0, 0]),
    ] {
      var bad = good
      for (at, byte) in bytes.enumerated() { bad[offset + at] = UInt8(byte) }
      let reading = try SheetReading.of(Data(bad))
      #expect(reading.code == 3, "\(offset)")
      #expect(reading.seconds < 2)
    }
    // Each sector of the table followed by itself.
    let table = 512 * (1 + Int(good[0x4C]) + Int(good[0x4D]) << 8)
    var ring = good
    for at in 0..<128 where table + 4 * at + 3 < ring.count {
      for (byte, value) in [UInt8(at), 0, 0, 0].enumerated() { ring[table + 4 * at + byte] = value }
    }
    let reading = try SheetReading.of(Data(ring))
    #expect(reading.code == 3)
    #expect(reading.seconds < 2)
  }

  @Test func lettersOfOldFontsAreRefused() throws {
    let script = "for row in range(1, 30): s.append(['Tr­êng TiÓu häc §éc LËp huyÖn Qu¶ng Hßa'])"
    #expect(try SheetReading.of(try SheetMaking.openpyxl(script)).refused == "old-letters")
  }

  @Test func itsMemoryAndTimeAreBounded() throws {
    let row =
      "<row><c t=\"inlineStr\"><is><t>Trường Tiểu học Độc Lập</t></is></c><c><v>97.25</v></c></row>"
    let data = try SheetMaking.xlsx(
      sheet: "<sheetData>" + String(repeating: row, count: 200_000) + "</sheetData>")
    let folder = try Folder()
    let script = """
      import resource, subprocess, sys
      subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL)
      print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
      """
    let file = try folder.write(data, "table")
    let result = try Tool.python.run(["-c", script, Reading.program, "--table", file])
    let text = String(decoding: result.output, as: UTF8.self)
    let kilobytes = try #require(Int(text.trimmingCharacters(in: .whitespacesAndNewlines)))
    #expect(kilobytes < 600_000)
  }
}
