import Campaign
import Dashboard
import Store

/// Hands what a dashboard enters to its store, and puts the store's word on it into messages.
struct Recording {
  private let desk: StoreDesk
  private let now: Int64
  private let state: State

  init(_ desk: StoreDesk, at now: Int64, _ state: State) {
    self.desk = desk
    self.now = now
    self.state = state
  }

  func record(_ facts: [Fact], _ label: String, _ ticket: Ticket? = nil) -> [Message] {
    record(facts, label, ticket) { _ in facts }
  }

  /// A plan and what is handed over to it, each taken back alone.
  func add(_ plan: Plan, _ facts: [Fact], _ label: String) -> [Message] {
    let added = Ledger.planAdded(plan.id, on: state.today)
    do throws(StoreError) {
      let (receipt, news) = try desk.add(plan, added, author: state.author, at: now)
      let saved = Saved(id: EntryID(sequence: max(receipt.sequence, 1)), label: label)
      let messages: [Message] = [.officeChanged(desk.office, news: news), .saved(saved)]
      return facts.isEmpty ? messages : messages + record(facts, label)
    } catch {
      return [notSaved([added], label, error)]
    }
  }

  /// Takes back an entry, or the author's last one.
  func undo(_ id: EntryID?) -> [Message] {
    let (author, today) = (state.author, state.today)
    return takeBack(
      isUndo: true,
      nothing: state.language("Không có gì để hoàn tác.", "There is nothing to undo.")
    ) { ledger in
      id.map { ledger.undoing($0, on: today) } ?? ledger.undo(by: author, on: today)
    }
  }

  func redo() -> [Message] {
    let (author, today) = (state.author, state.today)
    return takeBack(
      isUndo: false,
      nothing: state.language("Không có gì để làm lại.", "There is nothing to redo.")
    ) { ledger in ledger.redo(by: author, on: today) }
  }

  private func takeBack(
    isUndo: Bool, nothing: String, _ make: (Ledger) -> [Fact]
  ) -> [Message] {
    let ledger = desk.office.ledger
    let found = make(ledger)
    guard !found.isEmpty else { return [.failed(nothing)] }
    if let fault = desk.office.lockFault(found, on: state.today) {
      return [.failed(fault.text(state.language))]
    }
    let label = ActivityWords(desk.office, state.language)
      .undo(ledger.changes(by: found), isRedo: !isUndo)
    // The newest state may have another last entry by the same author, from another terminal.
    return record(found, label, nil, isUndo: isUndo, make)
  }

  private func record(
    _ facts: [Fact], _ label: String, _ ticket: Ticket?, isUndo: Bool = false,
    _ make: (Ledger) -> [Fact]
  ) -> [Message] {
    do throws(StoreError) {
      // Someone may have locked the figures since the screen was drawn.
      var fault: LockFault?
      let (receipt, news) = try desk.record(author: state.author, at: now) { ledger in
        let facts = make(ledger)
        fault = desk.office.lockFault(facts, in: ledger, on: state.today)
        return fault == nil ? facts : []
      }
      if let fault {
        let refusal = Refusal(
          facts: facts, label: label, reason: fault.text(state.language), ticket: ticket)
        return [.officeChanged(desk.office, news: news), .notSaved(refusal)]
      }
      let id = EntryID(sequence: max(receipt.sequence, 1))
      return [
        .officeChanged(desk.office, news: news),
        .saved(
          Saved(
            id: id, label: label, conflicts: receipt.conflicts, isUndo: isUndo, ticket: ticket)),
      ]
    } catch {
      return [notSaved(facts, label, error, ticket)]
    }
  }

  private func notSaved(
    _ facts: [Fact], _ label: String, _ error: StoreError, _ ticket: Ticket? = nil
  ) -> Message {
    .notSaved(
      Refusal(
        facts: facts, label: label, reason: error.message(state.language), ticket: ticket))
  }
}
