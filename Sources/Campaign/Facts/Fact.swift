package import JSON

/// What someone says of one cell, and for which day it holds.
package struct Fact: Equatable, Sendable {
  package var cell: Cell
  /// `null` empties the cell.
  package var value: JSON
  package var on: Day
  /// The cell's entry that the author was looking at; none where the cell was empty.
  package var base: EntryID?

  package init(_ cell: Cell, _ value: JSON, on: Day, base: EntryID? = nil) {
    self.cell = cell
    self.value = value
    self.on = on
    self.base = base
  }

  /// Whether it says that something never was.
  package var takesBack: Bool {
    value == .null || value == false || cell.kind == .task && value == .string(Fact.openTask)
  }

  /// What a task's cell says where it was never done.
  static let openTask = "open"

  /// Takes an entry, or a whole commit, out of consideration; undoing an undo redoes.
  package static func undo(_ id: EntryID, on: Day) -> Fact {
    Fact(Cell(.undo, item: id.text), true, on: on)
  }
}

/// Names a commit (`123`) or one fact of it (`123.4`).
package struct EntryID: Hashable, Comparable, Sendable {
  package let sequence: Int64
  /// Counts from one; zero names the commit as a whole.
  package let part: Int32

  package init(sequence: Int64, part: Int32 = 0) {
    self.sequence = sequence
    self.part = part
  }

  package init?(_ text: some StringProtocol) {
    let pieces = text.split(separator: ".", omittingEmptySubsequences: false)
    guard let first = pieces.first, let sequence = Int64(first), sequence > 0, pieces.count <= 2
    else { return nil }
    self.sequence = sequence
    guard pieces.count == 2 else {
      part = 0
      return
    }
    guard let part = Int32(pieces[1]), part > 0 else { return nil }
    self.part = part
  }

  package var text: String { part == 0 ? "\(sequence)" : "\(sequence).\(part)" }

  package static func < (a: EntryID, b: EntryID) -> Bool {
    (a.sequence, a.part) < (b.sequence, b.part)
  }
}

/// Who made a commit and when; the sequence orders the commits of all authors.
package struct CommitHeader: Equatable, Sendable {
  package var sequence: Int64
  /// Milliseconds since 1970 by the writer's clock: shown, never used for order.
  package var at: Int64
  package var author: String
  package var login: String

  package init(sequence: Int64, at: Int64, author: String, login: String) {
    self.sequence = sequence
    self.at = at
    self.author = author
    self.login = login
  }
}
