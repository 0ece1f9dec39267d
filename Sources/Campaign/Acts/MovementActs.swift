import JSON

/// What can be recorded of one school and one movement: a plan, a report, that it takes part.
package struct MovementActs {
  let ledger: Ledger
  /// Every place where the office's plans name the movement; what is new goes to the first.
  let twins: [MovementRef]
  let school: UnitID

  package init(_ ledger: Ledger, _ twins: [MovementRef], school: UnitID) {
    self.ledger = ledger
    self.twins = twins
    self.school = school
  }

  /// Since when the school has it.
  package func since(_ aspect: MovementAspect, on day: Day) -> Day? {
    twins.compactMap { since(cell(aspect, $0), on: day) }.min()
  }

  private func since(_ cell: Cell, on day: Day) -> Day? {
    ledger.since(cell, on: day) { $0 == true || $0.string?.isEmpty == false }
  }

  /// The school has it since a day, also where another day was recorded before; what it sent in
  /// words stays.
  package func tick(_ aspect: MovementAspect, on day: Day) -> [Fact] {
    let cells = twins.map { cell(aspect, $0) }
    guard let cell = cells.first(where: { since($0, on: .last) != nil }) ?? cells.first else {
      return []
    }
    let words = ledger.value(cell)?.string.flatMap { $0.isEmpty ? nil : JSON.string($0) }
    return ledger.redating(cell, words ?? true, empty: .null, to: day)
  }

  package func takeBack(_ aspect: MovementAspect) -> [Fact] {
    twins.compactMap { ledger.takingBack(cell(aspect, $0), .null) }
  }

  private func cell(_ aspect: MovementAspect, _ movement: MovementRef) -> Cell {
    Cell(
      .movement, plan: movement.plan, subject: movement.id, school: school, item: aspect.item)
  }
}
