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
    case .addPlan(let plan, let facts, let label): return add(plan, facts, label, to: desk)
    default: return []
    }
  }

  private func add(_ plan: Plan, _ facts: [Fact], _ label: String, to desk: StoreDesk) -> [Message]
  {
    let added = Ledger.planAdded(plan.id, on: state.today)
    do throws(StoreError) {
      let receipt = try desk.add(plan, added, author: author, at: clock.now)
      let saved = Receipt(id: EntryID(sequence: max(receipt.sequence, 1)), label: label)
      let messages: [Message] = [.officeChanged(desk.office, news: []), .saved(saved)]
      // Apart from the plan, so that it can be undone alone.
      return facts.isEmpty ? messages : messages + handOver(facts, label, desk)
    } catch {
      let reason = error.message(state.language)
      return [.notSaved(Refusal(facts: [added], label: label, reason: reason))]
    }
  }

  private func handOver(_ facts: [Fact], _ label: String, _ desk: StoreDesk) -> [Message] {
    record(desk, facts, label) { _ in facts }
  }

  private func takeBack(_ desk: StoreDesk, id: EntryID?, isRedo: Bool) -> [Message] {
    let language = state.language
    let (author, today) = (author, state.today)
    func facts(_ ledger: Ledger) -> [Fact] {
      if let id { return ledger.undoing(id, on: today) }
      return isRedo ? ledger.redo(by: author, on: today) : ledger.undo(by: author, on: today)
    }
    let ledger = desk.office.ledger
    let found = facts(ledger)
    guard !found.isEmpty else {
      return [
        .failed(
          isRedo
            ? language("Không có gì để làm lại.", "There is nothing to redo.")
            : language("Không có gì để hoàn tác.", "There is nothing to undo."))
      ]
    }
    let label = ActivityWords(desk.office, language)
      .undo(ledger.changes(by: found), isRedo: isRedo)
    // The newest state may have another last entry by the same author, from another terminal.
    return record(desk, found, label, isUndo: !isRedo, facts)
  }

  private func record(
    _ desk: StoreDesk, _ facts: [Fact], _ label: String, isUndo: Bool = false,
    _ build: (Ledger) -> [Fact]
  ) -> [Message] {
    do throws(StoreError) {
      let (receipt, news) = try desk.record(author: author, at: clock.now, build)
      let id = EntryID(sequence: max(receipt.sequence, 1))
      return [
        .officeChanged(desk.office, news: news),
        .saved(
          Receipt(id: id, label: label, conflicts: receipt.conflicts, isUndo: isUndo)),
      ]
    } catch {
      return [
        .notSaved(Refusal(facts: facts, label: label, reason: error.message(state.language)))
      ]
    }
  }
}
