import Writing

/// Tables for a spreadsheet: UTF-8 with a byte order mark, CRLF, nothing that runs.
///
/// A Vietnamese spreadsheet parts cells by semicolons and takes a point for one between thousands,
/// so that each language is written as its own spreadsheets read it.
package enum CSVPaper {
  /// The tables one after the other, each under its title and followed by an empty line.
  package static func text(_ documents: [Document]) -> String {
    var lines: [String] = []
    for document in documents {
      let language = document.language
      func line(_ fields: [String]) -> String {
        fields.joined(separator: language.cellSeparator)
      }
      if !document.title.isEmpty {
        lines.append(line([document.title, document.subject].map(\.csvField)))
        lines.append("")
      }
      for table in document.tables {
        // A form is read back by machine: its head must be the first line.
        if !document.isForm { lines.append(table.title.csvField) }
        lines.append(line(table.columns.map(\.title.csvField)))
        for row in table.rows { lines.append(line(row.cells.map { $0.csv(language) })) }
        lines.append("")
      }
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return "\u{FEFF}" + lines.map { $0 + "\r\n" }.joined()
  }
}

extension Language {
  fileprivate var cellSeparator: String { self(";", ",") }
}

extension CellValue {
  /// Bare numbers with all their digits, and days as ISO writes them, which no reader takes for
  /// another.
  fileprivate func csv(_ language: Language) -> String {
    switch self {
    case .empty, .blank, .closed: ""
    case .text(let text): text.csvField
    case .count(let count): String(count)
    case .amount(let amount, _), .percent(let amount, _):
      language(amount.text.replacing(".", with: ","), amount.text)
    case .day(let day): day.iso
    }
  }
}
