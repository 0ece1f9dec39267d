package import Campaign

/// What has become of the latest entry.
package enum Saving: Equatable, Sendable {
  case nothingYet
  /// The store has it on disk.
  case saved(minute: Int)
  /// It is not on disk, and why; what was typed is kept.
  case failed(Refusal)

  /// Whether leaving now would lose something.
  package var isOwed: Bool {
    if case .failed = self { true } else { false }
  }
}

/// Facts that the store did not take.
package struct Refusal: Equatable, Sendable {
  package var facts: [Fact]
  package var label: String
  package var reason: String
  /// Of the entry that was handed over; none of an undo.
  package var ticket: Ticket?

  package init(facts: [Fact], label: String, reason: String, ticket: Ticket? = nil) {
    self.facts = facts
    self.label = label
    self.reason = reason
    self.ticket = ticket
  }
}

/// The store's acknowledgement of a commit.
package struct Saved: Equatable, Sendable {
  package var id: EntryID
  package var label: String
  package var conflicts: [Conflict]
  /// Whether it took something back, so that the way back is to do that again.
  package var isUndo: Bool
  /// Of the entry that was handed over; none of an undo.
  package var ticket: Ticket?

  package init(
    id: EntryID, label: String, conflicts: [Conflict] = [], isUndo: Bool = false,
    ticket: Ticket? = nil
  ) {
    self.ticket = ticket
    self.id = id
    self.label = label
    self.conflicts = conflicts
    self.isUndo = isUndo
  }
}

/// What a colleague entered while this dashboard was open.
package struct News: Equatable, Sendable {
  package var author: String
  package var count: Int
  /// The schools it is about, by id.
  package var schools: [UnitID]

  package init(author: String, count: Int, schools: [UnitID] = []) {
    self.author = author
    self.count = count
    self.schools = schools
  }
}
