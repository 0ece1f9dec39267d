/// Two people who changed the same cell, the later without having seen the earlier.
///
/// Both entries stay; this is for telling them.
package struct Conflict: Equatable, Sendable {
  package var mine: Fact
  /// What stood there when mine was recorded, or the undo that had emptied the cell.
  package var theirs: Entry

  package var cell: Cell { mine.cell }
}

extension Ledger {
  /// What others had said of the facts' cells since their author looked.
  ///
  /// `seen` is the last sequence the author knew of; without it, each fact's base says what they
  /// had been looking at.
  package func conflicts(_ facts: [Fact], by author: String, seen: Int64?) -> [Conflict] {
    facts.compactMap { fact in
      guard fact.cell.item != Cell.newID, fact.cell.kind != .undo,
        let theirs = lastWord(unseenBy: fact, seen: seen), theirs.author != author,
        theirs.value != fact.value || theirs.on != fact.on
      else { return nil }
      return Conflict(mine: fact, theirs: theirs)
    }
  }

  private func lastWord(unseenBy fact: Fact, seen: Int64?) -> Entry? {
    guard let cell = cellNumber(fact.cell) else { return nil }
    let current = current(cell, on: Day.last.number).map { entry(at: Int($0)) }
    if let current {
      let isNews = seen.map { current.id.sequence > $0 } ?? (current.id != fact.base)
      if isNews { return current }
    }
    if let seen { return undo(of: cell, after: seen) }
    guard let base = fact.base, entries(of: base).contains(where: { !$0.isActive }) else {
      return nil
    }
    return undo(of: cell, after: base.sequence)
  }

  /// The newest undo after a commit that took an entry of a cell out of consideration.
  private func undo(of cell: Int32, after sequence: Int64) -> Entry? {
    var at = entries.count - 1
    while at >= 0, commits[Int(entries[at].commit)].sequence > sequence {
      if entries[at].active == 1, let target = undoes[Int32(at)],
        entryRange(of: target).contains(where: { entries[$0].cell == cell })
      {
        return entry(at: at)
      }
      at -= 1
    }
    return nil
  }
}
