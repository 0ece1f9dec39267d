extension Office {
  /// What must be told on a day, most urgent first: each step once, whoever asks, however often.
  ///
  /// Of several steps that passed unseen only the latest is told. A function of the day and the
  /// record alone: a clock set back tells nothing twice.
  package func reminders(on day: Day) -> [Reminder] {
    let status = status(on: day)
    return damages(on: day) + obligations(status, on: day)
  }

  /// Every day anew, for as long as it is so: what else is told may be wrong by it.
  private func damages(on day: Day) -> [Reminder] {
    flaws.filter { !$0.isHarmless }.compactMap { flaw in
      var reminder = Reminder(flaw, on: day)
      let delivery = ledger.delivery(of: reminder, on: day)
      reminder.isRepeated = delivery == .started
      return delivery == .delivered ? nil : reminder
    }
  }

  private func obligations(_ status: Status, on day: Day) -> [Reminder] {
    let isWorkday = calendar.isWorkday(day)
    return status.urgentObligations.compactMap { at in
      let obligation = status.obligations[at]
      guard let plan = status.plans.first(where: { $0.id == obligation.plan }),
        isWorkday || !plan.reminders.quietOnDaysOff
      else { return nil }
      let way = ReminderWay(obligation, of: plan, status, calendar)
      guard let step = obligation.step(on: day, announced: way.announced, policy: plan.reminders)
      else { return nil }
      var reminder = Reminder(obligation, of: plan, step)
      if status.plans.count > 1 { reminder.short = plan.short }
      switch ledger.delivery(of: reminder, on: day) {
      case .delivered: return nil
      case .started: reminder.isRepeated = true
      case .failed: break
      case nil: reminder.isRepeated = mayBeForgotten(way.firstDay(of: step), plan.reminders)
      }
      return reminder
    }
  }

  /// Whether a step that is not on record may yet have been told: its record may have come after
  /// the backup that the store was made from.
  private func mayBeForgotten(_ first: Day?, _ policy: ReminderPolicy) -> Bool {
    guard let restored = restoredOn, let first else { return false }
    return (policy.quietOnDaysOff ? calendar.firstWorkday(onOrAfter: first) : first) <= restored
  }
}

/// The days on which the steps of one obligation begin, days off not yet counted.
private struct ReminderWay {
  private let obligation: ObligationStatus
  private let year: PlanYear
  /// The day after which schools are late.
  private let collectBy: Day?
  /// The day on which the last day is told of: where days off are quiet, the last working day.
  let announced: Day?

  init(
    _ obligation: ObligationStatus, of plan: Plan, _ status: Status, _ calendar: WorkCalendar
  ) {
    self.obligation = obligation
    year = plan.year
    collectBy = status.deadline(obligation.id, plan: obligation.plan)?.collectBy
    announced = obligation.lastDay.map {
      plan.reminders.quietOnDaysOff ? calendar.lastWorkday(onOrBefore: $0) : $0
    }
  }

  func firstDay(of step: ReminderStep) -> Day? {
    switch step {
    case .idle:
      if obligation.kind == .review { return obligation.opens?.adding(days: 1) }
      return obligation.isDemanded ? year.first : year.lastQuarter
    case .unowned: return year.first
    case .soon: return obligation.lastDay?.adding(days: -obligation.leadDays)
    case .late: return (collectBy ?? obligation.lastDay)?.adding(days: 1)
    case .today: return announced
    case .overdue: return obligation.lastDay?.adding(days: 1)
    case .escalated(let days): return obligation.lastDay?.adding(days: days)
    case .damage: return nil
    }
  }
}

extension Reminder {
  fileprivate init(_ flaw: Flaw, on day: Day) {
    self.init(
      plan: "", deadline: ObligationID(flaw.file), step: .damage, lastDay: day, title: flaw.file,
      wording: "", daysLeft: 0, missing: 0)
    self.flaw = flaw
  }

  fileprivate init(_ status: ObligationStatus, of plan: Plan, _ step: ReminderStep) {
    self.init(
      plan: plan.id, deadline: status.id, step: step, lastDay: status.lastDay,
      title: status.title, wording: status.wording, daysLeft: status.daysLeft,
      missing: status.count.map { $0.expected - $0.done } ?? 0)
    kind = status.kind
    ofCommunes = status.scope.isOfCommunes
    isUncertain = status.isUncertain
    let signer = [plan.office.signerTitle, plan.office.signerName ?? ""]
    head = signer.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension WorkCalendar {
  /// The working day that is, or comes next after, a day; holidays never fill a month.
  fileprivate func firstWorkday(onOrAfter day: Day) -> Day {
    (0..<31).lazy.map { day.adding(days: $0) }.first { isWorkday($0) } ?? day
  }
}
