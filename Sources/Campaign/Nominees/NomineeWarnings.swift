import Writing

/// What the office should look at before it sends a nominee upward; shown, never a block.
package enum NomineeWarning: Equatable, Sendable {
  /// The same person stands twice at one cutoff; the other's school is named.
  case namedTwice(school: String)
  /// An eligibility rule of the law that asks for a check.
  case rule(EligibilityRule)
}

extension Nominee {
  package func warnings(among nominees: [Nominee], plan: Plan, on day: Day) -> [NomineeWarning] {
    let own = Vietnamese.fold(name)
    let twins = nominees.filter {
      $0.id != id && $0.standing != .aside && $0.kind == kind && Vietnamese.fold($0.name) == own
        && ($0.birth == nil || birth == nil || $0.birth == birth)
    }
    let asked = plan.reward(named: reward)?.id
    let due = plan.rules.filter { rule in
      rule.reward == asked && (rule.from.map { day >= $0 } ?? true)
        && (rule.until.map { day <= $0 } ?? true)
    }
    return twins.map { .namedTwice(school: $0.school) } + due.map { .rule($0) }
  }
}

extension Plan {
  /// The reward that a text means, by its id or by its name however it is accented.
  package func reward(named text: String?) -> Reward? {
    guard let text else { return nil }
    let own = Vietnamese.fold(text)
    return rewards.first { $0.id == text || Vietnamese.fold($0.name) == own }
  }
}
