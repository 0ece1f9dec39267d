package import Campaign

/// What several screens need of a day's status, worked out once when it changes.
package struct Digest: Sendable {
  /// Positions in the status's deadlines, most urgent first.
  package let urgent: [Int]
  /// Those that schools owe something for, in the same order: the columns of the matrix.
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
    matrix = urgent.filter { at in
      let deadline = status.deadlines[at]
      return deadline.schools != nil && deadline.state != .notApplicable
    }
    let waiting = urgent.filter { status.deadlines[$0].isWaiting }
    next = waiting.first { status.deadlines[$0].deadline.kind.isCutoff } ?? waiting.first
    events = YearEvent.all(status)
    blocks = BlockSum.all(status)
    let worst = Digest.worstFirst(status.schools)
    self.worst = worst
    lateSchools = status.schools.reduce(0) { $0 + ($1.late + $1.overdue > 0 ? 1 : 0) }
    let positions = status.schools.map { status.roster.position(of: $0.school.id) ?? 0 }
    self.positions = positions
    worstPositions = worst.map { positions[$0] }
  }
}

extension Digest {
  /// Overdue before late before owing; equals keep the order of the roster.
  private static func worstFirst(_ lines: [SchoolStatus]) -> [Int] {
    let weights = lines.map { line -> Int in
      let owing = line.expected - line.done
      return (line.overdue &* 1000 &+ line.late) &* 1000 &+ owing
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
  package var expected = 0
  package var done = 0

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
      sums[at].expected += line.expected
      sums[at].done += line.done
      if line.late + line.overdue > 0 { sums[at].late += 1 }
    }
    return sums
  }
}
