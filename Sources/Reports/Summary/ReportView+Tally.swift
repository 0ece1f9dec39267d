import Campaign
import Writing

/// How far some of the schools are with a deadline.
struct Tally: Equatable {
  var expected = 0
  var done = 0
  /// Among the done: those with nobody to nominate.
  var none = 0
  var late = 0
  /// Among those not done: those of whom nothing came yet.
  var empty = 0
  var missing: Int { expected - done }

  mutating func add(_ standing: Standing) {
    guard standing.state != .notExpected else { return }
    expected += 1
    if !standing.isDone, standing.itemsIn == 0 { empty += 1 }
    switch standing.state {
    case .done: done += 1
    case .noNomination:
      done += 1
      none += 1
    case .late, .overdue: late += 1
    case .notExpected, .open, .soon, .today: break
    }
  }
}

extension ReportView {
  /// None for what the office does alone.
  func tally(_ deadline: DeadlineStatus) -> Tally? {
    deadline.schools.map { schools in
      var tally = Tally()
      for (at, standing) in schools.standings.enumerated() where isIncluded[at] {
        tally.add(standing)
      }
      return tally
    }
  }

  /// Group by group in the order of the roster.
  func tallies(_ deadline: DeadlineStatus) -> [(block: String, tally: Tally)] {
    var order: [String] = []
    var tallies: [String: Tally] = [:]
    for (at, standing) in (deadline.schools?.standings ?? []).enumerated()
    where isIncluded[at] && standing.state != .notExpected {
      let block = group(status.roster.schools[at])
      if tallies[block] == nil { order.append(block) }
      tallies[block, default: Tally()].add(standing)
    }
    return order.map { ($0, tallies[$0] ?? Tally()) }
  }

  /// What its figures are counted under.
  func group(_ school: School) -> String {
    let group = school.group(step)
    return group.isEmpty ? language(step.unnamed) : group
  }

  var groupColumn: Column { Column(language(step.word)) }

  /// Whether a deadline in this state still concerns the schools of the report.
  func isOwed(_ deadline: DeadlineStatus) -> Bool {
    !scope.narrowsSchools || (tally(deadline)?.missing ?? 0) > 0
  }
}

extension DeadlineStatus {
  /// The documents or parts that one school still owes; none where the deadline has no parts.
  func missingItems(_ standing: Standing) -> [String] {
    switch deadline.kind {
    case .cutoff(let cutoff):
      cutoff.items.enumerated().compactMap { standing.has(item: $0) ? nil : $1.name }
    case .task(let task):
      task.parts.filter(\.perSchool).enumerated().compactMap {
        standing.has(item: $0) ? nil : $1.title
      }
    }
  }
}
