import JSON
import Writing

extension Coverage {
  /// Counts the schools of the status's roster that live on its day.
  package init(_ status: Status, of office: Office) {
    let view = DayView(
      ledger: office.ledger, roster: status.roster, day: status.day, calendar: office.calendar)
    let alive = status.roster.schools.map { $0.isAlive(on: status.day) }
    self.init()
    expected = alive.count { $0 }
    for plan in status.plans {
      for movement in plan.movements {
        let twins = status.plans.twins(of: movement, in: plan)
        if twins.first?.plan == plan.id { movements.append(self.movement(movement, twins, view)) }
      }
      criteria += plan.criteria.map { criterion($0, plan.id, view, alive) }
      registrations += plan.registrations.map { registration($0, plan.id, view, alive) }
    }
  }

  private func movement(_ one: Movement, _ twins: [MovementRef], _ view: DayView)
    -> MovementCoverage
  {
    var coverage = MovementCoverage(
      twins, movement: one, expected: view.expects(one.scope, on: view.day))
    for twin in twins {
      view.forEach(.movement, twin.plan, twin.id) { school, item, entry in
        guard school >= 0, view.ledger.isYes(entry),
          let aspect = MovementAspect(item: view.ledger.symbols.string(item))
        else { return }
        coverage.add(aspect, school: school)
      }
    }
    return coverage
  }

  private func criterion(_ one: Criterion, _ plan: PlanID, _ view: DayView, _ alive: [Bool])
    -> CriterionCoverage
  {
    var coverage = CriterionCoverage(
      plan: plan, criterion: one, expected: expected,
      scores: Array(repeating: nil, count: alive.count))
    var sum = Quantity.zero
    view.forEach(.criterion, plan, one.id) { school, _, entry in
      let score = view.ledger.value(of: view.ledger.entries[Int(entry)]).quantity
      if school < 0 { coverage.own = score }
      guard school >= 0, alive[school], coverage.scores[school] == nil, let score,
        let more = sum.adding(score)
      else { return }
      sum = more
      coverage.scored += 1
      coverage.scores[school] = score
    }
    coverage.mean = Quantity(coverage.scored).flatMap { sum.divided(by: $0) }
    return coverage
  }

  private func registration(_ one: Topic, _ plan: PlanID, _ view: DayView, _ alive: [Bool])
    -> RegistrationCoverage
  {
    var coverage = RegistrationCoverage(
      plan: plan, registration: one, expected: expected,
      values: Array(repeating: nil, count: alive.count))
    view.forEach(.register, plan, one.id) { school, _, entry in
      let value = view.ledger.value(of: view.ledger.entries[Int(entry)])
      guard school >= 0, alive[school], coverage.values[school] == nil, value != .null,
        value != false
      else { return }
      coverage.registered += 1
      coverage.values[school] = value.string ?? ""
    }
    return coverage
  }
}

extension Ledger {
  /// Whether an entry says yes, be it in words of its own.
  fileprivate func isYes(_ entry: Int32) -> Bool {
    isTrue(entry) || value(of: entries[Int(entry)]).string?.isEmpty == false
  }
}

extension JSON {
  /// The number of a text or of a number.
  fileprivate var quantity: Quantity? {
    (string ?? number?.text).flatMap { Quantity(text: $0) }
  }
}
