extension Office {
  /// What must be told on a day, most urgent first: each step once, whoever asks, however often.
  ///
  /// Of several steps that passed unseen only the latest is told. A function of the day and the
  /// record alone: a clock set back tells nothing twice.
  package func reminders(on day: Day) -> [Reminder] {
    let status = status(on: day)
    let isWorkday = calendar.isWorkday(day)
    return status.byUrgency.compactMap { deadline in
      guard let plan = status.plans.first(where: { $0.id == deadline.plan }),
        isWorkday || !plan.reminders.quietOnDaysOff,
        let step = deadline.step(on: day, policy: plan.reminders),
        var reminder = Reminder(deadline, of: plan, step)
      else { return nil }
      if status.plans.count > 1 { reminder.short = plan.short }
      switch ledger.delivery(of: reminder) {
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
