package import Writing

/// What the targets of a plan came to, year by year.
package struct TargetYears: Sendable {
  package struct Year: Sendable {
    package var year: PlanYear
    /// By the target's id; nothing where nothing was measured.
    package var figures: [ObligationID: Quantity]
  }

  /// Oldest first; the plan's own year, as it stands today, is the last.
  package var years: [Year]
  /// How the year before stood on the same day of its year.
  package var sameDayBefore: [ObligationID: Quantity] = [:]

  /// One target's figures, oldest first.
  package func figures(of target: ObligationID) -> [Quantity?] { years.map { $0.figures[target] } }
}

extension Office {
  /// The years of the plan's template up to its own, closed or not.
  package func targetYears(of plan: Plan, on day: Day) -> TargetYears {
    let ofTemplate = plans.filter {
      $0.template == plan.template && $0.year.first <= plan.year.first
    }
    var result = TargetYears(
      years: ofTemplate.sorted { $0.year.first < $1.year.first }.map { one in
        TargetYears.Year(
          year: one.year, figures: figures(ofTargetsOf: one, on: min(day, one.year.last)))
      })
    if let before = ofTemplate.first(where: { $0.year == plan.year.previous }) {
      let yearAgo = Day.nearest(year: day.year - 1, month: day.month, day: day.day)
      result.sameDayBefore = figures(ofTargetsOf: before, on: yearAgo)
    }
    return result
  }

  private func figures(ofTargetsOf plan: Plan, on day: Day) -> [ObligationID: Quantity] {
    let view = DayView(
      ledger: ledger, roster: roster(on: day), day: day, calendar: calendar)
    var figures: [ObligationID: Quantity] = [:]
    for target in plan.targets { figures[target.id] = view.status(of: target, in: plan).actual }
    return figures
  }
}
