package import Campaign

extension Status {
  /// Only what a report is about, for the formats that carry the status itself.
  package func narrowed(to scope: ReportScope, _ ledger: Ledger) -> Status {
    guard scope != ReportScope() else { return self }
    let view = ReportView(self, ledger, scope, .vi)
    let kept = Set(view.deadlines.map { [$0.plan.rawValue, $0.id.rawValue] })
    var status = self
    status.plans = view.plans
    status.office = view.plan?.office.name ?? office
    status.phases = view.plans.flatMap { view.phases(of: $0) }
    status.deadlines = deadlines.filter { kept.contains([$0.plan.rawValue, $0.id.rawValue]) }
      .map { view.narrowed($0) }
    status.schools = view.schools
    status.targets = view.targets
    status.difficulties = view.difficulties
    let own = Set(view.obligations.map { [$0.plan.rawValue, $0.id.rawValue] })
    status.obligations = obligations.filter { own.contains([$0.plan.rawValue, $0.id.rawValue]) }
      .map { view.narrowed($0) }
    let plans = Set(view.plans.map(\.id))
    status.commemorations = commemorations.filter { day in
      guard plans.contains(day.plan) else { return false }
      guard scope.phase != nil else { return true }
      return day.commemoration.date.map { date in
        status.phases.contains { $0.phase.starts <= date && date <= $0.phase.ends }
      } ?? false
    }
    return status
  }
}

extension ReportView {
  func narrowed(_ one: ObligationStatus) -> ObligationStatus {
    guard scope.narrowsSchools, var schools = one.schools else { return one }
    schools.standings = schools.standings.enumerated().map { at, standing in
      isIncluded[at] ? standing : .notExpected
    }
    schools.missing = schools.missing.filter { isIncluded[Int($0)] }
    let tally = tally(one) ?? Tally()
    (schools.expected, schools.done, schools.late) = (tally.expected, tally.done, tally.late)
    var narrowed = one
    narrowed.schools = schools
    narrowed.count = ObligationStatus.Count(
      expected: tally.expected, done: tally.done, onTime: nil, late: tally.late)
    if one.isWaiting, schools.missing.isEmpty { (narrowed.state, narrowed.calls) = (.done, false) }
    return narrowed
  }

  /// The same deadline as the schools of the report stand with it; what they have all done calls
  /// no longer.
  func narrowed(_ deadline: DeadlineStatus) -> DeadlineStatus {
    guard scope.narrowsSchools, let schools = deadline.schools else { return deadline }
    var own = schools
    own.standings = schools.standings.enumerated().map { at, standing in
      isIncluded[at] ? standing : .notExpected
    }
    own.missing = schools.missing.filter { isIncluded[Int($0)] }
    let tally = tally(deadline) ?? Tally()
    (own.expected, own.done, own.late) = (tally.expected, tally.done, tally.late)
    var narrowed = deadline
    narrowed.schools = own
    narrowed.nominees = nominees(deadline)
    if deadline.isWaiting, own.missing.isEmpty { narrowed.state = .done }
    return narrowed
  }
}
