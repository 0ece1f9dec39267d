import Canvas
import Writing

/// A table set in letters: columns between bars, cells broken into lines.
struct TextTable {
  let captionLines: [String]
  let headLines: [String]
  /// The lines of each row.
  let rows: [[String]]
  let rule: String
  let endsInTotal: Bool

  init(_ table: Table, width: Int, _ language: Language) {
    let room = width - max(0, table.columns.count - 1)
    let widths = table.columnWidths(total: room, language) { $0.displayWidth }
    endsInTotal = table.rows.last?.kind == .total && table.rows.count > 1
    let line = widths.map { String(repeating: "-", count: $0) }.joined(separator: "+")
    rule = line
    captionLines =
      table.isCaptioned
      ? table.title.clean.balanced(to: width).map { $0.centered(width) } : []
    let head = TextTable.lines(
      table.columns.map(\.title.clean), widths, table.columns.map { _ in .center })
    headLines = [rule] + head + [rule]
    rows = table.rows.map { row in
      let texts = table.columns.indices.map {
        row.cells.indices.contains($0) ? row.cells[$0].shown(language) : ""
      }
      let lines = TextTable.lines(texts, widths, table.columns.map(\.alignment.canvas))
      return row.kind == .open ? lines + [line] : lines
    }
  }

  private static func lines(_ texts: [String], _ widths: [Int], _ alignments: [Canvas.Alignment])
    -> [String]
  {
    let cells = zip(texts, widths).map { $0.wrapped(to: max(1, $1)) }
    return (0..<max(1, cells.map(\.count).max() ?? 1)).map { line in
      zip(zip(cells, widths), alignments).map { cell, alignment in
        (cell.0.indices.contains(line) ? cell.0[line] : "").fitted(to: cell.1, alignment)
      }.joined(separator: "|")
    }
  }
}

extension Column.Alignment {
  fileprivate var canvas: Canvas.Alignment {
    switch self {
    case .left: .left
    case .center: .center
    case .right: .right
    }
  }
}
