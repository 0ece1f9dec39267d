package import JSON

extension Ledger {
  /// A fact that sets a cell, based on what the cell holds now.
  package func setting(_ cell: Cell, _ value: JSON, on day: Day) -> Fact {
    Fact(cell, value, on: day, base: entry(cell)?.id)
  }

  /// A fact that says that what a cell holds never was; of figures the last one, so that looking
  /// back finds the earlier ones still.
  package func takingBack(_ cell: Cell, _ value: JSON) -> Fact? {
    guard let current = entry(cell), current.value != value else { return nil }
    let first = FactKind.byDay.contains(cell.kind) ? nil : firstDay(cell)
    return Fact(cell, value, on: first ?? current.on, base: current.id)
  }

  /// The first day for which anything was ever said of a cell, what was undone included: from it on
  /// something is taken back, so that nothing of it is left on any day.
  ///
  /// - Parameter start: what was entered before it stays out of it.
  func firstDay(_ cell: Cell, after start: EntryID? = nil) -> Day? {
    guard let number = cellNumber(cell) else { return nil }
    var first: Int32?
    var at = cells[Int(number)].newest
    while at >= 0 {
      let row = entries[Int(at)]
      let id = EntryID(sequence: commits[Int(row.commit)].sequence, part: row.part)
      if let start, id < start { break }
      first = min(row.on, first ?? row.on)
      at = row.previous
    }
    return first.flatMap { Day(number: Int($0)) }
  }
}
