/// What the office makes of the nominees of one cutoff.
package struct NomineeActs {
  let ledger: Ledger
  let plan: PlanID
  let deadline: ObligationID
  let day: Day

  package init(_ ledger: Ledger, plan: PlanID, deadline: ObligationID, on day: Day) {
    self.ledger = ledger
    self.plan = plan
    self.deadline = deadline
    self.day = day
  }

  package func set(_ nominee: Nominee) -> [Fact] {
    let fact = ledger.nominating(nominee, plan: plan, deadline: deadline, on: day)
    return ledger.value(fact.cell) == fact.value ? [] : [fact]
  }

  /// Someone is proposed; where their reports came with it, these are in.
  package func propose(_ nominee: Nominee, withReports cutoff: Cutoff?) -> [Fact] {
    let reports = (cutoff?.items ?? []).filter(\.perNominee).map {
      ledger.setting(
        .dossier(plan, deadline, school: nominee.school, item: $0.id, nominee: nominee.id), true,
        on: day)
    }
    return set(nominee) + reports
  }

  package func set(_ standing: Nominee.Standing, of nominee: Nominee) -> [Fact] {
    var changed = nominee
    changed.standing = standing
    // A place among those that count is lost with being set aside.
    if standing == .aside { changed.rank = nil }
    return set(changed)
  }

  /// Takes a name out that should not have been entered.
  package func remove(_ nominee: Nominee) -> [Fact] {
    let cell = Cell.nominee(plan, deadline, school: nominee.school, id: nominee.id)
    return [ledger.takingBack(cell, .null)].compactMap { $0 }
  }

  /// Ranks nominees as they stand in an order.
  package func rank(_ order: [Nominee]) -> [Fact] { order.flatMap { set($0) } }
}

extension Ledger {
  /// The fact that puts a nominee on record, or changes one.
  package func nominating(_ nominee: Nominee, plan: PlanID, deadline: ObligationID, on day: Day)
    -> Fact
  {
    setting(
      .nominee(plan, deadline, school: nominee.school, id: nominee.id), nominee.json, on: day)
  }
}
