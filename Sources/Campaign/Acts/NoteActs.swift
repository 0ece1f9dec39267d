/// What is remarked of one thing: a text, which the next one replaces; the log keeps them all.
package struct NoteActs {
  let ledger: Ledger
  let cell: Cell

  package init(_ ledger: Ledger, _ cell: Cell) {
    self.ledger = ledger
    self.cell = cell
  }

  /// An empty text takes the remark back.
  package func set(_ text: String, document: String? = nil, on day: Day) -> [Fact] {
    let note = text.isEmpty ? nil : NoteValue(text, document: document)
    if NoteValue(ledger.value(cell)) == note { return [] }
    return note.map { [ledger.setting(cell, $0.json, on: day)] }
      ?? [ledger.takingBack(cell, .null)].compactMap { $0 }
  }
}
