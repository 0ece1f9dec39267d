import Canvas

/// What keys mean in the grid, while a cell is typed into and between cells.
struct GridKeys {
  /// Offered every key; nil lets the commands have it.
  func receive(_ key: Key, _ state: inout State) -> [Effect]? {
    guard state.sheet != nil else { return nil }
    return state.grid.editor == nil
      ? receiveBetween(key, &state) : receiveInside(key, &state)
  }

  // MARK: While a cell is typed into

  private func receiveInside(_ key: Key, _ state: inout State) -> [Effect]? {
    let isInside = state.grid.editor?.isInside ?? false
    switch key {
    case .escape: return state.closeCell()
    case .enter: return state.enterCell { $0.below($1) }
    case .tab: return state.enterCell { $0.after($1) }
    case .backTab: return state.enterCell { $0.before($1) }
    case .up: return recall(-1, &state) ?? state.enterCell { vertical(-1, $0, $1) }
    case .down: return recall(1, &state) ?? state.enterCell { vertical(1, $0, $1) }
    case .left where !isInside: return state.enterCell { horizontal(-1, $0, $1) }
    case .right where !isInside: return state.enterCell { horizontal(1, $0, $1) }
    case .function(11): state.turnTypingMode()
    case .control("s"): return state.enterCell { $1 }
    case .function(1), .function(12):
      state.overlays.append(CellKeys.help(state))
    case .function, .control("c"), .control("r"), .control("l"): return nil
    default:
      let typing = state.typing
      guard state.grid.editor?.field.receive(key, typing) == true else {
        return [.bell]
      }
      return state.keepCell()
    }
    return []
  }

  /// Text cells offer what was typed in their column before.
  private func recall(_ step: Int, _ state: inout State) -> [Effect]? {
    guard let editor = state.grid.editor, let (_, column) = state.sheet?.locate(editor.place),
      state.sheet?.grid.columns[column].isText == true,
      let former = state.entry.former[editor.place.column], !former.isEmpty
    else { return nil }
    let at = former.firstIndex(of: editor.field.text) ?? (step < 0 ? former.count : -1)
    guard former.indices.contains(at + step) else { return [.bell] }
    state.grid.editor?.field = Field(former[at + step])
    return state.keepCell()
  }

  // MARK: Between cells

  private func receiveBetween(_ key: Key, _ state: inout State) -> [Effect]? {
    guard let walk = state.gridWalk else { return nil }
    let step = state.gridStep
    switch key {
    case .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .with(.control, .home),
      .with(.control, .end):
      state.grid.anchor = nil
      state.moveGrid(to: moved(key, walk, step, state))
    case .with(.shift, let arrow) where [.up, .down, .left, .right].contains(arrow):
      state.markRange(to: moved(arrow, walk, step, state))
    case .enter: state.moveGrid(to: walk.below(step))
    case .tab: state.moveGrid(to: walk.after(step))
    case .backTab: state.moveGrid(to: walk.before(step))
    case .character(" "): state.markCell()
    case .delete, .backspace: return state.clearCells()
    case .escape where !state.grid.marks.isEmpty: state.grid.marks = []
    case .character(let character):
      guard begins(character, state) else { return nil }
      let opened = state.openCell(inside: false)
      guard state.grid.editor != nil else { return opened }
      return receiveInside(key, &state)
    default: return nil
    }
    return []
  }

  /// Whether a character begins a value; what is a command stays one where values are no texts.
  private func begins(_ character: Character, _ state: State) -> Bool {
    if character.isNumber || "+-,.".contains(character) { return true }
    guard let grid = state.sheet?.grid,
      grid.columns.indices.contains(state.grid.column)
    else { return false }
    let column = grid.columns[state.grid.column]
    if column.isText { return character.isLetter }
    if character == "x" || character == "X" { return true }
    let key = Key.character(character).asCommand
    return character.isLetter && state.commands.command(for: key, on: .entry) == nil
  }

  private func moved(_ key: Key, _ walk: GridWalk, _ step: GridWalk.Step, _ state: State)
    -> GridWalk.Step
  {
    let last = max(walk.grid.columns.count - 1, 0)
    let page = max(state.visibleRows, 1)
    switch key {
    case .up: return vertical(-1, walk, step)
    case .down: return vertical(1, walk, step)
    case .left: return horizontal(-1, walk, step)
    case .right: return horizontal(1, walk, step)
    case .pageUp: return vertical(-page, walk, step)
    case .pageDown: return vertical(page, walk, step)
    case .home: return GridWalk.Step(row: step.row, column: 0)
    case .end: return GridWalk.Step(row: step.row, column: last)
    case .with(.control, .home): return vertical(-walk.rows.count, walk, step)
    default: return vertical(walk.rows.count, walk, step)
    }
  }

  private func vertical(_ steps: Int, _ walk: GridWalk, _ step: GridWalk.Step) -> GridWalk.Step {
    GridWalk.Step(row: walk.vertical(steps, from: step.row), column: step.column)
  }

  private func horizontal(_ steps: Int, _ walk: GridWalk, _ step: GridWalk.Step) -> GridWalk.Step {
    let last = max(walk.grid.columns.count - 1, 0)
    return GridWalk.Step(row: step.row, column: min(max(step.column + steps, 0), last))
  }
}
