package import Writing

/// A plan's figures beside those of the year before.
package struct YearBefore: Sendable {
  /// The plan of the same template one year earlier.
  package var plan: Plan
  /// How it stood on the same day of its year.
  package var sameDay: Status
  /// How it stood at its end.
  package var final: Status
}

extension Office {
  /// The plan of the same template one year before.
  package func predecessor(of plan: Plan) -> Plan? {
    plans.first { $0.template == plan.template && $0.year == plan.year.previous }
  }

  /// The year before a plan, closed or not; none where the store has no such plan.
  package func yearBefore(_ plan: Plan, on day: Day) -> YearBefore? {
    guard let before = predecessor(of: plan) else { return nil }
    let yearAgo = Day.nearest(year: day.year - 1, month: day.month, day: day.day)
    func status(_ day: Day) -> Status {
      Status.of(
        plans: [before], roster: roster, ledger: ledger, day: day, calendar: calendar,
        withClosed: true)
    }
    return YearBefore(
      plan: before, sameDay: status(yearAgo), final: status(max(before.year.last, yearAgo)))
  }

  /// A figure year by year, oldest first, for a small plot: each plan's value at its end, or
  /// today's for the running one.
  package func history(ofTarget id: ObligationID, plan: Plan, on day: Day) -> [(
    PlanYear, Quantity?
  )] {
    targetYears(of: plan, on: day).years.map { ($0.year, $0.figures[id]) }
  }
}
