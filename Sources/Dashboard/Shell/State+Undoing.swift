import Campaign

extension State {
  /// There is no key that saves; whoever presses one is told how it stands.
  mutating func saySaved() {
    if !entry.owed.failed.isEmpty {
      banner = Banner(
        language(
          "CHƯA LƯU được \(entry.owed.failed.count) mục; R lưu lại.",
          "\(entry.owed.failed.count) NOT SAVED; R saves again."), .bad)
    } else if !drafts.isEmpty {
      let count = drafts.count
      banner = Banner(
        language(
          "Mọi mục đã nhập đều đã lưu; còn \(count) bản nháp chưa nhập xong (Ctrl-B).",
          "Everything entered is saved; drafts still to be finished: \(count) (Ctrl-B)."),
        .warning)
    } else {
      banner = Banner(
        language(
          "Mọi mục đã lưu ngay khi nhập; không cần phím lưu.",
          "Everything is saved as it is entered; no key is needed."), .good)
    }
  }

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
