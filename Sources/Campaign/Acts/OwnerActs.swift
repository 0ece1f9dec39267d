import JSON

/// Who is to follow a thing.
package struct OwnerActs {
  let ledger: Ledger
  let day: Day

  package init(_ ledger: Ledger, on day: Day) {
    self.ledger = ledger
    self.day = day
  }

  /// Leaves it to somebody of the staff or to another name; to nobody where none is named, also
  /// where the plan's own list says otherwise.
  package func assign(_ thing: Responsibility, to owner: String?) -> [Fact] {
    let cell = Cell.assigned(thing.plan, thing.kind, thing.id)
    let value: JSON = owner.map { .string($0) } ?? .null
    if let entry = ledger.entry(cell, on: day), entry.value == value { return [] }
    return [ledger.setting(cell, value, on: day)]
  }
}
