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

  package func tick(_ aspect: MovementAspect, on day: Day, seen: Day) -> [Fact] {
    since(aspect, on: seen) == nil
      ? [ledger.setting(cell(aspect), true, on: day)]
      : ledger.redating(cell(aspect), to: day, seen: seen)
  }

  package func takeBack(_ aspect: MovementAspect, on day: Day) -> [Fact] {
    [ledger.takingBack(cell(aspect), .null, on: day)].compactMap { $0 }
  }

  private func cell(_ aspect: MovementAspect) -> Cell {
    Cell(.movement, plan: plan, subject: movement, school: school, item: aspect.item)
  }
}
