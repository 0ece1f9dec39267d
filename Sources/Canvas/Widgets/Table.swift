/// Rows under column titles. Only the rows on the screen are asked for, so a list of ten thousand
/// costs what one of twenty costs.
package struct Table: Widget {
  package var columns: [Column]
  package var rowCount: Int
  /// The first row shown; see `Scrolling`.
  package var firstRow = 0
  package var selectedRow: Int?
  /// For grids: the cell of the selected row that keys act on.
  package var selectedColumn: Int?
  package var isFocused = true
  package var hasHeader = true
  /// Columns at the left that stay when the others are scrolled sideways.
  package var pinned = 0
  /// The first of the others to show when not all have room.
  package var firstColumn = 0
  package var sorted: (column: Int, ascending: Bool)?
  /// What stands in the cells of a row, which is asked for once however many columns there are.
  private(set) var cells: @Sendable (_ row: Int) -> (_ column: Int) -> Content

  package enum Content: Sendable {
    case text(String, Style = .plain)
    case spans([Span])
    case widget(any Widget)
  }

  package init(
    _ columns: [Column], rowCount: Int,
    cell: @escaping @Sendable (_ row: Int, _ column: Int) -> Content
  ) {
    self.init(columns, rowCount: rowCount, cells: { row in { cell(row, $0) } })
  }

  package init(
    _ columns: [Column], rowCount: Int,
    cells: @escaping @Sendable (_ row: Int) -> (_ column: Int) -> Content
  ) {
    self.columns = columns
    self.rowCount = rowCount
    self.cells = cells
  }

  package func render(in rect: Rect, into frame: inout Frame) {
    let body = bodyRect(in: rect)
    let places = layout(width: body.width)
    if hasHeader { drawHeader(places, in: rect.row(0), into: &frame) }
    for line in 0..<body.height {
      let row = firstRow + line
      guard row >= 0, row < rowCount else { break }
      drawRow(row, places, in: body.row(line), into: &frame)
    }
    if body.width < rect.width {
      let bar = ScrollBar(first: firstRow, visible: body.height, count: rowCount)
      frame.draw(
        bar, in: Rect(x: rect.maxX - 1, y: body.y, width: 1, height: body.height))
    }
  }

  /// Where the rows stand: below the header, and left of the scroll bar when not all fit.
  package func bodyRect(in rect: Rect) -> Rect {
    let below = hasHeader ? rect.cutTop(1).rest : rect
    return rowCount > below.height ? below.cutRight(1).rest : below
  }

  /// The row at a point, for the mouse.
  package func row(at point: Point, in rect: Rect) -> Int? {
    let body = bodyRect(in: rect)
    let row = firstRow + point.y - body.y
    return body.contains(point) && row < rowCount ? row : nil
  }

  /// The column at a point, for the mouse; the header counts too.
  package func column(at point: Point, in rect: Rect) -> Int? {
    let body = bodyRect(in: rect)
    return layout(width: body.width).first {
      point.x >= body.x + $0.x && point.x < body.x + $0.x + $0.width
    }?.column
  }
}
