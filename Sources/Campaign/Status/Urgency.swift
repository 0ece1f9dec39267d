package import Writing

/// The one order of everything that waits: late before today before soon; then the fewest days;
/// then the most schools missing; then the order of the plan.
package struct Urgency: Comparable, Sendable {
  package let rank: Int
  package let daysLeft: Int
  package let missing: Int

  package init(_ deadline: DeadlineStatus) {
    rank =
      switch deadline.state {
      case .overdue: 0
      case .today: 1
      case .soon: (deadline.schools?.late ?? 0) > 0 ? 2 : 3
      case .upcoming: (deadline.schools?.late ?? 0) > 0 ? 2 : 4
      case .ongoing: 5
      case .done: 6
      case .notApplicable: 7
      }
    daysLeft = deadline.daysLeft ?? .max
    missing = deadline.schools?.missing.count ?? 0
  }

  package static func < (a: Urgency, b: Urgency) -> Bool {
    if a.rank != b.rank { return a.rank < b.rank }
    if a.daysLeft != b.daysLeft { return a.daysLeft < b.daysLeft }
    return a.missing > b.missing
  }

  /// Why it stands where it stands, for whoever asks.
  package func reason(_ language: Language) -> String {
    let schools =
      missing > 0 ? language(", còn \(missing) trường", ", \(missing) schools missing") : ""
    switch rank {
    case 0: return language("trễ \(-daysLeft) ngày", "\(-daysLeft) days late") + schools
    case 1: return language("hôm nay là ngày cuối", "today is the last day") + schools
    case 2:
      return language(
        "trường quá hạn nộp về cơ quan, còn \(daysLeft) ngày",
        "schools are past the collection day, \(daysLeft) days left") + schools
    case 3: return language("còn \(daysLeft) ngày", "\(daysLeft) days left") + schools
    case 4: return language("chưa gấp: còn \(daysLeft) ngày", "not yet near: \(daysLeft) days left")
    case 5: return language("thường xuyên", "ongoing")
    case 6: return language("đã xong", "done")
    default: return language("không áp dụng", "not applicable")
    }
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
}
