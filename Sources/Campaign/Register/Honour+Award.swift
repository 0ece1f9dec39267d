extension Honour {
  /// What a nomination came to; none where nobody decided on it, or against it.
  static func award(
    _ candidate: Candidacy, person: PersonID, plan: Plan, _ cutoff: Deadline
  ) -> Honour? {
    guard let award = candidate.award, candidate.refused == nil,
      candidate.nominee.standing != .aside
    else { return nil }
    let nominee = candidate.nominee
    let asked = award.reward ?? nominee.reward ?? cutoff.cutoff?.reward
    var honour = Honour(
      id: nominee.id, person: person, reward: plan.reward(named: asked)?.id ?? asked ?? "",
      year: plan.year.first.year)
    honour.title = nominee.achievement
    honour.number = award.number
    honour.date = award.date
    honour.by = award.by
    honour.money = award.money
    honour.origin = Honour.Origin(plan: plan.id, deadline: cutoff.id)
    return honour
  }
}
