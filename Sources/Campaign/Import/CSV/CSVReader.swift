/// Reads RFC 4180 with whichever of `,` `;` or tab the file is separated by.
///
/// It works on bytes: CR LF is one `Character` in Swift, and would never be found apart.
struct CSVReader {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var at: Int
  private var line: Int
  private(set) var faults: [ImportFault] = []

  static func read(_ file: [UInt8]) -> (rows: [TableRow], faults: [ImportFault]) {
    do {
      var reader = CSVReader(try CSVText.utf8(file))
      return (reader.records(), reader.faults)
    } catch {
      return ([], [error])
    }
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    // Excel may name the separator in a first line of its own.
    let mark = Array("sep=".utf8)
    if bytes.starts(with: mark), bytes.count > mark.count, CSVReader.separators.contains(bytes[4]) {
      separator = bytes[4]
      at = 5
    } else {
      separator = CSVReader.separator(of: bytes)
      at = 0
    }
    line = 1
    if at > 0 { skipLineEnd() }
  }

  private static let separators: [UInt8] = [.comma, .semicolon, .tab]

  /// The one that stands most often in the first line, outside quotes.
  private static func separator(of bytes: [UInt8]) -> UInt8 {
    var counts = [0, 0, 0]
    var isQuoted = false
    for byte in bytes {
      if byte == .quote { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == .lineFeed || byte == .carriageReturn { break }
      if let at = separators.firstIndex(of: byte) { counts[at] += 1 }
    }
    let most = counts.max() ?? 0
    return counts.firstIndex(of: most).map { separators[$0] } ?? .comma
  }

  private mutating func records() -> [TableRow] {
    var records: [TableRow] = []
    while at < bytes.count {
      let record = record()
      if !record.cells.isEmpty { records.append(record) }
    }
    return records
  }

  private mutating func record() -> TableRow {
    let begin = line
    var cells: [TableCell] = []
    var column = 0
    while true {
      column += 1
      let field = at < bytes.count && bytes[at] == .quote ? quoted(column) : plain(column)
      if !field.isEmpty { cells.append(TableCell(column - 1, .text, field)) }
      guard at < bytes.count, bytes[at] == separator else { break }
      at += 1
    }
    skipLineEnd()
    return TableRow(line: begin, cells: cells)
  }

  private mutating func plain(_ column: Int) -> String {
    let start = at
    while at < bytes.count, !endsField(bytes[at]) { at += 1 }
    let field = bytes[start..<at]
    if field.contains(.quote) { fault(.loneQuote, column, line) }
    return CSVField.tidy(field)
  }

  private mutating func quoted(_ column: Int) -> String {
    let opened = line
    var field: [UInt8] = []
    at += 1
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if byte == .quote {
        guard at < bytes.count, bytes[at] == .quote else { return closed(field, column) }
        at += 1
      }
      if byte == .lineFeed { line += 1 }
      field.append(byte)
    }
    fault(.openQuote, column, opened)
    return CSVField.tidy(field[...])
  }

  /// Behind a closing quote only blanks may stand before the field ends.
  private mutating func closed(_ field: [UInt8], _ column: Int) -> String {
    let start = at
    while at < bytes.count, !endsField(bytes[at]) { at += 1 }
    if bytes[start..<at].contains(where: { $0 != .space }) { fault(.loneQuote, column, line) }
    return CSVField.tidy(field[...])
  }

  private func endsField(_ byte: UInt8) -> Bool {
    byte == separator || byte == .lineFeed || byte == .carriageReturn
  }

  private mutating func skipLineEnd() {
    if at < bytes.count, bytes[at] == .carriageReturn { at += 1 }
    if at < bytes.count, bytes[at] == .lineFeed { at += 1 }
    line += 1
  }

  private mutating func fault(_ reason: ImportFault.Reason, _ column: Int, _ line: Int) {
    faults.append(ImportFault(reason, ImportFault.Place(line: line, column: column)))
  }
}

extension UInt8 {
  fileprivate static let tab: UInt8 = 0x09
  fileprivate static let lineFeed: UInt8 = 0x0A
  fileprivate static let carriageReturn: UInt8 = 0x0D
  fileprivate static let space: UInt8 = 0x20
  fileprivate static let quote: UInt8 = 0x22
  fileprivate static let comma: UInt8 = 0x2C
  fileprivate static let semicolon: UInt8 = 0x3B
}
