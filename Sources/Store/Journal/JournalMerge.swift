import Campaign

/// Folds what is unread of all journals into a ledger, in the order in which it was committed.
struct JournalMerge {
  enum Outcome: Equatable {
    case done
    /// A record came to light that belongs before those already folded, or that does not go on
    /// from them.
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
      if let fault = head.fault(reading, ledger) {
        guard head.refuse(fault, reading) else { return .broken }
      } else if sequence > ledger.lastSequence + JournalReading.maximumStep {
        // So far ahead nobody has come: it would leave no numbers for those who follow.
        guard head.refuse(.malformed, reading) else { return .broken }
      } else {
        if sequence > ledger.lastSequence + 1 {
          guard sequence <= sureThrough else {
            sureThrough = heads.reduce(sequence) { max($0, $1.hasRecord ? $1.record.sequence : 0) }
            return .gap
          }
        }
        guard reading.marks.accepts(head.record), hold(head.record.marks.heads, list) else {
          return .late
        }
        if sequence > ledger.lastSequence + 1 {
          let missing = ledger.lastSequence + 1...sequence - 1
          // Who names all there was and leaves out numbers has made them up.
          let path = head.record.marks.after == nil ? Layout.journal : head.journal.path
          reading.report(Damage(.missing(missing), path: path))
        }
        guard try fold(head, &list, &ledger) else { return .broken }
      }
      guard try head.advance(reading, &ledger) else { return .broken }
      list.replace(head.at, head.journal)
    }
    return list.journals.contains(where: \.isUnvouched) ? .late : .done
  }

  private func fold(_ head: JournalHead, _ list: inout JournalList, _ ledger: inout Ledger)
    throws(SystemError) -> Bool
  {
    let last = ledger.lastSequence
    guard try head.fold(into: &ledger, reading) else { return false }
    let name = head.name(ledger)
    let isOwners = reading.isOwners(head.record.marks, name.login, head.journal)
    if head.record.marks.heads != nil, isOwners || !reading.marks.isNamed {
      vouch(&list)
    }
    reading.marks.take(head.record.marks, name, isOwners: isOwners, last: last)
    return true
  }

  /// Whether the journals end, as far as they are read, where a record says they did.
  private func hold(_ names: [String: RecordName]?, _ list: JournalList) -> Bool {
    guard var left = names else { return true }
    for journal in list.journals {
      let known = heads.first { $0.journal.path == journal.path }?.journal ?? journal
      guard let last = known.lastName else { continue }
      guard let name = left.removeValue(forKey: journal.path), name.sum == last.sum else {
        return false
      }
    }
    return left.isEmpty
  }

  private func vouch(_ list: inout JournalList) {
    for at in list.journals.indices {
      var journal = list.journals[at]
      if let head = heads.first(where: { $0.journal.path == journal.path }) {
        head.vouch()
        journal = head.journal
      } else {
        journal.vouch()
      }
      list.replace(at, journal)
    }
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
