package import Writing

/// The points on a deadline's way at which somebody must be told.
package enum ReminderStep: Hashable, Sendable {
  case soon
  /// Schools are past the collection day.
  case late
  case today
  case overdue
  /// So many days late: the head is told too.
  case escalated(Int)
  /// A file of the store is damaged, whatever the day.
  case damage

  package var name: String {
    switch self {
    case .soon: "soon"
    case .late: "late"
    case .today: "today"
    case .overdue: "overdue"
    case .escalated(let days): "escalated-\(days)"
    case .damage: "damage"
    }
  }

  package func title(_ language: Language) -> String {
    switch self {
    case .soon: language("Sắp đến hạn", "Due soon")
    case .late: language("Trường quá ngày thu", "Schools are late")
    case .today: language("Hôm nay là ngày cuối", "Last day")
    case .overdue: language("Đã quá hạn", "Overdue")
    case .escalated: language("Quá hạn, báo cáo lãnh đạo", "Overdue, for the head")
    case .damage: language("Hỏng", "Damaged")
    }
  }
}

extension DeadlineStatus {
  /// The latest step that the day has reached; none while it is far off or no longer calls.
  ///
  /// A last day on which nobody works is announced on the last working day before it, where
  /// days off are quiet.
  package func step(on day: Day, policy: ReminderPolicy) -> ReminderStep? {
    guard isWaiting, let lastDay, let announced = firstDay(of: .today, policy) else { return nil }
    if day > lastDay {
      let reached = policy.escalateAfter.filter { day - lastDay >= $0 }.max()
      return reached.map { .escalated($0) } ?? .overdue
    }
    if day >= announced { return .today }
    if let tally = schools, tally.late > 0 { return .late }
    return state == .soon ? .soon : nil
  }

  /// The day on which a step begins, days off not yet counted.
  func firstDay(of step: ReminderStep, _ policy: ReminderPolicy) -> Day? {
    guard let lastDay else { return nil }
    switch step {
    case .soon: return lastDay.adding(days: -deadline.leadDays)
    case .late: return schools.flatMap { $0.lateFrom(self) }?.adding(days: 1)
    case .today: return policy.quietOnDaysOff ? lastWorkday ?? lastDay : lastDay
    case .overdue: return lastDay.adding(days: 1)
    case .escalated(let days): return lastDay.adding(days: days)
    case .damage: return nil
    }
  }
}
