import Writing

extension Office {
  /// For how many years in a row before a plan someone was chosen for a title, as far as the
  /// office's own records say.
  package func yearsInARow(_ nominee: Nominee, title: String, before plan: Plan) -> Int {
    var years = 0
    var year = plan.year.previous
    while years < Office.mostYears,
      let former = plans.first(where: { $0.template == plan.template && $0.year == year }),
      holds(title, nominee, former)
    {
      years += 1
      year = year.previous
    }
    return years
  }

  private static let mostYears = 50

  private func holds(_ title: String, _ nominee: Nominee, _ plan: Plan) -> Bool {
    let name = Vietnamese.fold(nominee.name)
    return plan.cutoffs.contains { cutoff in
      ledger.nominees(plan: plan.id, deadline: cutoff.id, on: plan.year.last).contains {
        $0.standing == .chosen && $0.school == nominee.school && Vietnamese.fold($0.name) == name
          && plan.reward(named: $0.reward)?.id == title
      }
    }
  }
}
