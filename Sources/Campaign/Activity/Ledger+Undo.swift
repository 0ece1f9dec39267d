extension Ledger {
  /// The author's latest commit that still counts and took nothing back: what `undo` means.
  package func undoable(by author: String) -> EntryID? {
    for number in commits.indices.reversed() where isBy(author, number) {
      let kind = kind(ofCommit: number)
      let isPlan = kind == .close && entry(at: Int(commits[number].firstEntry)).isPlanAdded
      if kind != .undo, kind != .remind, !isPlan, counts(number) {
        return EntryID(sequence: commits[number].sequence)
      }
    }
    return nil
  }

  /// The author's latest undo that still counts, unless something was entered since: what `redo`
  /// takes back.
  package func redoable(by author: String) -> EntryID? {
    for number in commits.indices.reversed() where isBy(author, number) {
      let kind = kind(ofCommit: number)
      if kind == .remind || !counts(number) { continue }
      guard kind == .undo else { return nil }
      if !undoesAnUndo(number) { return EntryID(sequence: commits[number].sequence) }
    }
    return nil
  }

  /// Whether anything that an id names still counts; none where there is no such entry.
  package func isActive(_ id: EntryID) -> Bool? {
    let range = entryRange(of: id)
    return range.isEmpty ? nil : range.contains { entries[$0].active == 1 }
  }

  private func isBy(_ author: String, _ number: Int) -> Bool {
    symbols.string(commits[number].author) == author
  }

  private func range(ofCommit number: Int) -> Range<Int> {
    let row = commits[number]
    return Int(row.firstEntry)..<Int(row.firstEntry) + Int(row.entries)
  }

  private func counts(_ number: Int) -> Bool {
    range(ofCommit: number).contains { entries[$0].active == 1 }
  }

  private func kind(ofCommit number: Int) -> FactKind? {
    range(ofCommit: number).first.map { cell(entries[$0].cell).kind }
  }

  private func undoesAnUndo(_ number: Int) -> Bool {
    guard let first = range(ofCommit: number).first,
      let target = EntryID(cell(entries[first].cell).item),
      let commit = commitNumber(target.sequence)
    else { return false }
    return kind(ofCommit: commit) == .undo
  }
}
