import Campaign
import Canvas

/// Marking cells, and changing many of them at once.
extension State {
  /// Marks the cell under the cursor, or takes its mark away, and goes down.
  mutating func markCell() {
    guard let place = gridPlace, let walk = gridWalk else { return }
    if grid.marks.remove(place) == nil { grid.marks.insert(place) }
    grid.anchor = nil
    moveGrid(
      to: GridWalk.Step(row: walk.vertical(1, from: gridStep.row), column: gridStep.column))
  }

  /// What is typed while cells are marked is meant for them: the cursor goes back to the last one.
  mutating func returnToMarks() {
    guard let here = gridPlace, !grid.marks.isEmpty, !grid.marks.contains(here),
      let walk = gridWalk, let (row, column) = meantCells.last,
      let at = walk.rows.firstIndex(where: { walk.grid.rows[Int($0)] == row })
    else { return }
    moveGrid(to: GridWalk.Step(row: at, column: column))
  }

  /// Stretches the marks from where the range began to another cell.
  mutating func markRange(to step: GridWalk.Step) {
    guard let walk = gridWalk, let here = gridPlace else { return }
    let anchor = grid.anchor ?? here
    if grid.anchor == nil { grid.marks = [] }
    moveGrid(to: step)
    guard let (row, column) = sheet?.locate(anchor), let sheet,
      let from = walk.rows.firstIndex(where: { walk.grid.rows[Int($0)] == row })
    else { return }
    grid.marks = []
    for at in min(from, step.row)...max(from, step.row) {
      for column in min(column, step.column)...max(column, step.column) {
        guard let row = walk.row(at), sheet.grid.expects(row, column) else { continue }
        grid.marks.insert(
          GridPlace(row: sheet.id(row), column: sheet.grid.columns[column].id))
      }
    }
    grid.anchor = anchor
  }

  /// The marked cells in the order in which they are shown, column by column; the one under the
  /// cursor where none is marked.
  var meantCells: [(row: EntryGrid.Row, column: Int)] {
    guard let sheet, let walk = gridWalk else { return [] }
    if grid.marks.isEmpty {
      return gridPlace.flatMap { sheet.locate($0) }.map { [$0] } ?? []
    }
    let columns = Dictionary(grouping: grid.marks, by: \.column)
    var cells: [(row: EntryGrid.Row, column: Int)] = []
    for (number, column) in sheet.grid.columns.enumerated() {
      guard let places = columns[column.id] else { continue }
      let ids = Set(places.map(\.row))
      for at in walk.rows.indices {
        guard let row = walk.row(at), walk.hasCells(at), ids.contains(sheet.id(row)) else {
          continue
        }
        cells.append((row, number))
      }
    }
    return cells
  }

  /// Says the same in all marked cells.
  mutating func fillMarks(with text: String) -> [Effect] {
    guard let grid = sheet?.grid else { return [] }
    let changes = meantCells.map {
      ($0.row, $0.column, grid.read(text, $0.row, $0.column, language))
    }
    let what = text.isEmpty ? language("xóa", "cleared") : text
    return setMany(changes, what)
  }

  /// Clears the marked cells, or the one under the cursor.
  mutating func clearCells() -> [Effect] {
    guard let grid = sheet?.grid else { return [] }
    let cells = meantCells.filter { grid.expects($0.row, $0.column) }
    guard cells.contains(where: { gridValue($0.row, $0.column).value != nil }) else {
      return [.bell]
    }
    return setMany(cells.map { ($0.row, $0.column, .empty) }, language("xóa", "cleared"))
  }

  /// Gives the marked cells of each column the value of the topmost; without marks the cell below
  /// gets that of the one under the cursor.
  mutating func fillDown() -> [Effect] {
    guard let sheet, let walk = gridWalk else { return [.bell] }
    if grid.marks.count < 2 {
      let next = walk.below(gridStep)
      guard let row = walk.row(gridStep.row), let below = walk.row(next.row), next != gridStep,
        let value = gridValue(row, gridStep.column).value
      else { return [.bell] }
      moveGrid(to: next)
      let typed = walk.grid.filled(with: value, below, next.column)
      return setMany([(below, next.column, typed)], value.shown(language, on: today))
    }
    var changes: [(EntryGrid.Row, Int, TypedCell)] = []
    var top: [Int: GridValue] = [:]
    for (row, column) in meantCells {
      if let value = top[column] {
        if sheet.grid.expects(row, column) {
          changes.append((row, column, sheet.grid.filled(with: value, row, column)))
        }
      } else {
        top[column] = gridValue(row, column).value
      }
    }
    return setMany(changes, language("chép xuống", "filled down"))
  }

  /// Copies the value of the nearest cell above that has one asked for.
  mutating func copyFromAbove() -> [Effect] {
    guard let walk = gridWalk, let row = walk.row(gridStep.row) else { return [.bell] }
    let column = gridStep.column
    let above = (0..<max(gridStep.row, 0)).last {
      walk.isAsked(GridWalk.Step(row: $0, column: column))
    }
    guard let from = above.flatMap({ walk.row($0) }), let value = gridValue(from, column).value
    else { return [.bell] }
    if let problem = walk.grid.obstacle(row, column) { return refuse(problem.message(language)) }
    let effects = setMany([(row, column, .value(value))], value.shown(language, on: today))
    moveGrid(to: walk.below(gridStep))
    return effects
  }

  /// Enters several cells as one commit, after a question where they are more than three.
  private mutating func setMany(
    _ changes: [(row: EntryGrid.Row, column: Int, typed: TypedCell)], _ what: String
  ) -> [Effect] {
    guard let sheet else { return [] }
    var facts: [Fact] = []
    var count = 0
    var refused: [String] = []
    for (row, column, typed) in changes {
      if case .refused(let problem) = typed {
        refused.append("\(rowName(row)): \(problem.message(language))")
        continue
      }
      let own = sheet.grid.facts(typed, row, column, office.ledger)
      if own.isEmpty { continue }
      facts += own
      count += 1
    }
    guard count > 0 else { return refused.first.map { refuse($0) } ?? [.bell] }
    let label =
      count == 1 && changes.count == 1
      ? gridLabel(changes[0].row, changes[0].column, changes[0].typed)
      : language("\(count) ô: \(what)", "\(count) cells: \(what)")
    guard count > State.mostUnasked else {
      grid.marks = []
      return record(facts, label: label)
    }
    overlays.append(
      Confirmation(
        language("Nhập \(count) ô: \(what)?", "Enter \(count) cells: \(what)?"),
        details: refused.prefix(5).map { $0 }, yes: language("Nhập", "Enter")
      ) { [facts] state in
        state.grid.marks = []
        return state.record(facts, label: label)
      })
    return []
  }

  /// More cells than this are changed at once only after a question.
  private static let mostUnasked = 3
}

extension EntryGrid {
  /// What copying a value into a cell comes to.
  fileprivate func filled(with value: GridValue, _ row: Row, _ column: Int) -> TypedCell {
    obstacle(row, column).map { .refused($0) } ?? .value(value)
  }
}
