extension Office {
  /// What units have done by the day of a status, beside the year before on the same day.
  package func measures(
    of status: Status, phase: ObligationID? = nil, including: (School) -> Bool = { _ in true }
  ) -> Measures {
    Measures(status, before: yearBefore(status), phase: phase, including: including)
  }

  /// How the year before each plan stood, on the same day of its year.
  private func yearBefore(_ status: Status) -> [PlanID: Status] {
    let day = status.day
    let then = Day.nearest(year: day.year - 1, month: day.month, day: day.day)
    var before: [PlanID: Status] = [:]
    for plan in status.plans {
      guard let former = predecessor(of: plan) else { continue }
      before[plan.id] = Status.of(
        plans: [former], roster: roster, ledger: ledger, day: then, calendar: calendar,
        withClosed: true)
    }
    return before
  }
}
