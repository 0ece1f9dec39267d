extension Ledger {
  /// Says that what a cell holds happened on another day: the entry of the wrong day no longer
  /// counts, so that an earlier one can stand.
  func redating(_ cell: Cell, to day: Day, seen: Day) -> [Fact] {
    guard let entry = entry(cell, on: seen) else { return [setting(cell, true, on: day)] }
    if entry.on == day { return [] }
    return [.undo(entry.id, on: seen), Fact(cell, entry.value, on: day, base: entry.id)]
  }
}
