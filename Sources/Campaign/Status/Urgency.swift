/// The one order of everything that waits: late before today before soon; then the fewest days;
/// then the most schools missing; then who has the smaller part done; then the order of the plan.
package struct Urgency: Comparable, Sendable {
  package let rank: Int
  package let daysLeft: Int
  package let missing: Int
  /// How much of it is done, in ten thousandths.
  package let share: Int

  package init(_ deadline: DeadlineStatus) {
    rank =
      switch deadline.state {
      case .overdue: 0
      case .today: 1
      case .soon: (deadline.schools?.late ?? 0) > 0 ? 2 : 3
      case .upcoming: (deadline.schools?.late ?? 0) > 0 ? 2 : 5
      case .ongoing: 7
      case .done: 8
      case .notApplicable: 9
      }
    daysLeft = deadline.daysLeft ?? .max
    missing = deadline.schools?.missing.count ?? 0
    let whole = deadline.schools?.expected ?? deadline.parts.count
    let done = deadline.schools?.done ?? deadline.parts.count { $0.state != .open }
    share = whole == 0 ? 0 : done * 10_000 / whole
  }

  package init(_ obligation: ObligationStatus) {
    let isLate = (obligation.count?.late ?? 0) > 0
    rank =
      switch obligation.state {
      case .overdue: 0
      case .today: 1
      case .soon: isLate ? 2 : 3
      // What has no day and whose time has not come is the last to look at.
      case .upcoming: isLate ? 2 : obligation.daysLeft == nil ? 7 : 5
      case .idle, .unowned: obligation.calls ? 4 : 6
      case .ongoing: 7
      case .done: 8
      case .notApplicable: 9
      }
    daysLeft = obligation.daysLeft ?? .max
    missing = obligation.count.map { $0.expected - $0.done } ?? 0
    share = obligation.count.map { $0.expected == 0 ? 0 : $0.done * 10_000 / $0.expected } ?? 0
  }

  package static func < (a: Urgency, b: Urgency) -> Bool {
    if a.rank != b.rank { return a.rank < b.rank }
    if a.daysLeft != b.daysLeft { return a.daysLeft < b.daysLeft }
    if a.missing != b.missing { return a.missing > b.missing }
    return a.share < b.share
  }
}

extension Status {
  /// The deadlines, most urgent first; equally urgent ones keep the order of their plans.
  package var byUrgency: [DeadlineStatus] {
    let urgencies = deadlines.map { Urgency($0) }
    let order = deadlines.indices.sorted { a, b in
      urgencies[a] == urgencies[b] ? a < b : urgencies[a] < urgencies[b]
    }
    return order.map { deadlines[$0] }
  }

  /// Positions of the obligations, most urgent first; equals keep the order of their plans.
  package var urgentObligations: [Int] {
    let urgencies = obligations.map { Urgency($0) }
    return obligations.indices.sorted { a, b in
      urgencies[a] == urgencies[b] ? a < b : urgencies[a] < urgencies[b]
    }
  }
}
