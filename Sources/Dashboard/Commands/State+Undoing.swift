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
    let day = ledger.entries(of: id).first.map { LogMoment($0.at, self).day.vietnamese } ?? ""
    overlays.append(
      Confirmation(
        language(
          "Không còn gì vừa nhập để hoàn tác. Hoàn tác mục cũ, nhập ngày \(day)?",
          "Nothing entered just now is left to undo. Undo an older entry, made on \(day)?"),
        details: [label], yes: language("Hoàn tác", "Undo")
      ) { _ in [.undo(id)] })
    return []
  }
}
