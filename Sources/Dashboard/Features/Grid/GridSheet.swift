package import Campaign

/// A grid with all that is worked out once when facts, day or subject change.
package struct GridSheet: Sendable {
  package let grid: EntryGrid
  package let ghosts: GridGhosts?
  package let sums: [ColumnSums]
  /// The slots of schools that are late with something.
  package let late: Set<Int>
  /// By column of figures, whose the office accepted.
  private let acceptances: [Acceptance?]
  /// What of the plan is locked today.
  let locks: [FigureLock]
  let generation: Int

  /// - Parameter former: the sheet before, whose ghosts stay where they are still of this grid.
  init?(_ subject: GridSubject, on day: Day, _ state: State, former: GridSheet?) {
    let status = day == state.today ? state.status : state.office.status(on: day)
    guard
      let grid = EntryGrid(
        subject, status: status, ledger: state.office.ledger, by: state.step)
    else {
      return nil
    }
    self.grid = grid
    let isSame =
      former?.grid.subject == subject && former?.grid.day == day
      && former?.grid.columns == grid.columns
    ghosts =
      isSame ? former?.ghosts : GridGhosts(of: grid, status: status, office: state.office)
    sums = grid.columns.indices.map { grid.sums($0) }
    late = GridSheet.late(subject, status)
    acceptances = grid.columns.map { column in
      guard case .result(let target) = column.content else { return nil }
      return Acceptance(state.office.ledger, plan: subject.plan, target: target.id, on: day)
    }
    locks = state.office.locks(of: grid.plan, on: state.today)
    generation = state.generation
  }

  /// How far the office is with the figure of a cell; none where there is none.
  func step(_ row: EntryGrid.Row, _ column: Int) -> Acceptance.Progress? {
    guard acceptances.indices.contains(column), let acceptance = acceptances[column],
      case .figure(let figure) = grid.value(row, column)
    else { return nil }
    return acceptance.step(grid.school(row)?.id ?? "", figure)
  }

  /// The lock that a cell of the grid's day lies in, and is not excepted from.
  func lock(_ cell: Cell) -> FigureLock? { locks.first { $0.holds(cell, on: grid.day) } }

  func isOf(_ subject: GridSubject, _ day: Day, _ generation: Int) -> Bool {
    grid.subject == subject && grid.day == day && self.generation == generation
  }

  /// Late with the cutoff of the grid, or with anything where it is about none.
  private static func late(_ subject: GridSubject, _ status: Status) -> Set<Int> {
    if case .dossier(let id) = subject.kind {
      let standings = status.deadline(id, plan: subject.plan)?.schools?.standings ?? []
      return Set(
        standings.indices.filter {
          standings[$0].state == .late || standings[$0].state == .overdue
        })
    }
    let lines = status.schools.filter { $0.late + $0.overdue > 0 }
    return Set(lines.compactMap { status.roster.position(of: $0.school.id) })
  }

  // MARK: Rows by their names in the list

  func id(_ row: EntryGrid.Row) -> String {
    switch row {
    case .office: GridSheet.office
    case .block(let name): "block:\(name)"
    case .school(let position): grid.roster.schools[position].id.rawValue
    }
  }

  func row(_ id: String) -> EntryGrid.Row? {
    if id == GridSheet.office { return .office }
    return grid.roster.position(of: UnitID(id)).map { .school($0) }
  }

  static let office = "office"

  /// The row and the number of the column of a place, where the grid still has it.
  func locate(_ place: GridPlace) -> (row: EntryGrid.Row, column: Int)? {
    guard let row = row(place.row),
      let column = grid.columns.firstIndex(where: { $0.id == place.column })
    else { return nil }
    return (row, column)
  }
}
