import JSON

extension Ledger {
  /// Says that something happened, or that it happened on another day than was recorded; `empty`
  /// is the cell's value where nothing happened.
  func redating(_ cell: Cell, _ value: JSON, empty: JSON, to day: Day) -> [Fact] {
    let setting = setting(cell, value, on: day)
    guard let since = since(cell, on: .last, { $0 == value }) else { return [setting] }
    if since == day { return [] }
    return day < since ? [setting] : [takingBack(cell, empty), setting].compactMap { $0 }
  }
}
