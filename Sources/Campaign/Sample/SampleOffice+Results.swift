import JSON
import Writing

extension SampleOffice {
  /// Figures near their goals, most as ratios, a few as bare percentages.
  mutating func fillResults(_ plan: Plan) {
    for target in plan.targets {
      let measured = measuringDay(plan)
      switch target.source {
      case .office:
        guard let value = officeValue(target) else { continue }
        add(
          [Fact(.result(plan.id, target.id), .string(value.text), on: measured)], on: measured,
          by: "Mai")
      case .communes: continue
      case .schools:
        for school in schools where target.scope.includes(school) {
          guard SampleChance.roll(100, school.id, "reports") < 72 else { continue }
          let on = measured.adding(days: -SampleChance.roll(12, school.id, "measured"))
          add(
            [
              Fact(
                .result(plan.id, target.id, school: school.id),
                .string(value(target, school).text), on: on)
            ], on: on, by: author(school.id))
        }
      }
    }
  }

  /// The figures were asked for three weeks before today, or at the start of the year.
  private func measuringDay(_ plan: Plan) -> Day {
    min(max(plan.year.first.adding(days: 12), today.adding(days: -20)), plan.year.last)
  }

  private func value(_ target: Target, _ school: School) -> Measurement {
    let whole = 18 + SampleChance.roll(300, school.id, target.id, "whole")
    // In tenths of a per cent of the goal: most meet it, some miss it a little, a few by far.
    let luck = SampleChance.roll(100, school.id, target.id, "luck")
    let share = luck < 8 ? 850 : luck < 25 ? 960 : 1000
    let wanted = target.goal.double / 100 * Double(whole) * Double(share) / 1000
    let part = min(Int(wanted) + (share == 1000 ? 1 : 0), whole)
    if luck % 23 == 7 {
      let percent = Quantity(units: Int64(part) * 1000 / Int64(whole) * Quantity.unitsPerOne / 10)
      return .percent(percent)
    }
    guard let above = Quantity(part), let below = Quantity(whole) else { return .count(.zero) }
    return .ratio(above, below)
  }

  private func officeValue(_ target: Target) -> Measurement? {
    guard let goal = target.goal.int else {
      return .percent(target.goal.adding(Quantity(units: -400_000)) ?? target.goal)
    }
    if target.isCount { return Quantity(goal - 1).map { .count($0) } }
    return .percent(target.goal)
  }
}
