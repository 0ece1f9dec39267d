package import JSON
package import Writing

/// One thing to tell: a deadline that reached a step nobody was yet told of.
package struct Reminder: Equatable, Sendable {
  package var plan: PlanID
  package var deadline: ObligationID
  package var step: ReminderStep
  /// The last safe day the step counts to: an extension begins the steps anew.
  package var lastDay: Day
  package var title: String
  package var wording: String
  package var daysLeft: Int
  package var missing: Int
  /// The plan's letters, where several plans call.
  package var short = ""
  /// Who is at the head of the office, by title and name, as far as the plan says.
  package var head = ""
  /// It may have been delivered before: its record was cut short, or a backup was restored.
  package var isRepeated = false
  /// Entries that would say otherwise may be missing.
  package var isUncertain = false
  /// What is damaged, where it tells of nothing else.
  package var flaw: Flaw?

  /// Where its delivery is recorded.
  package var cell: Cell {
    Cell(.remind, plan: plan, subject: deadline, item: "\(step.name)@\(lastDay.iso)")
  }

  package func text(_ language: Language) -> String {
    if let flaw {
      return "\(step.title(language)): \(flaw.file) · \(flaw.effect(language))"
        + (isRepeated ? language(" (nhắc lại)", " (repeated)") : "")
    }
    let schools =
      missing > 0
      ? language(
        "; còn \(missing) trường", "; \(missing) school\(missing == 1 ? "" : "s") missing") : ""
    let again = isRepeated ? language(" (nhắc lại)", " (repeated)") : ""
    let last = language("hạn cuối", "last day")
    let origin = short.isEmpty ? "" : "\(short): "
    return "\(heading(language)): \(origin)\(title) – \(wording), \(last) \(lastDay.vietnamese), "
      + countdown(language) + schools + again
  }

  private func heading(_ language: Language) -> String {
    switch step {
    case .escalated where !head.isEmpty:
      return language("Quá hạn, báo cáo \(head)", "Overdue, for the head (\(head))")
    case .today where daysLeft > 0:
      return language("Hôm nay là ngày làm việc cuối", "Last working day")
    default: return step.title(language)
    }
  }

  private func countdown(_ language: Language) -> String {
    let days = abs(daysLeft)
    let english = "\(days) day\(days == 1 ? "" : "s")"
    if daysLeft == 0 { return language("hôm nay", "today") }
    return daysLeft < 0
      ? language("quá hạn \(days) ngày", "\(english) overdue") + Status.mark(isUncertain)
      : language("còn \(days) ngày", "\(english) left")
  }
}

extension Reminder {
  /// As `remind --json` gives it.
  package func json(_ language: Language) -> JSON {
    [
      "plan": .string(plan.rawValue), "deadline": .string(deadline.rawValue),
      "step": .string(step.name),
      "text": .string(text(language)), "title": .string(title), "lastDay": .string(lastDay.iso),
      "daysLeft": JSON(daysLeft), "missing": JSON(missing), "repeated": JSON(isRepeated),
      "uncertain": JSON(isUncertain),
    ]
  }
}
