package import JSON

extension Ledger {
  /// Facts that take an entry or a whole commit out of consideration, one for each entry that
  /// still counts; none where nothing of it does.
  package func undoing(_ id: EntryID, on day: Day) -> [Fact] {
    let range = entryRange(of: id)
    // One by one they would be as long as what they take back.
    if id.part == 0, range.count > Ledger.mostNamedByUndo,
      range.allSatisfy({ entries[$0].active == 1 })
    {
      return [.undo(id, on: day)]
    }
    return range.compactMap { entry in
      guard entries[entry].active == 1 else { return nil }
      let isWhole = commits[Int(entries[entry].commit)].entries == 1
      return .undo(
        EntryID(sequence: id.sequence, part: isWhole ? 0 : entries[entry].part), on: day)
    }
  }

  private static let mostNamedByUndo = 10_000

  /// What `undo` does for an author: takes back their last commit that still counts.
  package func undo(by author: String, on day: Day) -> [Fact] {
    lastUndoable(by: author).map { undoing($0, on: day) } ?? []
  }

  /// The commit that `undo` would take back.
  package func lastUndoable(by author: String) -> EntryID? {
    guard let author = symbols.find(author) else { return nil }
    for commit in commits.reversed() where commit.author == author {
      let own = entryRange(of: EntryID(sequence: commit.sequence))
      guard own.contains(where: { entries[$0].active == 1 && isUndoable($0) }) else { continue }
      return EntryID(sequence: commit.sequence)
    }
    return nil
  }

  /// What `redo` does: takes back an author's last undo that still counts, unless they have
  /// recorded something else since.
  package func redo(by author: String, on day: Day) -> [Fact] {
    guard let author = symbols.find(author) else { return [] }
    for commit in commits.reversed() where commit.author == author {
      let own = entryRange(of: EntryID(sequence: commit.sequence))
      if own.contains(where: { undoes[Int32($0)] == nil }) { return [] }
      guard own.contains(where: { entries[$0].active == 1 && takesBackAnEntry($0) }) else {
        continue
      }
      return undoing(EntryID(sequence: commit.sequence), on: day)
    }
    return []
  }

  /// Whether the id names an undo, so that taking it back does again what was undone.
  package func isUndo(_ id: EntryID) -> Bool {
    entryRange(of: id).first.map { undoes[Int32($0)] != nil } ?? false
  }

  /// The fact that tells of a new plan, which lies in a file of its own.
  package static func planAdded(_ id: PlanID, on day: Day) -> Fact {
    Fact(.closed(id), false, on: day)
  }

  /// The plan that an entry put into the store, which no undo takes out again.
  package func planAdded(by id: EntryID) -> PlanID? {
    entryRange(of: id).first { isPlanAdded($0) }.map { cell(entries[$0].cell).plan }
  }

  /// The day on which a plan came into the store; none of one that it was made with.
  package func dayPlanWasAdded(_ id: PlanID) -> Day? {
    guard let number = cellNumber(.closed(id)) else { return nil }
    var at = cells[Int(number)].newest
    while at >= 0 {
      if isPlanAdded(Int(at)) { return Day(number: Int(entries[Int(at)].on)) }
      at = entries[Int(at)].previous
    }
    return nil
  }

  private func isPlanAdded(_ entry: Int) -> Bool {
    entries[entry].baseSequence == 0 && cell(entries[entry].cell).kind == .close
      && !isTrue(Int32(entry))
  }

  /// An undo is taken back by redo; what a reminder recorded is nobody's own entry, and what was done
  /// to the store is done.
  private func isUndoable(_ entry: Int) -> Bool {
    undoes[Int32(entry)] == nil && cell(entries[entry].cell).kind != .remind
      && cell(entries[entry].cell).kind != .upkeep && !isPlanAdded(entry)
  }

  /// Whether an undo is one of an entry, and not a redo: an undo of an undo.
  private func takesBackAnEntry(_ entry: Int) -> Bool {
    guard let target = undoes[Int32(entry)] else { return false }
    return entryRange(of: target).contains { undoes[Int32($0)] == nil }
  }
}

/// What an undo or redo does to one cell.
package struct CellChange: Equatable, Sendable {
  package var cell: Cell
  /// Null where the cell was empty.
  package var before: JSON
  package var after: JSON
  /// The day as of which it is so, where what counts at the last stays as it is.
  package var day: Day?
}

extension Ledger {
  /// What undo facts would change, before they are recorded.
  package func changes(by undoes: [Fact]) -> [CellChange] {
    var after = self
    after.append(
      CommitHeader(sequence: lastSequence + 1, at: 0, author: "", login: ""), undoes)
    var seen: Set<Int32> = []
    var changes: [CellChange] = []
    for fact in undoes {
      guard let id = EntryID(fact.cell.item) else { continue }
      let turned = turned(by: id, left) { entries[$0].active == 1 }
      for entry in turned.keys.sorted() where self.undoes[Int32(entry)] == nil {
        let cell = entries[entry].cell
        guard seen.insert(cell).inserted else { continue }
        changes.append(change(of: cell, told: toldDay(entry), in: after))
      }
    }
    return changes
  }

  private func change(of cell: Int32, told day: Int32, in after: Ledger) -> CellChange {
    func change(on day: Int32) -> CellChange {
      CellChange(
        cell: self.cell(cell), before: shown(cell, on: day), after: after.shown(cell, on: day))
    }
    let last = change(on: Day.last.number)
    if last.before != last.after { return last }
    var own = change(on: day)
    if own.before != own.after { own.day = Day(number: Int(day)) }
    return own
  }

  private func shown(_ cell: Int32, on day: Int32) -> JSON {
    current(cell, on: day).map { value(of: entries[Int($0)]) } ?? .null
  }
}
