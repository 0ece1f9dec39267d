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

  /// - Parameters:
  ///   - step: what the lines of schools are summed up by.
  ///   - former: what it was before, by the same step.
  ///   - changed: the lines of schools that are not as they were then; none where all may be.
  package init(
    _ status: Status, by step: UnitStep, after former: Digest? = nil, changed: [Int]? = nil
  ) {
    let urgencies = status.deadlines.map { Urgency($0) }
    urgent = status.deadlines.indices.sorted { a, b in
      urgencies[a] == urgencies[b] ? a < b : urgencies[a] < urgencies[b]
    }
    let obligations = status.urgentObligations
    due = DueRow.rows(obligations, status)
    let asked = obligations.filter { at in
      let one = status.obligations[at]
      return one.state != .notApplicable && (one.schools?.expected ?? 0) > 0
    }
    // What has a day stands before what has none, however little of it there is.
    matrix =
      asked.filter { status.obligations[$0].lastDay != nil }
      + asked.filter { status.obligations[$0].lastDay == nil }
    let waiting = urgent.filter { status.deadlines[$0].isWaiting }
    next = waiting.first { status.deadlines[$0].deadline.kind.isCutoff } ?? waiting.first
    events = YearEvent.all(status)
    let lines: SchoolDigest
    if let former, let changed, former.lines.weights.count == status.schools.count {
      lines = former.lines.renewed(status.schools, changed)
    } else {
      lines = SchoolDigest(status, by: step)
    }
    self.lines = lines
  }

  private let lines: SchoolDigest

  package var blocks: [BlockSum] { lines.blocks }
  /// Positions in the lines of the status's schools, the worst first.
  package var worst: [Int] { lines.worst }
  /// The same schools by their positions in the roster.
  var worstPositions: [Int] { lines.worst.map { lines.positions[$0] } }
  /// Schools that are late with something.
  var lateSchools: Int { lines.late }
  /// For each line of the status's schools, the position in the roster, and so in standings.
  package var positions: [Int] { lines.positions }
}

/// What several screens need of the lines of schools, of which there may be ten thousand.
struct SchoolDigest: Sendable {
  private(set) var weights: [Int]
  private(set) var worst: [Int]
  private(set) var late: Int
  private(set) var blocks: [BlockSum]
  let positions: [Int]
  /// By line, which of the blocks it is of.
  private let blockOf: [Int]
  private var counted: [Counted]

  /// What of a line went into the sums.
  private struct Counted {
    var owed: Int
    var proven: Int
    var isLate: Bool

    init(_ line: SchoolStatus) {
      (owed, proven, isLate) = (line.owed, line.proven, line.behind > 0)
    }
  }

  init(_ status: Status, by step: UnitStep) {
    let lines = status.schools
    let weights = lines.map { SchoolDigest.weight($0) }
    self.weights = weights
    worst = lines.indices.sorted { a, b in
      weights[a] == weights[b] ? a < b : weights[a] > weights[b]
    }
    late = lines.reduce(0) { $0 + ($1.behind > 0 ? 1 : 0) }
    positions = lines.map { status.roster.position(of: $0.school.id) ?? 0 }
    counted = lines.map { Counted($0) }
    var groups = UnitGrouping(step)
    blockOf = lines.map { groups.place(of: $0.school) }
    blocks = groups.names.map { BlockSum(name: $0) }
    for line in lines.indices {
      self.blocks[blockOf[line]].schools += 1
      add(counted[line], of: line, 1)
    }
  }

  /// Overdue before late before owing; equals keep the order of the roster.
  private static func weight(_ line: SchoolStatus) -> Int {
    let owing = line.owed - line.proven
    return ((line.overdue &* 1000 &+ line.late) &* 1000 &+ line.behind) &* 1000 &+ owing
  }

  private mutating func add(_ own: Counted, of line: Int, _ sign: Int) {
    blocks[blockOf[line]].owed += sign * own.owed
    blocks[blockOf[line]].proven += sign * own.proven
    if own.isLate { blocks[blockOf[line]].late += sign }
  }

  /// The same where a few lines have changed.
  func renewed(_ lines: [SchoolStatus], _ changed: [Int]) -> SchoolDigest {
    var new = self
    for line in changed {
      let own = Counted(lines[line])
      if new.counted[line].isLate { new.late -= 1 }
      if own.isLate { new.late += 1 }
      new.add(new.counted[line], of: line, -1)
      new.add(own, of: line, 1)
      new.counted[line] = own
      let weight = SchoolDigest.weight(lines[line])
      guard weight != new.weights[line] else { continue }
      new.worst.remove(at: new.place(of: line))
      new.weights[line] = weight
      new.worst.insert(line, at: new.place(of: line))
    }
    return new
  }

  /// Where a line stands, or belongs, among the worst.
  private func place(of line: Int) -> Int {
    var (low, high) = (0, worst.count)
    while low < high {
      let middle = (low + high) / 2
      let other = worst[middle]
      let isBefore =
        weights[other] == weights[line] ? other < line : weights[other] > weights[line]
      if isBefore { low = middle + 1 } else { high = middle }
    }
    return low
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
