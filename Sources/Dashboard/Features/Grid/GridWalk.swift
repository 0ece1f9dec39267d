import Campaign

/// The ways through a grid as it is shown: filtered, ordered, with the blocks' own rows between.
struct GridWalk {
  let grid: EntryGrid
  /// Numbers of the grid's rows, in the order in which they are shown.
  let rows: [Int32]

  struct Step: Equatable {
    var row: Int
    var column: Int
  }

  func row(_ at: Int) -> EntryGrid.Row? {
    guard rows.indices.contains(at), grid.rows.indices.contains(Int(rows[at])) else { return nil }
    return grid.rows[Int(rows[at])]
  }

  /// Whether a shown row has cells.
  func hasCells(_ at: Int) -> Bool { row(at).map { grid.slot($0) != nil } ?? false }

  func isAsked(_ step: Step) -> Bool {
    row(step.row).map { grid.expects($0, step.column) } ?? false
  }

  /// Where entering begins: the first cell that is asked of the first school, or of the office.
  var start: Step {
    let order = rows.indices.filter { row($0).map { grid.school($0) != nil } ?? false }
    for at in order + Array(rows.indices) {
      let asked = grid.columns.indices.first { isAsked(Step(row: at, column: $0)) }
      if let asked { return Step(row: at, column: asked) }
    }
    return Step(row: 0, column: 0)
  }

  /// So many rows with cells down, or up where negative; stays at the ends.
  func vertical(_ steps: Int, from row: Int) -> Int {
    var at = row
    var left = abs(steps)
    let direction = steps < 0 ? -1 : 1
    var next = row + direction
    while left > 0, rows.indices.contains(next) {
      if hasCells(next) {
        at = next
        left -= 1
      }
      next += direction
    }
    return at
  }

  /// The nearest row with cells, downwards where there is one.
  func nearest(_ row: Int) -> Int? {
    (max(row, 0)..<max(rows.count, row)).first { hasCells($0) }
      ?? (0..<min(max(row, 0), rows.count)).last { hasCells($0) }
  }

  /// The next cell below that is asked for; the row below where none is.
  func below(_ step: Step) -> Step {
    let next = (step.row + 1..<max(rows.count, step.row + 1)).first {
      isAsked(Step(row: $0, column: step.column))
    }
    return Step(row: next ?? vertical(1, from: step.row), column: step.column)
  }

  /// The next cell to the right that is asked for, then the first one of a row below.
  func after(_ step: Step) -> Step {
    var row = step.row
    var columns = step.column + 1..<max(grid.columns.count, step.column + 1)
    while rows.indices.contains(row) {
      if let column = columns.first(where: { isAsked(Step(row: row, column: $0)) }) {
        return Step(row: row, column: column)
      }
      row += 1
      columns = 0..<grid.columns.count
    }
    return step
  }

  func before(_ step: Step) -> Step {
    var row = step.row
    var columns = 0..<max(min(step.column, grid.columns.count), 0)
    while rows.indices.contains(row) {
      if let column = columns.last(where: { isAsked(Step(row: row, column: $0)) }) {
        return Step(row: row, column: column)
      }
      row -= 1
      columns = 0..<grid.columns.count
    }
    return step
  }

  /// The next empty cell down the column, then down the columns after it, once round.
  func nextEmpty(_ step: Step, isEmpty: (EntryGrid.Row, Int) -> Bool) -> Step? {
    let count = grid.columns.count
    guard count > 0, !rows.isEmpty else { return nil }
    for turn in 0...count {
      let column = (step.column + turn) % count
      let from = turn == 0 ? step.row + 1 : 0
      let until = turn == count ? min(step.row + 1, rows.count) : rows.count
      guard from < until else { continue }
      for at in from..<until {
        guard let row = row(at), grid.expects(row, column), isEmpty(row, column) else { continue }
        return Step(row: at, column: column)
      }
    }
    return nil
  }

  /// The next row downwards that is meant, once round.
  func next(_ row: Int, where isMeant: (EntryGrid.Row) -> Bool) -> Int? {
    let order = Array(row + 1..<max(rows.count, row + 1)) + Array(0..<min(row + 1, rows.count))
    return order.first { at in self.row(at).map { isMeant($0) } ?? false }
  }
}
