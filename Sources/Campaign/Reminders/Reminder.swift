package import JSON
package import Writing

/// One thing to tell: a deadline that reached a step nobody was yet told of.
package struct Reminder: Equatable, Sendable {
  package var plan: String
  package var deadline: String
  package var step: ReminderStep
  /// The last safe day the step counts to: an extension begins the steps anew.
  package var lastDay: Day
  package var title: String
  package var wording: String
  package var daysLeft: Int
  package var missing: Int
  /// It may have been delivered before: its record was cut short, or a backup was restored.
  package var isRepeated = false

  /// Where its delivery is recorded.
  package var cell: Cell {
    Cell(.remind, plan: plan, subject: deadline, item: "\(step.name)@\(lastDay.iso)")
  }

  package func text(_ language: Language) -> String {
    let days =
      daysLeft < 0
      ? language("trễ \(-daysLeft) ngày", "\(-daysLeft) days late")
      : daysLeft == 0
        ? language("hôm nay", "today") : language("còn \(daysLeft) ngày", "\(daysLeft) days left")
    let schools =
      missing > 0 ? language("; còn \(missing) trường", "; \(missing) schools missing") : ""
    let again = isRepeated ? language(" (nhắc lại)", " (repeated)") : ""
    let last = language("hạn cuối", "last day")
    return "\(step.title(language)): \(title) – \(wording), \(last) \(lastDay.vietnamese), "
      + days + schools + again
  }
}

/// How far the delivery of a reminder got.
package enum Delivery: String, Sendable {
  /// Written before it goes out; found again later, it tells of a crash in between.
  case started
  case delivered
  /// The command said no: it is tried again.
  case failed

  package var json: JSON { ["state": .string(rawValue)] }
}
