import JSON

extension SampleOffice {
  /// Plans, reports and participation of most schools, and a movement that nobody took up.
  mutating func fillMovements(_ plan: Plan) {
    for school in schools where !plan.movements.isEmpty {
      let day = schoolDay(plan, school.id, after: 20, within: 40)
      let late = schoolDay(plan, school.id, after: 75, within: 60)
      let taken = plan.movements.filter {
        $0.scope.includes(school) && takesUp(school.id, $0, plan)
      }
      add(
        taken.flatMap { movement in
          [MovementAspect.joined, .plan].filter { says(school.id, movement, $0) }.map {
            fact(plan, movement, $0, school.id, on: day)
          }
        }, on: day, by: author(school.id))
      add(
        taken.filter { says(school.id, $0, .report) }
          .map { fact(plan, $0, .report, school.id, on: late) }, on: late, by: author(school.id))
    }
  }

  /// Scores for some of the criteria, and what the schools registered for.
  mutating func fillCriteria(_ plan: Plan) {
    for school in schools {
      let scored = plan.criteria.filter {
        SampleChance.roll(100, $0.id, "used") < 40
          && SampleChance.roll(100, school.id, $0.id, "scored") < 85
      }
      let day = schoolDay(plan, school.id, after: 100, within: 60)
      add(
        scored.map {
          let tenths = 70 + SampleChance.roll(31, school.id, $0.id, "score")
          let score: JSON = .string(
            tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)")
          return Fact(
            Cell(.criterion, plan: plan.id, subject: $0.id, school: school.id), score, on: day)
        }, on: day, by: author(school.id))
      let early = schoolDay(plan, school.id, after: 30, within: 30)
      add(
        plan.registrations.filter { SampleChance.roll(100, school.id, $0.id, "registers") < 88 }
          .map {
            Fact(
              Cell(.register, plan: plan.id, subject: $0.id, school: school.id), true, on: early)
          }, on: early, by: author(school.id))
    }
  }

  /// The office's own scores of what the document has it score.
  mutating func fillOwnScores(_ plan: Plan) {
    let day = calendar.lastWorkday(onOrBefore: plan.year.first.adding(days: 130))
    let scored = plan.criteria.filter {
      $0.source == .office && SampleChance.roll(100, $0.id, "used") < 40
    }
    add(
      scored.map { criterion in
        let score = 8 + SampleChance.roll(3, plan.template, criterion.id, "own")
        return Fact(
          Cell(.criterion, plan: plan.id, subject: criterion.id), .string("\(score)"), on: day)
      }, on: day, by: "Mai")
  }

  private func fact(
    _ plan: Plan, _ movement: Movement, _ aspect: MovementAspect, _ school: UnitID, on day: Day
  ) -> Fact {
    Fact(
      Cell(
        .movement, plan: plan.id, subject: movement.id, school: school, item: aspect.rawValue),
      true, on: day)
  }

  private func schoolDay(_ plan: Plan, _ school: UnitID, after: Int, within: Int) -> Day {
    let days = after + SampleChance.roll(within, school, plan.template, "\(after)")
    return calendar.lastWorkday(onOrBefore: plan.year.first.adding(days: days))
  }

  /// The last movement but one of a list is the one that everybody forgets.
  private func takesUp(_ school: UnitID, _ movement: Movement, _ plan: Plan) -> Bool {
    if plan.movements.count > 3, movement.id == plan.movements.dropLast().last?.id { return false }
    return SampleChance.roll(100, school, movement.title, "takes up") < (movement.isMain ? 98 : 86)
  }

  private func says(_ school: UnitID, _ movement: Movement, _ aspect: MovementAspect) -> Bool {
    let chance = SampleChance.roll(100, school, movement.title, aspect.rawValue)
    switch aspect {
    case .joined: return chance < 97
    case .plan: return chance < 80
    case .report: return chance < 62
    }
  }
}
