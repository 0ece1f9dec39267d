package import Campaign

/// Entries that the store has not taken: what was refused is shown where it was typed, marked as not
/// saved, until it is entered again.
package struct OwedEntries: Sendable {
  package struct Owed: Equatable, Sendable {
    package let ticket: Ticket
    package var facts: [Fact]
    package var label: String
    /// The draft that is dropped once the store has the entry.
    package var draft: String?
    /// Why the store did not take it; none as long as it is asked.
    package var reason: String?
  }

  private var entries: [Owed] = []
  private var lastTicket = 0
  /// The latest refused fact of each cell.
  package private(set) var cells: [Cell: (fact: Fact, reason: String)] = [:]

  package var failed: [Owed] { entries.filter { $0.reason != nil } }

  /// Hands an entry to the store.
  package mutating func owe(_ facts: [Fact], _ label: String, draft: String?) -> Ticket {
    // What failed before is superseded by what is typed now in its place.
    let cells = Set(facts.map(\.cell))
    entries.removeAll { owed in
      owed.reason != nil && owed.facts.allSatisfy { cells.contains($0.cell) }
    }
    lastTicket += 1
    let ticket = Ticket(lastTicket)
    entries.append(Owed(ticket: ticket, facts: facts, label: label, draft: draft))
    index()
    return ticket
  }

  /// The store has an entry that it was handed; answers its draft.
  package mutating func saved(_ ticket: Ticket?) -> String? {
    guard let at = entries.firstIndex(where: { $0.ticket == ticket }) else { return nil }
    return entries.remove(at: at).draft
  }

  package mutating func failed(_ refusal: Refusal) {
    guard let at = entries.firstIndex(where: { $0.ticket == refusal.ticket }) else { return }
    entries[at].reason = refusal.reason
    index()
  }

  /// Takes out what failed, to be tried again or given up.
  package mutating func takeFailed() -> [Owed] {
    let failed = self.failed
    entries.removeAll { $0.reason != nil }
    index()
    return failed
  }

  private mutating func index() {
    cells = [:]
    for owed in entries {
      guard let reason = owed.reason else { continue }
      for fact in owed.facts where fact.cell.kind != .undo { cells[fact.cell] = (fact, reason) }
    }
  }
}

extension State {
  /// What the store's word changes of what is being entered.
  mutating func settleEntry(_ saved: Saved) -> [Effect] {
    let draft = entry.owed.saved(saved.ticket)
    entry.conflicts += saved.conflicts
    return draft.map { drop($0) } ?? []
  }

  /// Keeps what was typed outside the store, so that it outlives the program.
  mutating func keep(_ text: String, at place: String) -> [Effect] {
    let draft = Draft(place: place, text: text)
    if let at = drafts.firstIndex(where: { $0.place == place }) {
      guard drafts[at] != draft else { return [] }
      drafts[at] = draft
    } else {
      drafts.append(draft)
    }
    return [.keepDraft(draft)]
  }

  mutating func drop(_ place: String) -> [Effect] {
    guard drafts.contains(where: { $0.place == place }) else { return [] }
    drafts.removeAll { $0.place == place }
    return [.dropDraft(place: place)]
  }
}
