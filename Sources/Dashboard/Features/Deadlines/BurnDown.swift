package import Campaign

/// What of one cutoff's documents was still missing at the end of each day.
package struct BurnDown: Equatable, Sendable {
  package var owed: Int
  /// The days on which the number changed, and what was missing after them.
  package var points: [(day: Day, missing: Int)]

  package static func == (a: BurnDown, b: BurnDown) -> Bool {
    a.owed == b.owed && a.points.elementsEqual(b.points, by: ==)
  }

  /// Counts the documents that count on the day by the day they came.
  package init(_ status: DeadlineStatus, ledger: Ledger, today: Day) {
    let items = status.deadline.cutoff?.items.count ?? 0
    let expected = status.schools?.expected ?? 0
    owed = items * expected
    var arrivals: [Day: Int] = [:]
    ledger.forEachArrival(plan: status.plan, deadline: status.id, through: today) {
      arrivals[$0, default: 0] += 1
    }
    var missing = owed
    points = []
    for (day, count) in arrivals.sorted(by: { $0.key < $1.key }) {
      missing = max(missing - count, 0)
      points.append((day, missing))
    }
  }
}

struct BurnDowns: Slice {
  fileprivate var worked: [DeadlineKey: BurnDown] = [:]

  init() {}

  mutating func renew(_ state: State) { worked = [:] }
}

extension State {
  /// Those of the deadlines that were looked at.
  var burnDowns: [DeadlineKey: BurnDown] {
    get { self[BurnDowns.self].worked }
    set { self[BurnDowns.self].worked = newValue }
  }
}
