package import JSON

extension Ledger {
  /// A fact that sets a cell, based on what the cell holds now.
  package func setting(_ cell: Cell, _ value: JSON, on day: Day) -> Fact {
    Fact(cell, value, on: day, base: entry(cell)?.id)
  }

  /// A fact that takes back what a cell says: dated so that it outlasts the entry it takes back.
  package func takingBack(_ cell: Cell, _ value: JSON, on day: Day) -> Fact? {
    guard let current = entry(cell), current.value != value else { return nil }
    return Fact(cell, value, on: max(day, current.on), base: current.id)
  }
}
