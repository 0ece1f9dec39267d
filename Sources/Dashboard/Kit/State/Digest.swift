package import Campaign

/// What several screens need of a day's status, worked out once when it changes.
package struct Digest: Sendable {
  /// Positions in the status's deadlines, most urgent first.
  package let urgent: [Int]
  /// Everything that is asked for, most urgent first.
  package let due: [DueRow]
  /// Positions in the status's obligations of those that schools owe, in the same order: the columns
  /// of the matrix.
  package let matrix: [Int]
  /// The cutoff that comes next, or the most overdue one.
  package let next: Int?
  package let events: [YearEvent]
  package let blocks: [BlockSum]
  /// Positions in the lines of the status's schools, the worst first.
  package let worst: [Int]
  /// The same schools by their positions in the roster.
  let worstPositions: [Int]
  /// Schools that are late with something.
  let lateSchools: Int
  /// For each line of the status's schools, the position in the roster, and so in standings.
  package let positions: [Int]

  package init(_ status: Status) {
    let urgencies = status.deadlines.map { Urgency($0) }
    let urgent = status.deadlines.indices.sorted { a, b in
      urgencies[a] == urgencies[b] ? a < b : urgencies[a] < urgencies[b]
    }
    self.urgent = urgent
    let obligations = status.urgentObligations
    due = DueRow.rows(obligations, status)
    matrix = obligations.filter { at in
      let one = status.obligations[at]
      return one.state != .notApplicable && (one.schools?.expected ?? 0) > 0
    }
    let waiting = urgent.filter { status.deadlines[$0].isWaiting }
    next = waiting.first { status.deadlines[$0].deadline.kind.isCutoff } ?? waiting.first
    events = YearEvent.all(status)
    blocks = BlockSum.all(status)
    let worst = Digest.worstFirst(status.schools)
    self.worst = worst
    lateSchools = status.schools.reduce(0) { $0 + ($1.behind > 0 ? 1 : 0) }
    let positions = status.schools.map { status.roster.position(of: $0.school.id) ?? 0 }
    self.positions = positions
    worstPositions = worst.map { positions[$0] }
  }
}

extension Digest {
  /// Overdue before late before owing; equals keep the order of the roster.
  private static func worstFirst(_ lines: [SchoolStatus]) -> [Int] {
    let weights = lines.map { line -> Int in
      let owing = line.owed - line.proven
      return ((line.overdue &* 1000 &+ line.late) &* 1000 &+ line.behind) &* 1000 &+ owing
    }
    return lines.indices.sorted { a, b in
      weights[a] == weights[b] ? a < b : weights[a] > weights[b]
    }
  }
}

/// How far the schools of one block are, over all deadlines.
package struct BlockSum: Equatable, Sendable {
  package var name: String
  package var schools = 0
  /// Schools that are late with something.
  package var late = 0
  /// What is asked of them, over all obligations, and what of it is there.
  package var owed = 0
  package var proven = 0

  static func all(_ status: Status) -> [BlockSum] {
    var sums: [BlockSum] = []
    var places: [String: Int] = [:]
    for line in status.schools {
      let name = line.school.block.isEmpty ? line.school.level.rawValue : line.school.block
      let at = places[name] ?? sums.count
      if at == sums.count {
        places[name] = at
        sums.append(BlockSum(name: name))
      }
      sums[at].schools += 1
      sums[at].owed += line.owed
      sums[at].proven += line.proven
      if line.behind > 0 { sums[at].late += 1 }
    }
    return sums
  }
}

/// A row of what is asked for: one obligation, or criteria that all stand alike.
package struct DueRow: Sendable, Equatable {
  /// Positions in the status's obligations.
  package var members: [Int]

  static func rows(_ order: [Int], _ status: Status) -> [DueRow] {
    var rows: [DueRow] = []
    for at in order {
      if let last = rows.last?.members.last,
        status.obligations[at].isTold(with: status.obligations[last])
      {
        rows[rows.count - 1].members.append(at)
      } else {
        rows.append(DueRow(members: [at]))
      }
    }
    return rows
  }
}

extension ObligationStatus {
  /// Whether one row tells both: seventeen criteria that nobody scored yet.
  fileprivate func isTold(with other: ObligationStatus) -> Bool {
    kind == .criterion && other.kind == .criterion && plan == other.plan && state == other.state
      && calls == other.calls && owes == other.owes && lastDay == other.lastDay
      && owner == other.owner && owes == .office
  }
}
