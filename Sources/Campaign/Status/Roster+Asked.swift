extension Roster {
  /// The units of a day: those on file with what was recorded of them, and, where a plan asks
  /// communes, the communes that schools are in.
  func units(_ ledger: Ledger, on day: Day, askedBy plans: [Plan]) -> Roster {
    let known = adding(ledger, on: day)
    return plans.contains(where: \.asksCommunes) ? known.addingCommunes(on: day) : known
  }
}

extension Plan {
  /// Whether it asks communes for anything.
  fileprivate var asksCommunes: Bool {
    let asks: (Scope) -> Bool = { $0.levels.contains { $0.kind == .commune } }
    return targets.contains { asks($0.scope) } || deadlines.contains { asks($0.scope) }
      || commitments.contains { asks($0.deadline.scope) } || movements.contains { asks($0.scope) }
      || registrations.contains { asks($0.scope) }
  }
}
