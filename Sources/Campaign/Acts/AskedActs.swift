package import Writing

/// What can be recorded of a thing that is a score, a text or a tick with its day: a criterion, a
/// registration.
package struct AskedActs {
  let ledger: Ledger
  let cell: Cell

  package init(_ ledger: Ledger, _ cell: Cell) {
    self.ledger = ledger
    self.cell = cell
  }

  package func score(_ score: Quantity, on day: Day) -> [Fact] {
    [ledger.setting(cell, .number(score), on: day)]
  }

  package func text(_ text: String, on day: Day) -> [Fact] {
    [ledger.setting(cell, .string(text), on: day)]
  }

  package func registration(_ value: RegistrationValue, on day: Day) -> [Fact] {
    [ledger.setting(cell, value.json, on: day)]
  }

  package func tick(on day: Day) -> [Fact] {
    ledger.redating(cell, true, empty: .null, to: day)
  }

  package func takeBack() -> [Fact] { [ledger.takingBack(cell, .null)].compactMap { $0 } }
}
