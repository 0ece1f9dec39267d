import Canvas

/// Rows of text whose columns stand under each other, whatever letters they hold.
struct Columns {
  private let alignments: [Alignment]
  private var rows: [[String]] = []
  let gap: Int
  let indent: Int

  init(_ alignments: [Alignment] = [], gap: Int = 2, indent: Int = 0) {
    self.alignments = alignments
    self.gap = gap
    self.indent = indent
  }

  mutating func add(_ row: String...) { rows.append(row) }

  /// The last column runs as long as it likes, and no line ends in blanks.
  var lines: [String] {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.map { $0.count > column ? $0[column].displayWidth : 0 }.max() ?? 0
    }
    return rows.map { row in
      var line = String(repeating: " ", count: indent)
      for (column, text) in row.enumerated() {
        if column > 0 { line += String(repeating: " ", count: gap) }
        let alignment = column < alignments.count ? alignments[column] : .left
        let isLast = column == row.count - 1
        let keepsLength = isLast && alignment == .left
        line += keepsLength ? text : text.fitted(to: widths[column], alignment)
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
