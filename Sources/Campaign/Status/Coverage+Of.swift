import JSON
import Writing

extension DayView {
  /// Counts the schools that live on the day.
  func coverage(of plans: [Plan]) -> Coverage {
    let alive = roster.schools.map { $0.isAlive(on: day) }
    var coverage = Coverage()
    coverage.expected = alive.count { $0 }
    for plan in plans {
      for movement in plan.movements {
        let twins = plans.twins(of: movement, in: plan)
        if twins.first?.plan == plan.id {
          coverage.movements.append(self.movement(movement, twins))
        }
      }
      coverage.criteria += plan.criteria.map { criterion($0, plan.id, alive) }
      coverage.registrations += plan.registrations.map { registration($0, plan.id) }
    }
    return coverage
  }

  func movement(_ movement: Movement, _ twins: [MovementRef]) -> MovementCoverage {
    var coverage = MovementCoverage(
      twins, movement: movement, expected: expects(movement.scope, on: day))
    for twin in twins {
      forEach(.movement, twin.plan, twin.id) { school, item, entry in
        guard school >= 0, ledger.isYes(entry),
          let aspect = MovementAspect(item: ledger.symbols.string(item))
        else { return }
        coverage.add(aspect, school: school, on: ledger.since(entry) { ledger.isYes($0) })
      }
    }
    return coverage
  }

  func criterion(_ criterion: Criterion, _ plan: PlanID, _ alive: [Bool]) -> CriterionCoverage {
    var coverage = CriterionCoverage(
      plan: plan, criterion: criterion, expected: alive.count { $0 },
      scores: Array(repeating: nil, count: alive.count))
    var since = [Int32](repeating: .max, count: alive.count)
    var sum = Quantity.zero
    forEach(.criterion, plan, criterion.id) { school, _, entry in
      let score = ledger.value(of: ledger.entries[Int(entry)]).quantity
      if school < 0 { coverage.own = score }
      guard school >= 0, alive[school], coverage.scores[school] == nil, let score,
        let more = sum.adding(score)
      else { return }
      sum = more
      coverage.scored += 1
      coverage.scores[school] = score
      since[school] = ledger.firstFigure(entry, on: day)
    }
    coverage.mean = Quantity(coverage.scored).flatMap { sum.divided(by: $0) }
    if !coverage.isOfOffice {
      coverage.schools = tally(Due(criterion.by, leadDays: 14), expected: alive) { at in
        (.one(isIn: since[at] != .max, on: since[at]), since[at] != .max)
      }
    }
    return coverage
  }

  func registration(_ registration: Registration, _ plan: PlanID) -> RegistrationCoverage {
    let expected = expects(registration.scope, on: day)
    var coverage = RegistrationCoverage(
      plan: plan, registration: registration, expected: expected.count { $0 },
      values: Array(repeating: nil, count: expected.count))
    var since = [Int32](repeating: .max, count: expected.count)
    forEach(.register, plan, registration.id) { school, _, entry in
      let value = ledger.value(of: ledger.entries[Int(entry)])
      guard school >= 0, expected[school], coverage.values[school] == nil, value != .null,
        value != false
      else { return }
      coverage.registered += 1
      coverage.values[school] = value.string ?? ""
      since[school] = ledger.since(entry) { !ledger.isEmpty($0) }
    }
    coverage.schools = tally(Due(registration.by, leadDays: 14), expected: expected) { at in
      (.one(isIn: since[at] != .max, on: since[at]), since[at] != .max)
    }
    return coverage
  }
}

extension Ledger {
  /// Whether an entry says yes, be it in words of its own.
  fileprivate func isYes(_ entry: Int32) -> Bool {
    isTrue(entry) || value(of: entries[Int(entry)]).string?.isEmpty == false
  }

  fileprivate func isEmpty(_ entry: Int32) -> Bool {
    let value = value(of: entries[Int(entry)])
    return value == .null || value == false
  }
}

extension JSON {
  /// The number of a text or of a number.
  fileprivate var quantity: Quantity? {
    (string ?? number?.text).flatMap { Quantity(text: $0) }
  }
}
