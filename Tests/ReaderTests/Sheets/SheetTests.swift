import Foundation
import Testing

/// What stands in the cells of a spreadsheet, whichever program saved it.
@Suite struct SheetTests {
  private static let book = """
    s.title = 'Kết quả'
    s['A1'] = 'PHÒNG GD&ĐT'
    s.merge_cells('A1:C2')
    s['A3'] = 0.972
    s['A3'].number_format = '0.0%'
    s['B3'] = datetime.date(2026, 11, 5)
    s['B3'].number_format = 'dd/mm/yyyy'
    s['C3'] = 912345678
    s['C3'].number_format = '0000000000'
    s['D3'] = '0912 "số" <1>'
    s['A4'] = 0.1 + 0.2
    s['B4'] = -1234567.5
    s['C4'] = '  '
    s['AB4'] = 'xa'
    s['A6'] = 60
    s['A6'].number_format = '[$-42A]d mmmm yyyy'
    s['B6'] = 0.5
    s['B6'].number_format = 'h:mm'
    s['C6'] = '=2+3'
    s['D6'] = '=1/0'
    s['A7'] = 'dòng 1\\ndòng 2'
    s['B7'] = 1e-7
    s.column_dimensions['D'].hidden = True
    s.row_dimensions[4].hidden = True
    other = book.create_sheet('Ẩn')
    other['A1'] = 'ẩn'
    other.sheet_state = 'hidden'
    """

  @Test(arguments: ["xlsx", "ods", "xls"]) func everyFormatSaysTheSame(_ format: String) throws {
    let made = try SheetMaking.openpyxl(Self.book)
    let reading = try SheetReading.of(try SheetMaking.converted(made, to: format))
    #expect(reading.code == 0)
    #expect(reading.format == format)
    #expect(reading.sheets.map(\.name) == ["Kết quả", "Ẩn"])
    #expect(reading.sheets.map(\.isHidden) == [false, true])
    let sheet = try #require(reading.sheets.first)
    var expected = [
      "A1": "tPHÒNG GD&ĐT", "A3": "p97.2", "B3": "d2026-11-05", "C3": "t0912345678",
      "D3": "t0912 \"số\" <1>", "A4": "n0.3", "B4": "n-1234567.5", "AB4": "txa", "C6": "n5",
      "D6": "e#DIV/0!", "A7": "tdòng 1\ndòng 2", "B7": "n0.0000001", "B6": "t12:00",
    ]
    var cells = sheet.cells
    // The day that never was is another one in each program.
    cells["A6"] = nil
    if format == "ods" {
      cells["B6"] = nil
      expected["B6"] = nil
    }
    #expect(cells == expected)
    #expect(sheet.merged == [[1, 1, 2, 3]])
    #expect(sheet.hiddenColumns == [[4, 4]])
    #expect(sheet.hiddenRows == [4])
  }

  @Test func aFormulaWithoutItsResultIsSaidAndOneWithItRead() throws {
    let reading = try SheetReading.of(try SheetMaking.openpyxl(Self.book))
    #expect(reading.sheets.first?["C6"] == "f")
    #expect(reading.sheets.first?["D6"] == "f")
    let sheet = try SheetMaking.xlsx(
      sheet: """
        <sheetData><row r="1"><c r="A1"><f>B1*2</f><v>4</v></c>\
        <c r="B1" t="str"><f>""</f><v></v></c><c r="C1"><f>X</f><v/></c>\
        <c r="D1" t="b"><f>1=1</f><v>1</v></c><c r="E1" t="e"><v>#N/A</v></c></row></sheetData>
        """)
    #expect(
      try SheetReading.of(sheet).sheets.first?.cells
        == ["A1": "n4", "C1": "f", "D1": "b1", "E1": "e#N/A"])
  }

  @Test func textsLieInACellOrAmongAllOfThem() throws {
    let sheet = """
      <sheetData><row><c t="s"><v>1</v></c><c t="inlineStr"><is><r><t>Hai </t></r><r><t>chữ</t></r></is></c>\
      <c r="D1" t="s"><v>0</v></c></row><row r="9"><c t="str"><v>x</v></c></row></sheetData>
      """
    let strings =
      "<si><t xml:space=\"preserve\"> Một </t></si><si><r><t>Độc</t></r><r><t> Lập</t></r><rPh><t>đọc</t></rPh></si>"
    let reading = try SheetReading.of(try SheetMaking.xlsx(sheet: sheet, strings: strings))
    #expect(
      reading.sheets.first?.cells
        == ["A1": "tĐộc Lập", "B1": "tHai chữ", "D1": "t Một ", "A9": "tx"])
  }

  /// Two calendars, and formats by number and by code.
  @Test(arguments: [
    (1, "", "n1"), (14, "", "d1900-01-01"), (14, "1904", "d1904-01-02"), (9, "", "p100"),
    (200, "", "d1900-01-01"), (201, "", "p100"), (202, "", "n1"), (203, "", "t001"),
  ]) func numbersGoByTheirFormats(_ format: Int, _ calendar: String, _ expected: String) throws {
    let space = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let book = """
      <workbook \(space) xmlns:r="\(office)"><workbookPr date1904="\(calendar.isEmpty ? 0 : 1)"/>\
      <sheets><sheet name="a" sheetId="1" r:id="a"/></sheets></workbook>
      """
    let styles = """
      <numFmts><numFmt numFmtId="200" formatCode="[$-42A]&quot;ngày&quot; d/m/yyyy;@"/>\
      <numFmt numFmtId="201" formatCode="0,00\\ %"/>\
      <numFmt numFmtId="202" formatCode="&quot;dm%&quot;0.0"/>\
      <numFmt numFmtId="203" formatCode="000"/></numFmts>\
      <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="\(format)"/></cellXfs>
      """
    let data = try SheetMaking.xlsx(
      sheet: "<sheetData><row><c s=\"0\"><v>1</v></c></row></sheetData>", styles: styles,
      workbook: book)
    #expect(try SheetReading.of(data).sheets.first?.cells == ["A1": expected])
  }

  @Test func repeatedCellsAndRowsOfAnOpenDocumentAreCountedOut() throws {
    let body = """
      <t:table t:name="Tờ"><t:table-column t:number-columns-repeated="2"/>\
      <t:table-column t:visibility="collapse"/>\
      <t:table-row t:number-rows-repeated="3"/>\
      <t:table-row t:number-rows-repeated="2"><t:table-cell t:number-columns-repeated="2"/>\
      <t:table-cell t:number-columns-repeated="2" o:value-type="percentage" o:value="0.5"><x:p>50%</x:p></t:table-cell>\
      <t:table-cell t:number-columns-repeated="16000"/></t:table-row>\
      <t:table-row t:number-rows-repeated="1048570"><t:table-cell t:number-columns-repeated="16384"/></t:table-row>\
      </t:table>
      """
    let sheet = try SheetReading.of(try SheetMaking.ods(body)).sheets.first
    #expect(sheet?.cells == ["C4": "p50", "D4": "p50", "C5": "p50", "D5": "p50"])
    #expect(sheet?.hiddenColumns == [[3, 3]])
  }

  @Test func remarksAndShapesAreNoTextOfACell() throws {
    let body = """
      <t:table t:name="a"><t:table-row><t:table-cell o:value-type="string">\
      <o:annotation><x:p>lời</x:p></o:annotation><x:p>Chữ<x:s x:c="2"/>đậm</x:p></t:table-cell>\
      <t:table-cell t:formula="of:=X()"/></t:table-row></t:table>
      """
    #expect(
      try SheetReading.of(try SheetMaking.ods(body)).sheets.first?.cells
        == ["A1": "tChữ  đậm", "B1": "f"])
  }

  @Test func aSpreadsheetIsNoDocumentAndTheOtherWayRound() throws {
    let sheet = try SheetMaking.openpyxl("s['A1'] = 'x'")
    #expect(try Reading.of(sheet).refused == "spreadsheet")
    let document = try Packing.docx("<w:p><w:r><w:t>Chữ</w:t></w:r></w:p>")
    #expect(try SheetReading.of(document).refused == "document")
    #expect(try SheetReading.of(Data("%PDF-1.4".utf8)).refused == "document")
    #expect(try SheetReading.of(Data("a,b".utf8)).refused == "unknown")
    #expect(try SheetReading.of(Data()).refused == "empty")
  }

  /// A table of many texts fills more than one record of the old format.
  @Test func longTextsOfTheOldFormatGoOnInTheNextRecord() throws {
    let script = """
      for row in range(1, 1500):
          s.cell(row, 1, ('chữ Việt ' if row % 2 else 'plain text ') * 9 + str(row))
      """
    let data = try SheetMaking.converted(try SheetMaking.openpyxl(script), to: "xls")
    let cells = try #require(try SheetReading.of(data).sheets.first).cells
    for row in 1..<1500 {
      let words = String(repeating: row % 2 == 1 ? "chữ Việt " : "plain text ", count: 9)
      #expect(cells["A\(row)"] == "t\(words)\(row)")
    }
  }
}
