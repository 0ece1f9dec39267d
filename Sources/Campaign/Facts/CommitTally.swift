/// How many entries of a commit count at a moment, of those that were taken back as a whole: so that a
/// commit is not walked each time it is taken back again.
struct CommitTally: Sendable {
  private var left: [Int: Int32] = [:]

  /// The commit of an id that is taken back as a whole for the first time.
  func uncounted(_ id: EntryID, of ledger: Ledger) -> Int? {
    guard id.part == 0, let commit = ledger.commitNumber(id.sequence),
      ledger.commits[commit].entries > 1, left[commit] == nil
    else { return nil }
    return commit
  }

  /// Begins to count a commit; from then on it is told of every change.
  mutating func begin(_ commit: Int, with count: Int) { left[commit] = Int32(count) }

  mutating func add(_ change: Int32, toCommit commit: Int) { left[commit]? += change }

  /// Whether a whole commit is as it is to be, as far as nothing else has touched it.
  func isSettled(_ id: EntryID, _ isOn: Bool, _ touched: Set<Int32>, of ledger: Ledger) -> Bool {
    guard id.part == 0, let commit = ledger.commitNumber(id.sequence), let left = left[commit],
      !touched.contains(Int32(commit))
    else { return false }
    return left == (isOn ? ledger.commits[commit].entries : 0)
  }
}
