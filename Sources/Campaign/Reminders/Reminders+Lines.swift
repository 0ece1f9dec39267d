package import Writing

extension [Reminder] {
  /// What is told to people, a line each; things of one plan that are alike share one.
  package func lines(_ language: Language) -> [String] {
    var groups: [ReminderGroup] = []
    for reminder in self {
      if let at = groups.firstIndex(where: { $0.takes(reminder) }) {
        groups[at].reminders.append(reminder)
      } else {
        groups.append(ReminderGroup(reminders: [reminder]))
      }
    }
    return groups.flatMap { $0.lines(language) }
  }
}

/// Reminders that say the same of several things.
private struct ReminderGroup {
  var reminders: [Reminder]

  /// Fewer are told one by one.
  private static let fewest = 4
  /// So many are named in the line.
  private static let named = 3

  /// Cutoffs and tasks have a line of their own; what has no day is alike whatever its kind.
  func takes(_ reminder: Reminder) -> Bool {
    guard let first = reminders.first, first.flaw == nil, reminder.flaw == nil else { return false }
    switch reminder.kind {
    case .cutoff, .task, .difficulty, .review: return false
    case .target, .movement, .criterion, .registration, .duty, .goal, .solution, .plan: break
    }
    return first.plan == reminder.plan && first.step == reminder.step
      && first.lastDay == reminder.lastDay && first.isRepeated == reminder.isRepeated
      && (first.kind == reminder.kind || Self.isUndated(first) && Self.isUndated(reminder))
  }

  private static func isUndated(_ reminder: Reminder) -> Bool {
    reminder.lastDay == nil && reminder.kind != .review
  }

  func lines(_ language: Language) -> [String] {
    guard let first = reminders.first, reminders.count >= Self.fewest else {
      return reminders.map { $0.text(language) }
    }
    let origin = first.short.isEmpty ? "" : "\(first.short): "
    let again = first.isRepeated ? language(" (nhắc lại)", " (repeated)") : ""
    let titles = reminders.prefix(Self.named).map(\.title).joined(separator: "; ")
    return [
      "\(first.heading(language)): \(origin)\(count(language))\(first.when(language)): \(titles); …"
        + again
    ]
  }

  /// `9 nội dung (5 phong trào, 4 mục tiêu)`
  private func count(_ language: Language) -> String {
    let kinds = ObligationKind.allCases.compactMap { kind in
      let count = reminders.count { $0.kind == kind }
      return count == 0 ? nil : "\(count) \(kind.noun(language, count))"
    }
    if kinds.count == 1 { return kinds[0] }
    return language("\(reminders.count) nội dung", "\(reminders.count) things")
      + " (\(kinds.joined(separator: ", ")))"
  }
}
