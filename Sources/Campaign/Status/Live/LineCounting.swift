/// What changes of the lines of schools are due to what changed elsewhere.
struct LineCounting {
  let lines: [Int32]
  private var changes: [Int: Change] = [:]

  private struct Change {
    var expected = 0
    var done = 0
    var late = 0
    var overdue = 0
    var owed = 0
    var proven = 0
    var behind = 0
  }

  init(lines: [Int32]) { self.lines = lines }

  /// What a deadline said of schools and says now.
  mutating func add(_ former: DeadlineStatus, _ now: DeadlineStatus, day: Day) {
    let (old, new) = (DeadlineCounts(former, day), DeadlineCounts(now, day))
    let (before, after) = (former.schools?.standings ?? [], now.schools?.standings ?? [])
    let isAlike = old == new
    for at in 0..<max(before.count, after.count) {
      let (one, other) = (before.at(at), after.at(at))
      if isAlike, one == other { continue }
      add(at, old.of(one), -1)
      add(at, new.of(other), 1)
    }
  }

  private mutating func add(
    _ at: Int, _ counts: (expected: Int, done: Int, late: Int, overdue: Int), _ sign: Int
  ) {
    var change = changes[at] ?? Change()
    change.expected += sign * counts.expected
    change.done += sign * counts.done
    change.late += sign * counts.late
    change.overdue += sign * counts.overdue
    changes[at] = change
  }

  /// What the obligations of a plan said of schools and say now.
  mutating func add(_ former: [ObligationStatus], _ now: [ObligationStatus]) {
    let known = Dictionary(former.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<ObligationID> = []
    for one in now {
      seen.insert(one.id)
      add(known[one.id], one)
    }
    for one in former where !seen.contains(one.id) { add(one, nil) }
  }

  private mutating func add(_ former: ObligationStatus?, _ now: ObligationStatus?) {
    let before = former.flatMap { $0.state == .notApplicable ? nil : $0.schools?.standings } ?? []
    let after = now.flatMap { $0.state == .notApplicable ? nil : $0.schools?.standings } ?? []
    for at in 0..<max(before.count, after.count) {
      let (one, other) = (before.at(at), after.at(at))
      if one == other { continue }
      var change = changes[at] ?? Change()
      for (standing, sign) in [(one, -1), (other, 1)] where standing.state != .notExpected {
        change.owed += sign
        if standing.isDone { change.proven += sign }
        if standing.isBehind { change.behind += sign }
      }
      changes[at] = change
    }
  }

  /// Puts the changes into the lines, and answers which these are.
  func finish(_ status: inout Status) -> [Int] {
    var changed: [Int] = []
    for (at, change) in changes {
      let line = lines.indices.contains(at) ? Int(lines[at]) : -1
      guard line >= 0 else { continue }
      status.schools[line].expected += change.expected
      status.schools[line].done += change.done
      status.schools[line].late += change.late
      status.schools[line].overdue += change.overdue
      status.schools[line].owed += change.owed
      status.schools[line].proven += change.proven
      status.schools[line].behind += change.behind
      changed.append(line)
    }
    return changed.sorted()
  }
}

extension [Standing] {
  fileprivate func at(_ place: Int) -> Standing {
    indices.contains(place) ? self[place] : .notExpected
  }
}
