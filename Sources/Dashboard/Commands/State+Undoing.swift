import Campaign

extension State {
  /// Takes back what was entered since the dashboard was opened; of what is older it asks first,
  /// since nobody has it before their eyes.
  mutating func undoLatest() -> [Effect] {
    let ledger = office.ledger
    guard let id = ledger.lastUndoable(by: author), id.sequence <= sequenceAtStart else {
      return [.undo(nil)]
    }
    let label = ActivityWords(office, language)
      .undo(ledger.changes(by: ledger.undoing(id, on: today)), isRedo: false)
    let day = ledger.entries(of: id).first?.on.vietnamese ?? ""
    overlays.append(
      Confirmation(
        language(
          "Từ lúc mở chương trình chưa nhập gì. Hoàn tác mục cũ của ngày \(day)?",
          "Nothing was entered since the program was opened. Undo an older entry, of \(day)?"),
        details: [label], yes: language("Hoàn tác", "Undo")
      ) { _ in [.undo(id)] })
    return []
  }
}
