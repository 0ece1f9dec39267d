import Campaign

/// One cell of an entry grid, filled by a command as it would be on the screen.
struct GridEntry {
  private let grid: EntryGrid
  private let row: EntryGrid.Row
  private let column: Int
  private let ledger: Ledger

  /// - Parameter school: none for the office.
  init(
    _ office: Office, _ subject: GridSubject, column id: ObligationID, _ school: School?,
    on day: Day
  ) throws(Failure) {
    ledger = office.ledger
    guard let grid = EntryGrid(subject, status: office.status(on: day), ledger: office.ledger)
    else { throw .naming(NamingError(.plan, subject.plan.rawValue, .closed)) }
    guard let column = grid.columns.firstIndex(where: { $0.id == id.rawValue }) else {
      throw .naming(NamingError(.thing, id.rawValue, .unknown(nearest: grid.columns.map(\.id))))
    }
    self.grid = grid
    self.column = column
    guard let school else {
      row = .office
      return
    }
    guard let row = grid.row(of: school.id) else {
      throw .naming(NamingError(.school, school.id.rawValue, .unknown(nearest: [])))
    }
    self.row = row
  }

  /// What a typed word comes to.
  func intent(_ text: String, _ session: Session) throws(Failure) -> Intent {
    try intent(grid.readAlone(text, row, column, session.language), text: text)
  }

  /// What a value comes to that was not typed into a cell; `text` is how it would have been.
  func intent(_ typed: TypedCell, text: String) throws(Failure) -> Intent {
    if let problem = grid.obstacle(row, column) { throw refused(problem) }
    if case .refused(let problem) = typed { throw refused(problem) }
    let facts = grid.facts(typed, row, column, ledger)
    return Intent(facts, doubts: facts.isEmpty ? [] : grid.doubts(typed, text: text, column))
  }

  private func refused(_ problem: CellProblem) -> Failure {
    .refused(Phrase(problem.message(.vi), problem.message(.en)))
  }
}
