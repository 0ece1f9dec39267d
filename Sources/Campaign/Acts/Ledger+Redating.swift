import JSON

extension Ledger {
  /// Says that something happened, or that it happened on another day than was recorded; `empty`
  /// is the cell's value where nothing happened.
  func redating(_ cell: Cell, _ value: JSON, empty: JSON, to day: Day) -> [Fact] {
    let setting = setting(cell, value, on: day)
    guard let entry = entry(cell), entry.value == value else { return [setting] }
    if entry.on == day { return [] }
    return day < entry.on ? [setting] : [takingBack(cell, empty), setting].compactMap { $0 }
  }
}
