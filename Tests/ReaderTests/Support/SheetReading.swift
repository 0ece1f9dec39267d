import Foundation
import JSON

/// How one spreadsheet was read: every cell by its address, as `n97.2`, the first letter its kind.
struct SheetReading {
  let code: Int32
  let format: String?
  let sheets: [Sheet]
  let refused: String?
  let words: (vi: String, en: String)
  let seconds: Double

  struct Sheet {
    let name: String
    let isHidden: Bool
    let cells: [String: String]
    let hiddenRows: [Int]
    let merged: [[Int]]
    let hiddenColumns: [[Int]]

    subscript(address: String) -> String? { cells[address] }
  }

  static func of(_ data: Data) throws -> SheetReading {
    let folder = try Folder()
    let file = try folder.write(data, "table")
    let begin = ContinuousClock.now
    let result = try Tool.run(Reading.program, ["--table", file], input: Data())
    let seconds = (ContinuousClock.now - begin) / .seconds(1)
    let json = try JSON.parse(Array(result.output))
    let refused = json["refused"]
    return SheetReading(
      code: result.status, format: json["format"]?.string,
      sheets: json["sheets"]?.array?.map { sheet($0) } ?? [], refused: refused?["reason"]?.string,
      words: (refused?["vi"]?.string ?? "", refused?["en"]?.string ?? ""), seconds: seconds)
  }

  private static func sheet(_ json: JSON) -> Sheet {
    var cells: [String: String] = [:]
    var hidden: [Int] = []
    for row in json["rows"]?.array ?? [] {
      let values = row.array ?? []
      let number = values[0].int ?? 0
      if values[1] == 1 { hidden.append(number) }
      for at in stride(from: 2, to: values.count, by: 2) {
        cells[letters(values[at].int ?? 0) + "\(number)"] = values[at + 1].string
      }
    }
    func ranges(_ key: String) -> [[Int]] {
      json[key]?.array?.map { $0.array?.compactMap(\.int) ?? [] } ?? []
    }
    return Sheet(
      name: json["name"]?.string ?? "", isHidden: json["hidden"] == true, cells: cells,
      hiddenRows: hidden, merged: ranges("merged"), hiddenColumns: ranges("hiddenColumns"))
  }

  private static func letters(_ column: Int) -> String {
    column > 26
      ? letters((column - 1) / 26) + letters((column - 1) % 26 + 1)
      : String(UnicodeScalar(UInt8(64 + column)))
  }
}

/// Spreadsheets by programs of another make.
enum SheetMaking {
  /// A workbook that openpyxl makes: `book` is there with its sheet `s`.
  static func openpyxl(_ script: String) throws -> Data {
    let all = """
      import datetime, io, sys, openpyxl
      book = openpyxl.Workbook()
      s = book.active
      \(script)
      made = io.BytesIO()
      book.save(made)
      sys.stdout.buffer.write(made.getvalue())
      """
    return try Tool.openpyxl.run(["-c", all]).output
  }

  /// The same workbook as LibreOffice saves it, in another format.
  static func converted(_ data: Data, to format: String) throws -> Data {
    let folder = try Folder()
    let file = try folder.write(data, "book.xlsx")
    let out = folder.url.appending(path: "out")
    try Tool.calc.run([
      "-env:UserInstallation=file://\(folder.url.path)/profile", "--headless", "--convert-to",
      format, "--outdir", out.path, file,
    ])
    return try Data(contentsOf: out.appending(path: "book.\(format)"))
  }

  /// A workbook of Excel of these parts; what is not given is as small as can be.
  static func xlsx(
    sheet: String, strings: String? = nil, styles: String? = nil, workbook: String? = nil,
    before: String = ""
  ) throws -> Data {
    let space = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let book =
      workbook
      ?? "<workbook \(space) xmlns:r=\"\(office)\"><sheets><sheet name=\"Tờ\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>"
    var parts = [
      ("[Content_Types].xml", "<Types xmlns=\"urn:x\"/>"),
      (
        "_rels/.rels",
        "<Relationships><Relationship Id=\"a\" Type=\"\(office)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
      ),
      ("xl/workbook.xml", book),
      (
        "xl/_rels/workbook.xml.rels",
        """
        <Relationships><Relationship Id="a" Type="\(office)/worksheet" Target="worksheets/sheet1.xml"/>\
        <Relationship Id="b" Type="\(office)/sharedStrings" Target="sharedStrings.xml"/>\
        <Relationship Id="c" Type="\(office)/styles" Target="/xl/styles.xml"/></Relationships>
        """
      ),
      ("xl/worksheets/sheet1.xml", "\(before)<worksheet \(space)>\(sheet)</worksheet>"),
    ]
    if let strings { parts.append(("xl/sharedStrings.xml", "<sst \(space)>\(strings)</sst>")) }
    if let styles {
      parts.append(("xl/styles.xml", "<styleSheet \(space)>\(styles)</styleSheet>"))
    }
    return try Packing.zip(parts.map { ($0.0, $0.1, 1) })
  }

  /// A spreadsheet of LibreOffice with this table.
  static func ods(_ body: String, styles: String = "") throws -> Data {
    let content = """
      <o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
      xmlns:x="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
      xmlns:t="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
      xmlns:s="urn:oasis:names:tc:opendocument:xmlns:style:1.0">\
      <o:automatic-styles>\(styles)</o:automatic-styles>\
      <o:body><o:spreadsheet>\(body)</o:spreadsheet></o:body></o:document-content>
      """
    return try Packing.zip([
      ("mimetype", "application/vnd.oasis.opendocument.spreadsheet", 1),
      ("content.xml", content, 1),
    ])
  }
}
