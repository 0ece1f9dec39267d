package import Campaign
import Writing

/// What the schools reported of the targets the year before.
package struct FormerFigures {
  private let grid: EntryGrid
  private let ghosts: GridGhosts

  /// None where there is no such year.
  package init?(_ plan: Plan, _ status: Status, _ office: Office) {
    guard
      let grid = EntryGrid(
        GridSubject(plan: plan.id, .targets), status: status, ledger: office.ledger),
      let ghosts = GridGhosts(of: grid, status: status, office: office)
    else { return nil }
    self.grid = grid
    self.ghosts = ghosts
  }

  func shown(of school: School, _ target: ObligationID, _ language: Language) -> String? {
    grid.columns.firstIndex { $0.id == target.rawValue }
      .flatMap { ghosts.value(of: school, $0) }
      .map { $0.shown(language, on: grid.day) }
  }
}
