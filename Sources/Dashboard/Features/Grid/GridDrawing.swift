import Campaign
import Canvas

/// The grid on the screen: names and header pinned, only what shows is ever asked for.
struct GridDrawing {
  private let state: State
  private let sheet: GridSheet
  private let layout: GridLayout
  private let list: RowList

  init(_ state: State, _ sheet: GridSheet, _ body: Rect) {
    self.state = state
    self.sheet = sheet
    layout = GridLayout(state, body)
    list = state.list(.entry)
  }

  func draw(into frame: inout Frame) {
    let body = layout.body
    let shape = GridLayout.shape(state)(body.size)
    let (rows, foot) = body.cutBottom(shape.below)
    let bare = table { _, _ in .text("") }
    let places = bare.layout(width: bare.bodyRect(in: rows).width)
    var sums: [Int: ColumnSums] = [:]
    for place in places where place.column > 0 {
      sums[place.column - 1] = state.gridSums(place.column - 1)
    }
    let look = GridCellLook(state: state, sheet: sheet, sums: sums, glyphs: frame.glyphs)
    let nameWidth = places.first?.width ?? 0
    let (list, sheet) = (self.list, self.sheet)
    let filled = table { at, column in
      guard list.rows.indices.contains(at), sheet.grid.rows.indices.contains(Int(list.rows[at]))
      else { return .text("") }
      let row = sheet.grid.rows[Int(list.rows[at])]
      return column > 0 ? look.content(row, column - 1) : look.name(row, width: nameWidth)
    }
    frame.draw(filled, in: rows)
    if shape.below > 0 {
      let (lines, line) = foot.cutBottom(1)
      let foot = GridFoot(state, sheet, sums)
      foot.drawSums(places, in: lines, layout.alignment, into: &frame)
      foot.drawMeaning(in: line, into: &frame)
    }
    drawEditor(places, in: rows, into: &frame)
  }

  private func table(
    cell: @escaping @Sendable (_ row: Int, _ column: Int) -> Table.Content
  ) -> Table {
    var table = Table(layout.columns(state), rowCount: list.rows.count, cell: cell)
    table.pinned = 1
    table.firstRow = list.first
    table.firstColumn = 1 + state.grid.firstColumn
    table.selectedRow = list.row
    table.selectedColumn = 1 + state.grid.column
    return table
  }

  private func drawEditor(_ places: [Table.Place], in rows: Rect, into frame: inout Frame) {
    guard let editor = state.grid.editor,
      let place = places.first(where: { $0.column == state.grid.column + 1 })
    else { return }
    let y = rows.y + 1 + list.row - list.first
    let cell = Rect(x: rows.x + place.x, y: y, width: place.width, height: 1)
    GridEditorBox(state, sheet, editor).draw(over: cell, in: rows, into: &frame)
  }
}
