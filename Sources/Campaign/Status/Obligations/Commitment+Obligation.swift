package import JSON

extension Commitment {
  var kind: ObligationKind {
    if member != nil { return .plan }
    switch list {
    case .duties, .themes: return .duty
    case .goals: return .goal
    case .solutions: return .solution
    }
  }

  /// What it is called where somebody follows it.
  package var follow: Responsibility.Kind {
    switch list {
    case .duties: .duty
    case .themes: .theme
    case .goals: .goal
    case .solutions: .solution
    }
  }

  /// Whether it is one member's part of another.
  func follows(_ whole: Commitment) -> Bool { member != nil && entry == whole.entry }
}

extension Commitment {
  /// What is remarked of it, by the day: on the time of it, or on the whole entry.
  package func remark(in plan: PlanID, _ ledger: Ledger, on day: Day) -> JSON? {
    let cells = [
      Cell.note(plan, "deadline:\(id)"), Responsibility.note(follow, entry, of: plan),
      // Programs before called it so.
      Cell.note(plan, "\(follow.rawValue):\(entry)"),
    ]
    return cells.lazy.compactMap { ledger.value($0, on: day) }.first { $0 != .null }
  }
}
