extension Ledger {
  /// Adds what a later state of the same ledger has and this one has not.
  package mutating func catchUp(with later: Ledger) {
    symbols.catchUp(with: later.symbols)
    guard commits.count < later.commits.count else { return }
    for commit in later.commits[commits.count...] {
      begin(sequence: commit.sequence, at: commit.at, author: commit.author, login: commit.login)
      let first = Int(commit.firstEntry)
      for row in later.entries[first..<first + Int(commit.entries)] {
        let key = later.cells[Int(row.cell)].key
        later.text(of: row).withUnsafeBufferPointer { value in
          add(
            kind: key.kind, plan: key.plan, subject: key.subject, school: key.school,
            item: key.item, on: Day(number: Int(row.on)) ?? .first, value: value,
            base: row.baseSequence == 0
              ? nil : EntryID(sequence: row.baseSequence, part: row.basePart))
        }
      }
    }
  }

  /// Whether this is a copy of another to which commits were at most added.
  package func goesOn(from earlier: Ledger) -> Bool {
    origin === earlier.origin && commits.count >= earlier.commits.count
  }
}

extension SymbolTable {
  mutating func catchUp(with later: SymbolTable) {
    guard count < later.count else { return }
    for number in count..<later.count {
      later.text(Int32(number)).withUnsafeBufferPointer { _ = add($0) }
    }
  }
}
