import JSON

/// What can be recorded of one school and one movement: a plan, a report, that it takes part.
package struct MovementActs {
  let ledger: Ledger
  let plan: String
  let movement: String
  let school: String

  package init(_ ledger: Ledger, plan: String, movement: String, school: String) {
    self.ledger = ledger
    self.plan = plan
    self.movement = movement
    self.school = school
  }

  /// Since when the school has it.
  package func since(_ aspect: MovementAspect, on day: Day) -> Day? {
    guard let entry = ledger.entry(cell(aspect), on: day) else { return nil }
    return entry.value == true || entry.value.string?.isEmpty == false ? entry.on : nil
  }

  /// The school has it since a day, also where another day was recorded before; what it sent in
  /// words stays.
  package func tick(_ aspect: MovementAspect, on day: Day) -> [Fact] {
    let cell = cell(aspect)
    let words = ledger.value(cell)?.string.flatMap { $0.isEmpty ? nil : JSON.string($0) }
    return ledger.redating(cell, words ?? true, empty: .null, to: day)
  }

  package func takeBack(_ aspect: MovementAspect) -> [Fact] {
    [ledger.takingBack(cell(aspect), .null)].compactMap { $0 }
  }

  private func cell(_ aspect: MovementAspect) -> Cell {
    Cell(.movement, plan: plan, subject: movement, school: school, item: aspect.item)
  }
}
