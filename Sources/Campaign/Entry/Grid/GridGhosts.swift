/// What stands faintly in the empty cells of a grid: the same of the phase or the year before.
package struct GridGhosts: Sendable {
  private let grid: EntryGrid
  /// By column of the grid that is entered in, the column of the former one.
  private let columns: [Int?]

  /// None where there is no such former grid.
  package init?(of grid: EntryGrid, status: Status, office: Office) {
    guard let former = GridGhosts.former(of: grid, status, office) else { return nil }
    self.grid = former
    columns = grid.columns.map { column in
      former.columns.firstIndex { $0.id == column.id }
    }
  }

  /// The phase before in the same plan; for the first one, and for all that has no phases, the
  /// year before.
  private static func former(of grid: EntryGrid, _ status: Status, _ office: Office)
    -> EntryGrid?
  {
    if case .dossier(let id) = grid.subject.kind {
      let cutoffs = grid.plan.cutoffs.map(\.id)
      if let at = cutoffs.firstIndex(of: id), at > 0 {
        let subject = GridSubject(plan: grid.plan.id, .dossier(cutoffs[at - 1]))
        return EntryGrid(subject, status: status, ledger: office.ledger)
      }
    }
    guard let before = office.yearBefore(grid.plan, on: grid.day) else { return nil }
    return EntryGrid(
      GridSubject(plan: before.plan.id, grid.subject.kind), status: before.final,
      ledger: office.ledger)
  }

  package func value(of school: School?, _ column: Int) -> GridValue? {
    guard columns.indices.contains(column), let former = columns[column] else { return nil }
    guard let school else { return grid.value(.office, former) }
    return grid.roster.position(of: school.id).flatMap { grid.value(.school($0), former) }
  }
}
