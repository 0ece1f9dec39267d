import JSON

extension PlanReading {
  /// Who can be rewarded with what, who works at the office, and when they are reminded.
  func readPeople(of plan: inout Plan, _ fields: Fields) {
    plan.rewards = fields.entries("rewards") { self.reward($0) }
    plan.rules = fields.entries("rules") { self.rule($0) }
    plan.staff = fields.entries("staff") {
      StaffMember(
        id: $0.id(self.names.staff), name: $0.optionalLabel("name"), role: $0.label("role"))
    }
    var given: [Assignment] = []
    plan.assignments = fields.entries("assignments") { entry in
      let assignment = Assignment(
        staff: entry.reference("staff", to: .staff),
        subject: entry.reference("subject", to: .subject))
      if let first = given.firstIndex(of: assignment) {
        entry.report(
          .doubled("\(assignment.staff) → \(assignment.subject)", first: path(first)))
      }
      given.append(assignment)
      return assignment
    }
    plan.reminders = reminders(fields)
  }

  private func path(_ assignment: Int) -> JSONPath {
    JSONPath().appending("assignments").appending(assignment)
  }

  private func reward(_ fields: Fields) -> Reward {
    let recipients = fields.optionalWord("for", Recipients.self) ?? .individuals
    var reward = Reward(
      id: fields.id(names.rewards), name: fields.label("name"),
      isTitle: fields.flag("title") ?? false, forIndividuals: recipients != .collectives,
      forCollectives: recipients != .individuals)
    reward.rate = rate(fields)
    if reward.isTitle { _ = names.titles.insert(reward.id, at: fields.spot) }
    return reward
  }

  private enum Recipients: String, CaseIterable { case individuals, collectives, both }

  private func rule(_ fields: Fields) -> EligibilityRule? {
    let title = fields.reference("title", to: .title)
    let requirements: [EligibilityRule.Requirement?] = [
      fields.wholeNumber("yearsInARow", in: 1...100).map { .yearsInARow($0, title: title) },
      fields.wholeNumber("atLeastPercentOfUnit", in: 1...100).map {
        .shareOfUnit(percent: $0, title: title)
      },
      fields.wholeNumber("atMostPercentOfHolders", in: 1...100).map {
        .ceiling(percent: $0, ofHoldersOf: title)
      },
    ]
    let given = ["yearsInARow", "atLeastPercentOfUnit", "atMostPercentOfHolders"]
      .filter { fields.value($0) != nil }
    if given.count != 1 { fields.report(.notOneRequirement) }
    let reward = fields.reference("reward", to: .reward)
    let (from, until) = (fields.date("from"), fields.date("until"))
    fields.checkOrder(from, until, at: "until")
    let basis = fields.label("basis")
    let isLocal = fields.flag("local") ?? false
    return requirements.compactMap { $0 }.first.map {
      var rule = EligibilityRule(
        reward: reward, requirement: $0, from: from, until: until, basis: basis)
      rule.isLocal = isLocal
      return rule
    }
  }

  private func reminders(_ fields: Fields) -> ReminderPolicy {
    var policy = ReminderPolicy()
    guard let reminders = fields.object("reminders") else { return policy }
    if let quiet = reminders.flag("quietOnDaysOff") { policy.quietOnDaysOff = quiet }
    if reminders.value("escalateAfter") != nil {
      policy.escalateAfter = reminders.elements("escalateAfter", atMost: 10)
        .compactMap { reminders.wholeNumber(at: $0, in: 1...366) }.sorted()
    }
    reminders.finish()
    return policy
  }
}
