/// The years before the open plans: how everything stood then on the same day, and at their ends.
///
/// It is worked out look by look, so that nobody has to wait for all of it.
package struct PastYears: Sendable {
  /// What one former plan came to, by the plan of today that follows it.
  package private(set) var sameDay: [PlanID: Status] = [:]
  /// At the ends of the years, the latest first.
  package private(set) var ends: [PlanID: [Status]] = [:]
  private var waiting: [Look] = []

  private struct Look {
    var plan: PlanID
    var former: Plan
    var day: Day
    var isEnd: Bool
  }

  /// More years are not looked back at.
  private static let mostYears = 4

  package init(_ plans: [Plan], of office: Office, on day: Day) {
    for plan in plans {
      var former = office.predecessor(of: plan)
      var back = 1
      while let one = former, back <= PastYears.mostYears {
        if back == 1 {
          let then = Day.nearest(year: day.year - 1, month: day.month, day: day.day)
          waiting.append(Look(plan: plan.id, former: one, day: then, isEnd: false))
        }
        waiting.append(Look(plan: plan.id, former: one, day: one.year.last, isEnd: true))
        former = office.predecessor(of: one)
        back += 1
      }
    }
  }

  package var isDone: Bool { waiting.isEmpty }

  /// Takes the next look.
  package mutating func look(at office: Office) {
    guard !waiting.isEmpty else { return }
    let next = waiting.removeFirst()
    let status = Status.of(
      plans: [next.former], roster: office.roster, ledger: office.ledger, day: next.day,
      calendar: office.calendar, withClosed: true)
    if next.isEnd {
      ends[next.plan, default: []].append(status)
    } else {
      sameDay[next.plan] = status
    }
  }

  /// The plans of today that have a year before them.
  package var compared: Set<PlanID> { Set(sameDay.keys) }

  /// How far a school was a year ago today, over all plans that are compared.
  package func sameDay(ofSchool id: UnitID) -> SchoolSum? {
    PastYears.sum(sameDay.values.map { $0.sum(ofSchool: id) })
  }

  /// How far a school came in each of the years before, the earliest first.
  package func years(ofSchool id: UnitID) -> [SchoolSum?] {
    let longest = ends.values.map(\.count).max() ?? 0
    return (0..<longest).reversed().map { back in
      PastYears.sum(
        ends.values.compactMap { $0.indices.contains(back) ? $0[back].sum(ofSchool: id) : nil })
    }
  }

  private static func sum(_ sums: [SchoolSum?]) -> SchoolSum? {
    let known = sums.compactMap { $0 }
    return known.isEmpty
      ? nil
      : known.reduce(SchoolSum()) {
        SchoolSum(expected: $0.expected + $1.expected, done: $0.done + $1.done)
      }
  }
}

/// How many deadlines asked something of a school, and how many it is done with.
package struct SchoolSum: Equatable, Sendable {
  package var expected = 0
  package var done = 0

  package var share: Double? { expected > 0 ? Double(done) / Double(expected) : nil }
}

extension Status {
  /// Over the deadlines of some plans, or of all; none where nothing asked the school.
  package func sum(ofSchool id: UnitID, plans: Set<PlanID>? = nil) -> SchoolSum? {
    guard let position = roster.position(of: id) else { return nil }
    var sum = SchoolSum()
    for deadline in deadlines where deadline.state != .notApplicable {
      guard plans?.contains(deadline.plan) ?? true,
        let standing = deadline.schools?.standings[position], standing.state != .notExpected
      else { continue }
      sum.expected += 1
      if standing.isDone { sum.done += 1 }
    }
    return sum.expected > 0 ? sum : nil
  }
}
