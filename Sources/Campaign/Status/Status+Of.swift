extension Status {
  /// The status of a day: a function of what is planned, who there is, what happened, and the day.
  ///
  /// A plan counts from the day it was added or its year began, whichever came first, until it is
  /// closed; `withClosed` counts all, for looking at one year by itself.
  package static func of(
    plans: [Plan], roster: Roster, ledger: Ledger, day: Day, calendar: WorkCalendar,
    withClosed: Bool = false, flaws: [Flaw] = []
  ) -> Status {
    let open = plans.filter { withClosed || ledger.counts($0, on: day) }
    let current = open.first { $0.year.contains(day) } ?? open.last ?? plans.last
    var status = Status(day: day, office: current?.office.name ?? "")
    status.plans = open
    status.flaws = flaws
    status.roster = roster.units(ledger, on: day, askedBy: open)
    let view = DayView(
      ledger: ledger, roster: status.roster, day: day, calendar: calendar)
    status.coverage = view.coverage(of: open)
    for plan in open { status.add(plan, view) }
    status.schools = status.schools(over: status.deadlines)
    status.countOwed()
    return status
  }

  private mutating func add(_ plan: Plan, _ view: DayView) {
    for phase in plan.phases {
      phases.append(
        PhaseStatus(
          plan: plan.id, phase: phase, state: DayState.of(day, phase: phase),
          daysLeft: phase.ends - day))
    }
    var own = plan.deadlines.map { view.status(of: $0, in: plan) }
    let nominees = own.compactMap(\.nominees)
    let isUncertain = flaws.contains { $0.mayMislead(plan: plan.id) }
    for at in own.indices {
      own[at].nominees?.takeYear(nominees)
      own[at].isUncertain = isUncertain
    }
    deadlines += own
    var measured = plan.targets.map { view.status(of: $0, in: plan) }
    measured.holdAgainstBases()
    targets += measured
    let former = plans.prefix { $0.id != plan.id }.filter { $0.isOfSameOffice(as: plan) }
    for one in plan.commemorations
    where !former.contains(where: { $0.commemorations.contains { $0.isSame(as: one) } }) {
      commemorations.append(
        CommemorationStatus(
          plan: plan.id, commemoration: one, daysLeft: one.date.map { $0 - day }))
    }
    let raised = view.difficulties(of: plan)
    difficulties += raised
    var asked = plan.commitments.map { view.status(of: $0.deadline, in: plan) }
    for at in asked.indices { asked[at].isUncertain = isUncertain }
    commitments += asked
    obligations += view.obligations(
      of: plan,
      ObligationParts(
        deadlines: own + asked, targets: measured, coverage: coverage, difficulties: raised))
  }

  /// One line a school, over those of the deadlines that expect it.
  package func schools(over deadlines: [DeadlineStatus]) -> [SchoolStatus] {
    var lines = roster.schools.map { SchoolStatus(school: $0) }
    for deadline in deadlines {
      guard let tally = deadline.schools else { continue }
      let counts = DeadlineCounts(deadline, day)
      let isUncertain = deadline.isUncertain && counts.isAsked
      for (at, standing) in tally.standings.enumerated() where standing.state != .notExpected {
        let own = counts.of(standing)
        lines[at].expected += own.expected
        lines[at].done += own.done
        lines[at].late += own.late
        lines[at].overdue += own.overdue
        if isUncertain { lines[at].isUncertain = true }
      }
    }
    return lines.filter { $0.school.isAlive(on: day) }
  }
}

/// How one deadline counts for the line of a school.
struct DeadlineCounts: Equatable {
  let isAsked: Bool
  private let isLate: Bool
  private let isOverdue: Bool

  init(_ deadline: DeadlineStatus, _ day: Day) {
    isAsked = deadline.state != .notApplicable
    isLate = deadline.schools?.lateFrom(deadline).map { day > $0 } ?? false
    isOverdue = deadline.state == .overdue && !(deadline.schools?.isDecided ?? false)
  }

  func of(_ standing: Standing) -> (expected: Int, done: Int, late: Int, overdue: Int) {
    if !isAsked || standing.state == .notExpected { return (0, 0, 0, 0) }
    return standing.isDone
      ? (1, 1, 0, 0) : (1, 0, isLate ? 1 : 0, isOverdue ? 1 : 0)
  }
}

extension Standing {
  /// Whether what is owed is past its day.
  var isBehind: Bool { state == .late || state == .overdue }
}

extension Status {
  /// For each position of the roster, the line of the schools, or -1.
  var linesByPosition: [Int32] {
    var lines = [Int32](repeating: -1, count: roster.schools.count)
    for (line, status) in schools.enumerated() {
      if let at = roster.position(of: status.school.id) { lines[at] = Int32(line) }
    }
    return lines
  }

  /// What every obligation asks of each school.
  fileprivate mutating func countOwed() {
    var owed = [Int32](repeating: 0, count: roster.schools.count)
    var (proven, behind) = (owed, owed)
    for one in obligations where one.state != .notApplicable {
      guard let tally = one.schools else { continue }
      for (at, standing) in tally.standings.enumerated() where standing.state != .notExpected {
        owed[at] += 1
        if standing.isDone { proven[at] += 1 }
        if standing.isBehind { behind[at] += 1 }
      }
    }
    for at in schools.indices {
      guard let position = roster.position(of: schools[at].school.id) else { continue }
      schools[at].owed = Int(owed[position])
      schools[at].proven = Int(proven[position])
      schools[at].behind = Int(behind[position])
    }
  }
}

extension SchoolsTally {
  /// The day after which a school that is not done is late; none once it is decided who is rewarded.
  func lateFrom(_ deadline: DeadlineStatus) -> Day? {
    isDecided ? nil : deadline.collectBy ?? deadline.lastDay
  }
}

extension Ledger {
  fileprivate func counts(_ plan: Plan, on day: Day) -> Bool {
    if value(.closed(plan.id), on: day) == true { return false }
    guard let added = dayPlanWasAdded(plan.id) else { return true }
    return day >= min(added, plan.year.first)
  }
}
