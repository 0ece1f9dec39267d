extension Office {
  /// What must be told on a day, most urgent first: each step once, whoever asks, however often.
  ///
  /// Of several steps that passed unseen only the latest is told. A function of the day and the
  /// record alone: a clock set back tells nothing twice.
  package func reminders(on day: Day) -> [Reminder] {
    let status = status(on: day)
    return damages(on: day) + deadlines(status, on: day)
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

  private func deadlines(_ status: Status, on day: Day) -> [Reminder] {
    let isWorkday = calendar.isWorkday(day)
    return status.byUrgency.compactMap { deadline in
      guard let plan = status.plans.first(where: { $0.id == deadline.plan }),
        isWorkday || !plan.reminders.quietOnDaysOff,
        let step = deadline.step(on: day, policy: plan.reminders),
        var reminder = Reminder(deadline, of: plan, step)
      else { return nil }
      if status.plans.count > 1 { reminder.short = plan.short }
      reminder.isUncertain = deadline.isUncertain
      switch ledger.delivery(of: reminder, on: day) {
      case .delivered: return nil
      case .started: reminder.isRepeated = true
      case .failed: break
      case nil: reminder.isRepeated = mayBeForgotten(deadline, step, plan.reminders)
      }
      return reminder
    }
  }

  /// Whether a step that is not on record may yet have been told: its record may have come after
  /// the backup that the store was made from.
  private func mayBeForgotten(
    _ deadline: DeadlineStatus, _ step: ReminderStep, _ policy: ReminderPolicy
  ) -> Bool {
    guard let restored = restoredOn, let first = deadline.firstDay(of: step, policy) else {
      return false
    }
    return (policy.quietOnDaysOff ? calendar.firstWorkday(onOrAfter: first) : first) <= restored
  }
}

extension Reminder {
  fileprivate init(_ flaw: Flaw, on day: Day) {
    self.init(
      plan: "", deadline: ObligationID(flaw.file), step: .damage, lastDay: day, title: flaw.file,
      wording: "",
      daysLeft: 0, missing: 0)
    self.flaw = flaw
  }

  fileprivate init?(_ status: DeadlineStatus, of plan: Plan, _ step: ReminderStep) {
    guard let lastDay = status.lastDay, let daysLeft = status.daysLeft else { return nil }
    self.init(
      plan: plan.id, deadline: status.id, step: step, lastDay: lastDay, title: status.title,
      wording: status.deadline.wording, daysLeft: daysLeft,
      missing: status.schools?.missing.count ?? 0)
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
