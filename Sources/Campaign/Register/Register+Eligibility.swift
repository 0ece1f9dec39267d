/// What the register knows of somebody that the conditions of rewards ask about.
extension Register {
  /// - Parameter plan: the one that they are proposed in, whose own choice is not yet history.
  package func history(of id: PersonID, before plan: Plan, among plans: [Plan]) -> AwardHistory {
    var history = AwardHistory()
    let honours = honours(of: id)
    for honour in honours where honour.kind == .award && honour.origin?.plan != plan.id {
      history.titles.append(AwardHistory.Held(honour.reward, honour.year))
    }
    // Of an earlier year nobody may have put the decision down.
    for one in nominations[resolved(id)] ?? [] {
      guard one.plan != plan.id, one.nominee.standing == .chosen, one.candidate.refused == nil,
        one.candidate.award == nil, let former = plans.first(where: { $0.id == one.plan })
      else { continue }
      let cutoff = former.deadline(one.deadline)?.cutoff
      let asked = former.reward(named: one.nominee.reward ?? cutoff?.reward)?.id
      if let asked { history.titles.append(AwardHistory.Held(asked, former.year.first.year)) }
    }
    let initiatives = honours.count { $0.kind == .initiative }
    let disciplines = honours.filter { $0.kind == .discipline }.map(\.year)
    // Of whom nothing is on record, that there is none is not known.
    if !honours.isEmpty {
      history.initiatives = initiatives
      history.disciplines = disciplines
    }
    return history
  }

  /// The people of a unit, and those of them who hold a title of a year.
  package func holders(of title: String, in year: Int, unit: UnitID, proposed: Int) -> UnitHolders {
    var (people, holders) = (0, 0)
    for at in 0..<count where self[at].unit == unit && self[at].kind != .collective {
      people += 1
      if honours(of: self[at].id).contains(where: { $0.reward == title && $0.year == year }) {
        holders += 1
      }
    }
    return UnitHolders(people: people, holders: holders, proposed: proposed)
  }
}
