package import JSON

/// What can be recorded of a difficulty: that it was raised, what the head said, that it is over.
package struct DifficultyActs {
  let ledger: Ledger
  let plan: PlanID
  let day: Day

  package init(_ ledger: Ledger, plan: PlanID, on day: Day) {
    self.ledger = ledger
    self.plan = plan
    self.day = day
  }

  /// - Parameter school: empty where it is the office's own.
  package func raise(_ text: String, by: String, school: UnitID) -> [Fact] {
    let value: JSON = ["text": .string(text), "by": .string(by)]
    return [Fact(.difficulty(plan, school: school), value, on: day)]
  }

  /// Changes some of what is on record; null takes a key out.
  package func change(_ one: DifficultyStatus, _ changes: [(key: String, value: JSON)]) -> [Fact] {
    let cell = Cell.difficulty(plan, id: one.id, school: one.school ?? "")
    guard let entry = ledger.entry(cell), case .object(var value) = entry.value else { return [] }
    for (key, new) in changes { value[key] = new.isNull ? nil : new }
    guard JSON.object(value) != entry.value else { return [] }
    return [Fact(cell, .object(value), on: max(day, entry.on), base: entry.id)]
  }

  /// One that was entered by mistake.
  package func remove(_ one: DifficultyStatus) -> [Fact] {
    let cell = Cell.difficulty(plan, id: one.id, school: one.school ?? "")
    return [ledger.takingBack(cell, .null)].compactMap { $0 }
  }

  package func answer(
    _ one: DifficultyStatus, _ text: String, by: String, andClose isOver: Bool = false
  ) -> [Fact] {
    change(
      one,
      [("answer", .string(text)), ("answeredBy", .string(by))]
        + (isOver ? [("closed", true)] : []))
  }

  package func close(_ one: DifficultyStatus, _ isClosed: Bool) -> [Fact] {
    change(one, [("closed", isClosed ? true : .null)])
  }
}
