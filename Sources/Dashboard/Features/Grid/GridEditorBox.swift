import Campaign
import Canvas

/// The cell that is typed into, and beside it what is made of the text, or why it is refused.
struct GridEditorBox {
  private let state: State
  private let sheet: GridSheet
  private let editor: CellEditor

  init(_ state: State, _ sheet: GridSheet, _ editor: CellEditor) {
    self.state = state
    self.sheet = sheet
    self.editor = editor
  }

  func draw(over cell: Rect, in rows: Rect, into frame: inout Frame) {
    guard rows.contains(cell.origin), let (row, column) = sheet.locate(editor.place) else { return }
    let wanted = max(cell.width, editor.field.text.displayWidth + 2)
    let box = Rect(
      x: cell.x, y: cell.y, width: min(wanted, rows.maxX - cell.x), height: 1)
    let (words, style) = comment(row, column)
    frame.draw(
      TextBox(editor.field.line, style: Style(.plain, on: style.ink == .bad ? .bad : .field)),
      in: box)
    let cursor = frame.cursor
    if !words.isEmpty { draw(" \(words) ", style, beside: box, in: rows, into: &frame) }
    frame.cursor = cursor
  }

  /// To the right of the cell where there is room, else below or above it.
  private func draw(
    _ words: String, _ style: Style, beside box: Rect, in rows: Rect, into frame: inout Frame
  ) {
    let width = min(words.displayWidth, rows.width)
    var place = Rect(x: box.maxX, y: box.y, width: width, height: 1)
    if place.maxX > rows.maxX {
      let y = box.y + 1 < rows.maxY ? box.y + 1 : box.y - 1
      let x = max(min(box.x, rows.maxX - width), rows.x)
      place = Rect(x: x, y: y, width: width, height: 1)
    }
    frame.fill(place, style: style.on(.popup))
    frame.draw(words, in: place, style: style.on(.popup))
  }

  private func comment(_ row: EntryGrid.Row, _ column: Int) -> (String, Style) {
    let language = state.language
    let text = editor.field.text
    let typed = sheet.grid.readAlone(text, row, column, language)
    let doubts = sheet.grid.doubts(typed, text: text, column)
    switch typed {
    case .refused(let problem): return (problem.message(language), .bad)
    case .empty: return (meanwhile(row, column) ?? "", .warning)
    case .value(let value):
      if let meanwhile = meanwhile(row, column) { return (meanwhile, .warning) }
      if let doubt = doubts.first, case .figure = value {
        return (doubt.question(language), .warning)
      }
      if case .yes(let day) = value { return ((day ?? sheet.grid.day).long(language), .good) }
      return (typed.echo(of: text, language) ?? "", .good)
    }
  }

  /// What a colleague entered here since typing began.
  private func meanwhile(_ row: EntryGrid.Row, _ column: Int) -> String? {
    guard let cell = sheet.grid.cell(row, column), let now = state.office.ledger.entry(cell),
      now.id != editor.base, now.author != state.author
    else { return nil }
    let value = GridValue(now.value, on: now.on, of: sheet.grid.columns[column].content)
    let shown = value?.shown(state.language, on: state.today) ?? state.language("xóa", "cleared")
    return state.language(
      "\(now.author) vừa nhập \(shown)", "\(now.author) has just entered \(shown)")
  }
}
