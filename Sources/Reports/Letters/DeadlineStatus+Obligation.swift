package import Campaign
package import Writing

extension DeadlineStatus {
  /// Anything that schools owe in the form of a task of theirs, so that a letter can urge it; none
  /// for what asks nothing of schools.
  package init?(owedBySchools one: ObligationStatus, _ status: Status, _ language: Language) {
    guard let schools = one.schools,
      let plan = status.plans.first(where: { $0.id == one.plan })
    else { return nil }
    if let own = status.deadline(one.id, plan: one.plan) {
      self = own
      return
    }
    let parts = plan.parts(of: one, language)
    var wording = one.wording
    if wording.isEmpty, let lastDay = one.lastDay {
      wording = language("đến hết \(lastDay.vietnamese)", "until the end of \(lastDay.vietnamese)")
    }
    let task = YearTask(lead: "", perSchool: parts.isEmpty, parts: parts)
    let deadline = Deadline(
      id: one.id, title: one.named(language), wording: wording, opens: one.opens,
      lastDay: one.lastDay, leadDays: one.leadDays, kind: .task(task))
    self.init(plan: one.plan, deadline: deadline, state: one.deadlineState)
    (opens, lastDay, daysLeft) = (one.opens, one.lastDay, one.daysLeft)
    self.schools = schools
    isUncertain = one.isUncertain
  }
}

extension Plan {
  /// What each school owes of a movement, where that is more than one thing.
  fileprivate func parts(of one: ObligationStatus, _ language: Language) -> [TaskPart] {
    guard one.kind == .movement, let movement = movements.first(where: { $0.id == one.id }),
      movement.expects.count > 1
    else { return [] }
    return movement.expects.map {
      TaskPart(
        id: "\(one.id)/\($0.what.rawValue)", title: $0.what.reportWords(language), perSchool: true)
    }
  }
}

extension ObligationStatus {
  fileprivate var deadlineState: DeadlineState {
    switch state {
    case .done: .done
    case .overdue: .overdue
    case .today: .today
    case .soon: .soon
    case .upcoming: .upcoming
    case .ongoing, .idle, .unowned: .ongoing
    case .notApplicable: .notApplicable
    }
  }
}

extension MovementAspect {
  func reportWords(_ language: Language) -> String {
    switch self {
    case .joined: language("Tham gia", "Joined")
    case .plan: language("Kế hoạch", "Plan")
    case .report: language("Báo cáo", "Report")
    }
  }
}
