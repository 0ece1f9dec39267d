import Campaign

/// A record as it was found, before it is decided whether it counts.
struct FoundRecord {
  var sequence: Int64
  /// Where its journal stands in the list.
  var journal: Int
  var offset: Int
  var end: Int
  var login: String
  var sum: UInt64
  /// The lines before it that hold more of its facts.
  var parts: [JournalPart]
  /// The checksum of its author's record before it.
  var previous: UInt64?
  var marks: RecordMarks

  var name: RecordName { RecordName(sequence: sequence, login: login, sum: sum) }
}

/// Decides which of the records that were found count, and in which order, where they do not simply
/// go on from one another.
///
/// A record is believed to have been there when colleagues say so: each names those before it. Of
/// two that bear one number the one counts that somebody else has seen; where nobody else has seen
/// either, both do.
struct JournalOrder {
  private let found: [FoundRecord]
  private let journals: [Journal]
  private let reading: JournalReading
  /// Those that count, in order.
  private(set) var counted: [Int] = []
  private(set) var damages: [Damage] = []
  /// Of the records that the store's owner brought in without answering for them.
  private(set) var highestOfOthers: Int64 = 0
  /// How far the store's owner vouches for each journal.
  private(set) var vouched: [Int: Int] = [:]

  /// Those left, by their numbers.
  private var order: [Int] = []
  private var positions: [Key: Int] = [:]
  /// Who names each record.
  private var children: [Int: [Int]] = [:]
  private var contested: Set<Int> = []
  /// The records that are named and not there, with those who name them.
  private var absent: [Int64: [RecordName: [Int]]] = [:]

  private struct Key: Hashable {
    var sequence: Int64
    var sum: UInt64
  }

  private struct Own: Hashable {
    var journal: Int
    var sum: UInt64
  }

  init(_ found: [FoundRecord], _ journals: [Journal], _ reading: JournalReading) {
    self.found = found
    self.journals = journals
    self.reading = reading
    order = found.indices.sorted { one, other in
      let (one, other) = (found[one], found[other])
      return (one.sequence, one.journal, one.offset)
        < (other.sequence, other.journal, other.offset)
    }
    leaveOutThoseOfOthers()
    leaveOutThoseFarAhead()
    link()
    decide()
    findUnseen()
  }

  // MARK: Whose they are

  private mutating func leaveOutThoseOfOthers() {
    for at in order { positions[Key(sequence: found[at].sequence, sum: found[at].sum)] = at }
    var isNamed = reading.isNamedFromStart
    for at in order {
      let record = found[at]
      if let heads = record.marks.heads, !isNamed || isOwners(record) { vouch(heads) }
      if record.marks.after != nil { isNamed = true }
    }
    order = order.filter { at in
      let record = found[at]
      let claim = reading.claim(
        of: record.login, in: journals[record.journal], isNamed: isNamed)
      switch claim {
      case .sound: return true
      case .brought where record.offset < vouched[record.journal] ?? 0: return true
      case .brought(let fault), .false(let fault):
        if case .brought = claim { highestOfOthers = max(highestOfOthers, record.sequence) }
        report(fault, at)
        return false
      }
    }
  }

  private func isOwners(_ record: FoundRecord) -> Bool {
    reading.isStoreOwners(record.login, journals[record.journal])
  }

  private mutating func vouch(_ heads: [String: RecordName]) {
    for (path, name) in heads {
      guard let at = positions[Key(sequence: name.sequence, sum: name.sum)],
        journals[found[at].journal].path == path
      else { continue }
      let journal = found[at].journal
      vouched[journal] = max(vouched[journal] ?? 0, found[at].end)
    }
  }

  /// So far ahead nobody has come: it would leave no numbers for those who follow.
  private mutating func leaveOutThoseFarAhead() {
    var last: Int64 = 0
    order = order.filter { at in
      guard found[at].sequence - last <= JournalReading.maximumStep else {
        report(.malformed, at)
        return false
      }
      last = found[at].sequence
      return true
    }
  }

  // MARK: Who has seen them

  private mutating func link() {
    positions = [:]
    // Of the same record twice the first is meant.
    for at in order.reversed() {
      positions[Key(sequence: found[at].sequence, sum: found[at].sum)] = at
    }
    var own: [Own: Int] = [:]
    for at in order {
      let record = found[at]
      for name in record.marks.after ?? [] where name.sequence < record.sequence {
        link(name, to: at)
      }
      for name in (record.marks.heads ?? [:]).values where name.sequence < record.sequence {
        link(name, to: at)
      }
      if let previous = record.previous,
        let parent = own[Own(journal: record.journal, sum: previous)]
      {
        children[parent, default: []].append(at)
      }
      own[Own(journal: record.journal, sum: record.sum)] = at
    }
  }

  private mutating func link(_ name: RecordName, to at: Int) {
    if let parent = positions[Key(sequence: name.sequence, sum: name.sum)] {
      children[parent, default: []].append(at)
    } else {
      absent[name.sequence, default: [:]][name, default: []].append(at)
    }
  }

  /// Whether any of these records, or one that rests on them, is of someone else than these.
  private func isSeen(_ starts: [Int], besides logins: Set<String>) -> Bool {
    var waiting = starts
    var visited = Set(starts)
    while let at = waiting.popLast() {
      if !logins.contains(found[at].login) { return true }
      for child in children[at] ?? [] where visited.insert(child).inserted {
        waiting.append(child)
      }
    }
    return false
  }

  // MARK: Which count

  private mutating func decide() {
    var start = 0
    while start < order.count {
      let sequence = found[order[start]].sequence
      let end = order[start...].firstIndex { found[$0].sequence != sequence } ?? order.count
      let group = Array(order[start..<end])
      if group.count == 1, absent[sequence] == nil {
        counted.append(group[0])
      } else {
        decide(group, sequence)
      }
      start = end
    }
  }

  private mutating func decide(_ group: [Int], _ sequence: Int64) {
    let absent = self.absent[sequence] ?? [:]
    let group = withoutCopies(group)
    let logins = Set(group.map { found[$0].login })
    let seen = group.filter { isSeen(children[$0] ?? [], besides: logins) }
    // What is not there is believed in where those who name it were themselves seen.
    let isGoneSurely = absent.contains { name, namers in
      namers.contains { at in
        let others = logins.union([name.login, found[at].login])
        return !logins.contains(found[at].login) && found[at].login != name.login
          && (isOwners(found[at]) || isSeen(children[at] ?? [], besides: others))
      }
    }
    var left = group
    if !seen.isEmpty || isGoneSurely {
      left = seen
      for at in group where !seen.contains(at) {
        let isOwn = absent.keys.contains { $0.login == found[at].login }
        report(isOwn ? .replaced(sequence) : .intruder(sequence), at)
      }
    } else if let first = group.first,
      absent.keys.contains(where: { $0.login == found[first].login })
    {
      report(.replaced(sequence), first)
    }
    left = ranked(withoutSecondsOfOne(left, sequence))
    counted += left
    guard let first = left.first, left.count > 1 else { return }
    contested.formUnion(left)
    for at in left.dropFirst() {
      report(.contested(sequence, beside: journals[found[first].journal].path), at)
    }
  }

  /// A record that stands twice counts once.
  private mutating func withoutCopies(_ group: [Int]) -> [Int] {
    var sums: Set<UInt64> = []
    return group.filter { at in
      if sums.insert(found[at].sum).inserted { return true }
      report(.twice(found[at].sequence), at)
      return false
    }
  }

  /// Nobody records two things under one number: the first counts.
  private mutating func withoutSecondsOfOne(_ group: [Int], _ sequence: Int64) -> [Int] {
    var logins: Set<String> = []
    return group.filter { at in
      if logins.insert(found[at].login).inserted { return true }
      report(.twice(sequence), at)
      return false
    }
  }

  /// The one that was there first, as far as can be told, before those to blame: as whoever went on
  /// from both has put it, or else as the files were changed.
  private func ranked(_ group: [Int]) -> [Int] {
    guard group.count > 1 else { return group }
    let logins = Set(group.map { found[$0].login })
    let branches = group.map { descendants(of: $0) }
    let judges = branches.reduce(into: Set<Int>()) { $0.formUnion($1) }
      .filter { (found[$0].marks.after?.count ?? 0) > 1 }
    func order(by judge: Int) -> [Int] {
      let names = (found[judge].marks.after ?? []).map {
        positions[Key(sequence: $0.sequence, sum: $0.sum)]
      }
      return branches.indices.map { branch in
        names.firstIndex { name in
          name.map { $0 == group[branch] || branches[branch].contains($0) } ?? false
        } ?? names.count
      }
    }
    let judge =
      judges.filter { !logins.contains(found[$0].login) }.min { isBefore($0, $1) }
      ?? judges.min { isBefore($0, $1) }
    let judged = judge.map { order(by: $0) } ?? []
    func rank(_ at: Int) -> (Int, Int, Int64, Int) {
      let record = found[group[at]]
      return (
        record.marks.after == nil ? 1 : 0, judged.isEmpty ? 0 : judged[at],
        journals[record.journal].changed, group[at]
      )
    }
    return group.indices.sorted { rank($0) < rank($1) }.map { group[$0] }
  }

  private func isBefore(_ one: Int, _ other: Int) -> Bool {
    (found[one].sequence, one) < (found[other].sequence, other)
  }

  private func descendants(of at: Int) -> Set<Int> {
    var found: Set<Int> = []
    var waiting = [at]
    while let next = waiting.popLast() {
      for child in children[next] ?? [] where found.insert(child).inserted { waiting.append(child) }
    }
    return found
  }

  // MARK: Which came in later

  private mutating func findUnseen() {
    var tips: [Int] = []
    var told: Set<Int> = []
    for at in counted {
      let record = found[at]
      defer { tips.append(at) }
      guard let after = record.marks.after else {
        tips = []
        continue
      }
      // What is not there any more had named what was there before it.
      let gone =
        after.filter { positions[Key(sequence: $0.sequence, sum: $0.sum)] == nil }
        .map(\.sequence).max() ?? 0
      tips.removeAll { found[$0].sequence < gone && !after.contains(found[$0].name) }
      let unseen = tips.filter { tip in
        found[tip].sequence < record.sequence && !after.contains(found[tip].name)
      }
      for tip in unseen where !contested.contains(tip) && told.insert(tip).inserted {
        let wasSeen = isSeen(children[tip] ?? [], besides: [found[tip].login])
        let isLater = !wasSeen && isSeen(children[at] ?? [], besides: [record.login])
        let toBlame = isLater ? tip : at
        report(.unseen(found[toBlame].sequence), toBlame)
      }
      tips.removeAll { after.contains(found[$0].name) }
    }
  }

  private mutating func report(_ kind: Damage.Kind, _ at: Int) {
    let record = found[at]
    damages.append(
      Damage(
        kind, path: journals[record.journal].path, offset: record.offset,
        length: record.end - record.offset))
  }
}
