import JSON

extension Office {
  /// What must be told on a day, most urgent first: each step once, whoever asks, however often.
  ///
  /// Of several steps that passed unseen only the latest is told. A function of the day and the
  /// record alone: a clock set back tells nothing twice.
  package func reminders(on day: Day) -> [Reminder] {
    let status = status(on: day)
    let isQuiet = !calendar.isWorkday(day)
    var policies: [String: ReminderPolicy] = [:]
    for plan in status.plans { policies[plan.id] = plan.reminders }
    return status.byUrgency.compactMap { deadline in
      let policy = policies[deadline.plan] ?? ReminderPolicy()
      guard !(isQuiet && policy.quietOnDaysOff), let lastDay = deadline.lastDay,
        let step = deadline.step(on: day, policy: policy)
      else { return nil }
      var reminder = Reminder(
        plan: deadline.plan, deadline: deadline.id, step: step, lastDay: lastDay,
        title: deadline.title, wording: deadline.deadline.wording,
        daysLeft: lastDay - day, missing: deadline.schools?.missing.count ?? 0)
      switch delivery(of: reminder) {
      case .delivered: return nil
      case .started: reminder.isRepeated = true
      case .failed, nil: break
      }
      return reminder
    }
  }

  private func delivery(of reminder: Reminder) -> Delivery? {
    ledger.value(reminder.cell)?["state"]?.string.flatMap { Delivery(rawValue: $0) }
  }
}
