/// What is remarked of one thing: a text, which the next one replaces; the log keeps them all.
package struct NoteActs {
  let ledger: Ledger
  let cell: Cell

  package init(_ ledger: Ledger, _ cell: Cell) {
    self.ledger = ledger
    self.cell = cell
  }

  /// An empty text takes the remark back.
  package func set(_ text: String, on day: Day) -> [Fact] {
    if (ledger.value(cell)?.string ?? "") == text { return [] }
    return text.isEmpty
      ? [ledger.takingBack(cell, .null)].compactMap { $0 }
      : [ledger.setting(cell, .string(text), on: day)]
  }
}
