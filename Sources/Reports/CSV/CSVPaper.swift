/// Tables for a spreadsheet: UTF-8 with a byte order mark, CRLF, nothing that runs.
package enum CSVPaper {
  /// The tables one after the other, each under its title and followed by an empty line.
  package static func text(_ documents: [Document]) -> String {
    var lines: [String] = []
    for document in documents {
      if !document.title.isEmpty {
        lines.append(CSVPaper.line([document.title, document.subject]))
        lines.append("")
      }
      for table in document.tables {
        // A form is read back by machine: its head must be the first line.
        if !document.isForm { lines.append(CSVPaper.line([table.title])) }
        lines.append(CSVPaper.line(table.columns.map(\.title)))
        for row in table.rows { lines.append(row.cells.map(\.csv).joined(separator: ",")) }
        lines.append("")
      }
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return "\u{FEFF}" + lines.map { $0 + "\r\n" }.joined()
  }

  private static func line(_ texts: [String]) -> String {
    texts.map(\.csvField).joined(separator: ",")
  }
}

extension CellValue {
  /// Numbers with a point and days as ISO writes them, which no reader takes for another.
  fileprivate var csv: String {
    switch self {
    case .empty: ""
    case .text(let text): text.csvField
    case .count(let count): String(count)
    case .amount(let amount, _), .percent(let amount, _): amount.text
    case .day(let day): day.iso
    }
  }
}

extension String {
  /// The text as one field: quoted where it must be, and never the beginning of a formula.
  var csvField: String {
    let text = clean.neutralised
    guard text.contains(where: { ",;\"\t".contains($0) }) || text != text.trimmed else {
      return text
    }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  /// An apostrophe before what a spreadsheet would calculate; a plain number stays a number.
  ///
  /// Behind a semicolon too, which parts cells where the comma is the decimal sign.
  private var neutralised: String {
    let fields = split(separator: ";", omittingEmptySubsequences: false)
    return fields.map { $0.isFormula ? "'" + $0 : String($0) }.joined(separator: ";")
  }
}

extension Substring {
  fileprivate var isFormula: Bool {
    let body = drop { $0 == "\"" || $0 == " " }
    guard let first = body.first, "=+-@\t\r＝＋－＠".contains(first) else { return false }
    return !body.isNumber
  }

  private var isNumber: Bool {
    var digits = first == "-" || first == "+" ? dropFirst() : self
    if digits.last == "%" { digits.removeLast() }
    let parts = digits.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    return parts.count <= 2
      && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
  }
}
