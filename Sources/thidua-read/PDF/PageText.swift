/// Rows of pages as lines of text, with the cells of tables in their columns.
enum PageText {
  static func lines(_ pages: [[PageRow]]) -> [String] {
    var lines: [String] = []
    for rows in pages {
      var at = 0
      while at < rows.count {
        if at > 0, isParted(rows[at - 1], rows[at]) { lines.append("") }
        let columns = Columns(of: rows[at...])
        lines += columns.lines(rows[at..<(at + columns.height)])
        at += columns.height
      }
    }
    return lines
  }

  /// A blank line's worth of room between them.
  private static func isParted(_ upper: PageRow, _ lower: PageRow) -> Bool {
    lower.top - upper.bottom > 0.7 * min(upper.height, lower.height)
  }
}

/// The columns that some rows under each other have in common.
struct Columns {
  private var spans: [(left: Double, right: Double)] = []
  /// So many rows stand in them.
  private(set) var height = 0

  init(of rows: ArraySlice<PageRow>) {
    guard let first = rows.first else { return }
    spans = first.segments.map { ($0.left, $0.right) }
    height = 1
    guard spans.count > 1 else { return }
    var taken = 1
    for (upper, lower) in zip(rows, rows.dropFirst()) {
      // What stands alone and apart is the paragraph after the table.
      let isApart = lower.top - upper.bottom > 0.7 * min(upper.height, lower.height)
      if lower.segments.count == 1, isApart { break }
      guard let wider = widened(by: lower) else { break }
      spans = wider
      taken += 1
      if lower.segments.count > 1 { height = taken } else if staysWithin(lower) { height = taken }
    }
  }

  /// A single piece of text right of the first column can only be one of a cell.
  private func staysWithin(_ row: PageRow) -> Bool {
    row.segments.allSatisfy { column(of: $0) ?? 0 > 0 }
  }

  /// The same with the cells of one more row; none where a text lies across two columns.
  private func widened(by row: PageRow) -> [(left: Double, right: Double)]? {
    var wider = spans
    for segment in row.segments {
      let touched = wider.indices.filter {
        wider[$0].left < segment.right && segment.left < wider[$0].right
      }
      switch touched.count {
      case 0: wider.append((segment.left, segment.right))
      case 1:
        let at = touched[0]
        wider[at] = (min(wider[at].left, segment.left), max(wider[at].right, segment.right))
      default: return nil
      }
    }
    wider.sort { $0.left < $1.left }
    let isApart = zip(wider, wider.dropFirst()).allSatisfy { $0.right <= $1.left }
    return isApart && wider.count <= 64 ? wider : nil
  }

  private func column(of segment: Segment) -> Int? {
    spans.firstIndex { $0.left < segment.right && segment.left < $0.right }
  }

  func lines(_ rows: ArraySlice<PageRow>) -> [String] {
    if height == 1 { return rows.map(\.text) }
    let cells = rows.map(self.cells)
    return (WrappedRows(rows, cells: cells).merged ?? cells).map { line in
      var line = line
      while line.last == "" { line.removeLast() }
      return line.joined(separator: "\t")
    }
  }

  private func cells(_ row: PageRow) -> [String] {
    var cells = Array(repeating: "", count: spans.count)
    for segment in row.segments {
      guard let at = column(of: segment) else { continue }
      cells[at] += cells[at].isEmpty ? segment.text : " " + segment.text
    }
    return cells
  }
}
