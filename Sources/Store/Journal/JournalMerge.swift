import Campaign

/// Folds what is unread of all journals into a ledger, in the order in which it was committed.
struct JournalMerge {
  enum Outcome: Equatable {
    case done
    /// A record came to light that belongs before those already folded.
    case late
    /// A journal does not go on from where it was left.
    case broken
    /// Records are missing before the next one: they may have been written to a journal after it
    /// was read here, so look again once.
    case gap
  }

  private let reading: JournalReading
  private var heads: [JournalHead] = []
  /// Up to here a missing record is missing, and not merely unseen.
  private var sureThrough: Int64 = 0

  init(_ reading: JournalReading) { self.reading = reading }

  /// Goes on until nothing is left or something has to be looked at first.
  mutating func run(_ list: inout JournalList, _ ledger: inout Ledger) throws(SystemError)
    -> Outcome
  {
    guard try open(&list, &ledger) else { return .broken }
    while let next = earliest() {
      let head = heads[next]
      let sequence = head.record.sequence
      if sequence <= ledger.lastSequence { return .late }
      if sequence > ledger.lastSequence + JournalReading.maximumStep {
        // So far ahead nobody has come: it would leave no numbers for those who follow.
        guard head.refuse(reading) else { return .broken }
      } else {
        if sequence > ledger.lastSequence + 1 {
          guard sequence <= sureThrough else {
            sureThrough = heads.reduce(sequence) { max($0, $1.hasRecord ? $1.record.sequence : 0) }
            return .gap
          }
          let missing = ledger.lastSequence + 1...sequence - 1
          reading.report(Damage(.missing(missing), path: Layout.journal))
        }
        head.fold(into: &ledger)
      }
      guard try head.advance(reading, &ledger) else { return .broken }
      list.replace(head.at, head.journal)
    }
    return .done
  }

  /// Opens the journals in which something is unread and that are not open yet.
  private mutating func open(_ list: inout JournalList, _ ledger: inout Ledger)
    throws(SystemError) -> Bool
  {
    heads.removeAll { !$0.hasRecord }
    for (at, journal) in list.journals.enumerated() where journal.hasMore {
      if let known = heads.first(where: { $0.journal.path == journal.path }) {
        known.at = at
        continue
      }
      let head = JournalHead(at: at, journal, reading)
      guard try head.advance(reading, &ledger) else { return false }
      list.replace(at, head.journal)
      if head.hasRecord { heads.append(head) }
    }
    return true
  }

  private func earliest() -> Int? {
    var best: Int?
    for at in heads.indices where heads[at].hasRecord {
      if let known = best, heads[known].record.sequence <= heads[at].record.sequence { continue }
      best = at
    }
    return best
  }
}
