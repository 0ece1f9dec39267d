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
      movements += plan.movements.map { movement($0, plan.id, view, alive) }
      criteria += plan.criteria.map { criterion($0, plan.id, view, alive) }
      registrations += plan.registrations.map { registration($0, plan.id, view, alive) }
    }
  }

  private func movement(_ one: Movement, _ plan: String, _ view: DayView, _ alive: [Bool])
    -> MovementCoverage
  {
    var coverage = MovementCoverage(
      plan: plan, movement: one, expected: expected, schools: alive.count)
    view.forEach(.movement, plan, one.id) { school, item, entry in
      guard school >= 0, alive[school], view.ledger.isYes(entry),
        let aspect = MovementAspect(item: view.ledger.symbols.string(item))
      else { return }
      coverage.add(aspect, school: school)
    }
    return coverage
  }

  private func criterion(_ one: Criterion, _ plan: String, _ view: DayView, _ alive: [Bool])
    -> CriterionCoverage
  {
    var coverage = CriterionCoverage(
      plan: plan, criterion: one, expected: expected,
      scores: Array(repeating: nil, count: alive.count))
    var sum = Quantity.zero
    view.forEach(.criterion, plan, one.id) { school, _, entry in
      guard school >= 0, alive[school], coverage.scores[school] == nil,
        let score = view.ledger.value(of: view.ledger.entries[Int(entry)]).quantity,
        let more = sum.adding(score)
      else { return }
      sum = more
      coverage.scored += 1
      coverage.scores[school] = score
    }
    coverage.mean = Quantity(coverage.scored).flatMap { sum.divided(by: $0) }
    return coverage
  }

  private func registration(_ one: Topic, _ plan: String, _ view: DayView, _ alive: [Bool])
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
