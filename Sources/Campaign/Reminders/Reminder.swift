package import JSON
package import Writing

/// One thing to tell: an obligation that reached a step nobody was yet told of.
package struct Reminder: Equatable, Sendable {
  package var plan: PlanID
  package var deadline: ObligationID
  package var step: ReminderStep
  /// The last safe day the step counts to: an extension begins the steps anew. None where no day
  /// says when.
  package var lastDay: Day?
  package var title: String
  package var wording: String
  package var daysLeft: Int?
  /// How many of the units that owe it have not done it.
  package var missing: Int
  package var kind = ObligationKind.task
  /// Whether those that are missing are communes and no schools.
  package var ofCommunes = false
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
    Cell(.remind, plan: plan, subject: deadline, item: "\(step.name)@\(lastDay?.iso ?? "")")
  }

  package func text(_ language: Language) -> String {
    if let flaw {
      return "\(step.title(language)): \(flaw.file) · \(flaw.effect(language))" + again(language)
    }
    let origin = short.isEmpty ? "" : "\(short): "
    return "\(heading(language)): \(origin)\(name(language))\(when(language))"
      + stillMissing(language) + again(language)
  }

  /// The title, behind what kind of thing it is where the title does not say so.
  private func name(_ language: Language) -> String {
    switch kind {
    case .cutoff, .task, .review, .plan, .difficulty: title
    case .target, .movement, .criterion, .registration, .duty, .goal, .solution:
      "\(kind.word(language)) “\(title)”"
    }
  }

  /// ` – trước 10/11/2022, hạn cuối 09/11/2022, còn 14 ngày`
  func when(_ language: Language) -> String {
    guard let lastDay, let daysLeft else { return "" }
    if kind == .difficulty {
      let day = lastDay.vietnamese
      return language(
        ", nêu ngày \(day), đã \(-daysLeft) ngày",
        ", raised on \(day), \(Reminder.days(-daysLeft)) ago")
    }
    let last = language("hạn cuối", "last day")
    return (wording.isEmpty ? "" : " – \(wording)") + ", \(last) \(lastDay.vietnamese), "
      + countdown(daysLeft, language)
  }

  private func stillMissing(_ language: Language) -> String {
    // Of what nobody has begun all are missing.
    guard missing > 0, lastDay != nil else { return "" }
    return ofCommunes
      ? language("; còn \(missing) xã", "; \(missing) commune\(missing == 1 ? "" : "s") missing")
      : language("; còn \(missing) trường", "; \(missing) school\(missing == 1 ? "" : "s") missing")
  }

  private func again(_ language: Language) -> String {
    isRepeated ? language(" (nhắc lại)", " (repeated)") : ""
  }

  func heading(_ language: Language) -> String {
    switch step {
    case .overdue where kind == .difficulty:
      return language(
        "Khó khăn chưa trả lời, báo cáo \(head.isEmpty ? "lãnh đạo" : head)",
        "A difficulty without an answer, for the head\(head.isEmpty ? "" : " (\(head))")")
    case .escalated where !head.isEmpty:
      return language("Quá hạn, báo cáo \(head)", "Overdue, for the head (\(head))")
    case .today where (daysLeft ?? 0) > 0:
      return language("Hôm nay là ngày làm việc cuối", "Last working day")
    case .idle where kind == .review:
      return language("Đã hết kỳ, chưa có báo cáo", "The period is over, no report yet")
    default: return step.title(language)
    }
  }

  private func countdown(_ left: Int, _ language: Language) -> String {
    if left == 0 { return language("hôm nay", "today") }
    return left < 0
      ? language("quá hạn \(-left) ngày", "\(Reminder.days(-left)) overdue")
        + Status.mark(isUncertain)
      : language("còn \(left) ngày", "\(Reminder.days(left)) left")
  }

  private static func days(_ count: Int) -> String { "\(count) day\(count == 1 ? "" : "s")" }
}

extension Reminder {
  /// As `remind --json` gives it.
  package func json(_ language: Language) -> JSON {
    [
      "plan": .string(plan.rawValue), "deadline": .string(deadline.rawValue),
      "step": .string(step.name),
      "text": .string(text(language)), "title": .string(title), "lastDay": JSON(lastDay?.iso),
      "daysLeft": JSON(daysLeft), "missing": JSON(missing), "repeated": JSON(isRepeated),
      "uncertain": JSON(isUncertain), "kind": .string(kind.rawValue),
    ]
  }
}
