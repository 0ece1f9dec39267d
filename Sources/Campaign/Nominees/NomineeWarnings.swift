import Writing

/// What the office should look at before it sends a nominee upward; shown, never a block.
package enum NomineeWarning: Equatable, Sendable {
  /// The same person stands twice at one cutoff; the other's school is named.
  case namedTwice(school: UnitID)
  /// The round is not for persons, or collectives, of this kind.
  case kindNotOfRound(Nominee.Kind)
  /// The round does not give this reward.
  case rewardNotOfRound(Reward)
  /// What the law of the plan's year says of the reward.
  case law(LawRule)
  /// A rule of the plan itself.
  case rule(EligibilityRule)
}

extension Nominee {
  /// - Parameter deadline: the cutoff at which they are named, where that is known.
  package func warnings(
    among nominees: [Nominee], plan: Plan, deadline: ObligationID? = nil, on day: Day
  ) -> [NomineeWarning] {
    let own = Vietnamese.fold(name)
    let twins = nominees.filter {
      $0.id != id && $0.standing != .aside && $0.kind == kind && Vietnamese.fold($0.name) == own
        && ($0.birth == nil || birth == nil || $0.birth == birth)
    }
    let asked = plan.reward(named: reward)?.id
    let seen =
      twins.map { NomineeWarning.namedTwice(school: $0.school) }
      + roundWarnings(deadline.flatMap { plan.deadline($0)?.cutoff }, plan)
    guard let asked else { return seen }
    // A plan of a year that is over keeps the rules of its year.
    let day = min(max(day, plan.year.first), plan.year.last)
    let law = [LawRule.Matter.condition, .ceiling].flatMap {
      Law.standard.rules($0, reward: asked, on: day)
    }
    let isInLaw = Law.standard.rules.contains { $0.reward == asked }
    let due = plan.rules.filter {
      $0.reward == asked && ($0.isLocal || !isInLaw)
        && Validity(from: $0.from, until: $0.until).includes(day)
    }
    return seen + law.map { .law($0) } + due.map { .rule($0) }
  }

  /// What of them the round does not take.
  private func roundWarnings(_ cutoff: Cutoff?, _ plan: Plan) -> [NomineeWarning] {
    guard let cutoff else { return [] }
    let candidate = AwardRound.Candidate(rawValue: kind.rawValue)
    let isTaken = candidate.map { cutoff.round.takes($0) } ?? true
    let other = plan.reward(named: reward).flatMap { cutoff.gives($0.id) ? nil : $0 }
    return (isTaken ? [] : [.kindNotOfRound(kind)])
      + (other.map { [.rewardNotOfRound($0)] } ?? [])
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
