/// A range of cells as spreadsheets put it on the clipboard: tabs between cells, a line a row.
package struct PastedCells: Equatable, Sendable {
  package let rows: [[String]]

  /// More than this is no range that anyone looks through.
  package static let mostCells = 200_000

  package init(_ text: String) {
    var reader = Reader(bytes: Array(text.utf8))
    rows = reader.rows()
  }

  /// Whether it is more than one cell.
  package var isRange: Bool { rows.count > 1 || (rows.first?.count ?? 0) > 1 }

  package var width: Int { rows.map(\.count).max() ?? 0 }
}

/// Works on bytes: CR LF is one `Character` in Swift, and would never be found apart.
private struct Reader {
  let bytes: [UInt8]
  private var at = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func rows() -> [[String]] {
    var rows: [[String]] = []
    var cells = 0
    while at < bytes.count, cells < PastedCells.mostCells {
      let row = row()
      cells += row.count
      rows.append(row)
    }
    while rows.last?.allSatisfy(\.isEmpty) == true { rows.removeLast() }
    return rows
  }

  private mutating func row() -> [String] {
    var row: [String] = []
    while true {
      row.append(at < bytes.count && bytes[at] == Reader.quote ? quoted() ?? plain() : plain())
      guard at < bytes.count else { return row }
      let end = bytes[at]
      at += 1
      if end == Reader.tab { continue }
      if end == Reader.carriageReturn, at < bytes.count, bytes[at] == Reader.lineFeed { at += 1 }
      return row
    }
  }

  private mutating func plain() -> String {
    let start = at
    while at < bytes.count, !isEnd(bytes[at]) { at += 1 }
    return String(decoding: bytes[start..<at], as: UTF8.self).trimmed
  }

  /// A cell that holds a line break is put between quotes; a lone quote is a letter like others.
  private mutating func quoted() -> String? {
    var cell: [UInt8] = []
    var next = at + 1
    while next < bytes.count {
      let byte = bytes[next]
      next += 1
      if byte == Reader.quote {
        if next < bytes.count, bytes[next] == Reader.quote {
          next += 1
        } else {
          guard next == bytes.count || isEnd(bytes[next]) else { return nil }
          at = next
          let lines = cell.split(whereSeparator: isEnd).map {
            String(decoding: $0, as: UTF8.self)
          }
          return lines.joined(separator: " ").trimmed
        }
      }
      cell.append(byte)
    }
    return nil
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == Reader.tab || byte == Reader.lineFeed || byte == Reader.carriageReturn
  }

  private static let tab: UInt8 = 0x09
  private static let lineFeed: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D
  private static let quote: UInt8 = 0x22
}
