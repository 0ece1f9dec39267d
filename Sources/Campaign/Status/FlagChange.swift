package import Writing

/// A deadline that changed its state between two looks at the same office.
package struct FlagChange: Equatable, Sendable {
  package var plan: PlanID
  package var deadline: ObligationID
  package var title: String
  package var flag: Flag
  package var daysLeft: Int?
  /// Entries that would say otherwise may be missing.
  package var isUncertain = false

  package enum Flag: Equatable, Sendable {
    case state(DeadlineState)
    /// Schools went past the collection day.
    case late
  }

  /// Whether it asks for anything, rather than being settled.
  package var calls: Bool {
    switch flag {
    case .late, .state(.soon), .state(.today), .state(.overdue): true
    case .state: false
    }
  }

  package func text(_ language: Language) -> String {
    let word: String =
      switch flag {
      case .late: language("trường quá ngày thu", "schools are late")
      case .state(.soon): language("sắp đến hạn", "due soon")
      case .state(.today): language("hôm nay là ngày cuối", "today is the last day")
      case .state(.overdue): language("quá hạn", "overdue")
      case .state(.done): language("đã xong", "done")
      case .state(.upcoming): language("chưa đến hạn", "not due yet")
      case .state(.ongoing): language("thường xuyên", "ongoing")
      case .state(.notApplicable): language("không áp dụng", "not applicable")
      }
    let isLate = flag == .late || flag == .state(.overdue)
    return "\(title): \(word)" + Status.mark(isLate && isUncertain)
  }
}

extension Status {
  /// What changed since an earlier look, most urgent first; deadlines that are new are no change.
  package func flagChanges(since former: Status) -> [FlagChange] {
    byUrgency.compactMap { deadline in
      guard let before = former.deadline(deadline.id, plan: deadline.plan),
        let flag = deadline.flag(since: before)
      else { return nil }
      return FlagChange(
        plan: deadline.plan, deadline: deadline.id, title: deadline.title, flag: flag,
        daysLeft: deadline.daysLeft, isUncertain: deadline.isUncertain)
    }
  }
}

extension DeadlineStatus {
  fileprivate func flag(since before: DeadlineStatus) -> FlagChange.Flag? {
    if state != before.state { return .state(state) }
    let isLate = isWaiting && (schools?.late ?? 0) > 0
    return isLate && (before.schools?.late ?? 0) == 0 ? .late : nil
  }
}
