import JSON

extension SampleOffice {
  /// Most of the targets and tasks are somebody's; a few have been left to nobody.
  mutating func fillAssignments(_ plan: Plan) {
    let staff = ["Lan", "Hùng", "Mai"]
    let day = calendar.lastWorkday(onOrBefore: plan.year.first.adding(days: 25))
    let things: [(Responsibility.Kind, ObligationID)] =
      plan.targets.map { (.target, $0.id) } + plan.tasks.map { (.task, $0.id) }
    add(
      things.compactMap { kind, id in
        let chance = SampleChance.roll(100, plan.template, id, "owner")
        guard chance < 84 else { return nil }
        return Fact(
          .assigned(plan.id, kind, id.rawValue), .string(staff[chance % staff.count]), on: day)
      }, on: day, by: "Mai")
  }
}
