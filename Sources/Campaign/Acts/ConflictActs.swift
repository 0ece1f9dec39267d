/// How a cell that two people changed at once is settled.
package struct ConflictActs {
  let ledger: Ledger

  package init(_ ledger: Ledger) { self.ledger = ledger }

  /// What the other one entered goes on record over one's own.
  package func take(_ theirs: Entry, over mine: Fact, of author: String, today: Day) -> [Fact] {
    let now = ledger.entry(mine.cell)
    if let now, now.author == author, now.value == mine.value { return [.undo(now.id, on: today)] }
    return [
      Fact(
        mine.cell, theirs.value, on: max(mine.on, theirs.on), base: now?.id ?? theirs.id)
    ]
  }
}
