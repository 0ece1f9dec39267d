package import Campaign

/// Entries on their way to the store, shown as if they were there and marked as not.
package struct OwedEntries: Sendable {
  package struct Owed: Equatable, Sendable {
    package var facts: [Fact]
    package var label: String
    /// The draft that is dropped once the store has the entry.
    package var draft: String?
    package var state: State
  }

  package enum State: Equatable, Sendable {
    case waiting
    /// On disk, and not yet in what is shown.
    case saved(EntryID)
    case failed(reason: String)
  }

  package private(set) var entries: [Owed] = []
  /// The latest owed fact of each cell.
  package private(set) var cells: [Campaign.Cell: (fact: Fact, state: State)] = [:]

  package var isEmpty: Bool { entries.isEmpty }

  package var failed: [Owed] {
    entries.filter { if case .failed = $0.state { true } else { false } }
  }

  package mutating func owe(_ facts: [Fact], _ label: String, draft: String?) {
    // What failed before is superseded by what is typed now in its place.
    let cells = Set(facts.map(\.cell))
    entries.removeAll { owed in
      guard case .failed = owed.state else { return false }
      return owed.facts.allSatisfy { cells.contains($0.cell) }
    }
    entries.append(Owed(facts: facts, label: label, draft: draft, state: .waiting))
    index()
  }

  /// The store has the oldest waiting entry of this label; answers its draft.
  package mutating func saved(_ label: String, _ id: EntryID) -> String? {
    guard let at = entries.firstIndex(where: { $0.state == .waiting && $0.label == label }) else {
      return nil
    }
    entries[at].state = .saved(id)
    index()
    return entries[at].draft
  }

  package mutating func failed(_ facts: [Fact], _ label: String, reason: String) {
    let at =
      entries.firstIndex { $0.state == .waiting && $0.facts == facts }
      ?? entries.firstIndex { $0.state == .waiting && $0.label == label }
    if let at { entries[at].state = .failed(reason: reason) }
    index()
  }

  /// Forgets what is shown by now.
  package mutating func settle(_ lastSequence: Int64) {
    guard !entries.isEmpty else { return }
    entries.removeAll { owed in
      guard case .saved(let id) = owed.state else { return false }
      return id.sequence <= lastSequence
    }
    index()
  }

  /// Takes out what failed, to be tried again or given up.
  package mutating func takeFailed() -> [Owed] {
    let failed = self.failed
    entries.removeAll { if case .failed = $0.state { true } else { false } }
    index()
    return failed
  }

  private mutating func index() {
    cells = [:]
    for owed in entries {
      for fact in owed.facts where fact.cell.kind != .undo {
        cells[fact.cell] = (fact, owed.state)
      }
    }
  }
}
