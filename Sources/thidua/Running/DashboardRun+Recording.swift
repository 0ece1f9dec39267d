import Campaign
import Dashboard
import Store

extension DashboardRun {
  /// Hands facts to the store and tells the state what became of them.
  func recording(_ effect: Effect) -> [Message] {
    guard let desk else { return [] }
    switch effect {
    case .record(let facts, let label): return record(desk, facts, label) { _ in facts }
    case .undo(let id): return takeBack(desk, id: id, isRedo: false)
    case .redo: return takeBack(desk, id: nil, isRedo: true)
    default: return []
    }
  }

  private func takeBack(_ desk: StoreDesk, id: EntryID?, isRedo: Bool) -> [Message] {
    let language = state.language
    let author = self.author
    let ledger = desk.office.ledger
    let target = id ?? (isRedo ? ledger.redoable(by: author) : ledger.undoable(by: author))
    guard let target else {
      return [
        .failed(
          isRedo
            ? language("Không có gì để làm lại.", "There is nothing to redo.")
            : language("Không có gì để hoàn tác.", "There is nothing to undo."))
      ]
    }
    let today = state.today
    let label = label(of: target, in: desk.office, isRedo)
    return record(desk, [.undo(target, on: today)], label) { newest in
      // The newest state may have another last entry by the same author, from another terminal.
      let found =
        id ?? (isRedo ? newest.redoable(by: author) : newest.undoable(by: author)) ?? target
      return [.undo(found, on: today)]
    }
  }

  /// `hoàn tác #12: TH Hạ Khê, Tờ trình: đã nhận`
  private func label(of id: EntryID, in office: Office, _ isRedo: Bool) -> String {
    let verb = isRedo ? state.language("làm lại", "redone") : state.language("hoàn tác", "undone")
    let entries = office.ledger.entries(of: id)
    guard let first = entries.first, first.cell.kind != .undo else { return "\(verb) #\(id.text)" }
    let words = ActivityWords(office, state.language)
    let more = entries.count > 1 ? " (+\(entries.count - 1))" : ""
    return "\(verb) #\(id.text): \(words.change(first.cell, nil, first.value))\(more)"
  }

  private func record(
    _ desk: StoreDesk, _ facts: [Fact], _ label: String, _ build: (Ledger) -> [Fact]
  ) -> [Message] {
    do throws(StoreError) {
      let (receipt, news) = try desk.record(author: author, at: clock.now, build)
      let id = EntryID(sequence: max(receipt.sequence, 1))
      return [
        .officeChanged(desk.office, news: news),
        .saved(Receipt(id: id, label: label, conflicts: receipt.conflicts)),
      ]
    } catch {
      return [
        .notSaved(Refusal(facts: facts, label: label, reason: error.message(state.language)))
      ]
    }
  }
}
