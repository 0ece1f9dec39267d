import JSON
import Writing

extension DayView {
  /// Counts the schools that live on the day.
  func coverage(of plans: [Plan]) -> Coverage {
    var coverage = Coverage()
    coverage.expected = expects(Scope(), on: day).count { $0 }
    for plan in plans {
      for movement in plan.movements {
        let twins = plans.twins(of: movement, in: plan)
        if twins.first?.plan == plan.id {
          coverage.movements.append(self.movement(movement, twins))
        }
      }
      coverage.criteria += plan.criteria.map { criterion($0, plan.id) }
      coverage.registrations += plan.registrationsAsked.map { registration($0, plan.id) }
    }
    return coverage
  }

  /// - Parameter former: how far it was, where one school is looked at anew.
  func movement(_ movement: Movement, _ twins: [MovementRef], former: MovementCoverage? = nil)
    -> MovementCoverage
  {
    var coverage =
      former
      ?? MovementCoverage(twins, movement: movement, expected: expects(movement.scope, on: day))
    if let one { coverage.forget(school: one.position) }
    for twin in twins {
      forEach(.movement, twin.plan, twin.id) { school, item, entry in
        guard school >= 0, ledger.isYes(entry),
          let aspect = MovementAspect(item: ledger.symbols.string(item))
        else { return }
        coverage.add(aspect, school: school, on: ledger.since(entry) { ledger.isYes($0) })
      }
    }
    // Another day may be the next one by now, and then all stand otherwise.
    let isSameDay = former.map { $0.nextDay == coverage.nextDay } ?? false
    let view = isSameDay ? self : lookingAtAll
    let counted = coverage
    coverage.schools = view.tally(
      Due(coverage.nextDay, leadDays: 14), former: former?.schools, expected: coverage.isExpected
    ) { at in
      (counted.standing(school: at), counted.isDone(school: at))
    }
    return coverage
  }

  func criterion(_ criterion: Criterion, _ plan: PlanID, former: CriterionCoverage? = nil)
    -> CriterionCoverage
  {
    let alive = former == nil ? expects(Scope(), on: day) : []
    var coverage =
      former
      ?? CriterionCoverage(
        plan: plan, criterion: criterion, expected: alive.count { $0 },
        scores: Array(repeating: nil, count: alive.count))
    var since = [Int32](repeating: .max, count: coverage.scores.count)
    if let one { coverage.scores[one.position] = nil }
    coverage.own = nil
    forEach(.criterion, plan, criterion.id) { school, _, entry in
      let score = ledger.value(of: ledger.entries[Int(entry)]).quantity
      if school < 0 { coverage.own = score }
      guard school >= 0, roster.schools[school].isAlive(on: day), coverage.scores[school] == nil,
        let score
      else { return }
      coverage.scores[school] = score
      since[school] = ledger.firstFigure(entry, on: day)
    }
    let scores = coverage.scores.compactMap { $0 }
    coverage.scored = scores.count
    let sum = scores.reduce(Quantity.zero as Quantity?) { $0?.adding($1) }
    coverage.mean = Quantity(scores.count).flatMap { sum?.divided(by: $0) }
    if !coverage.isOfOffice {
      coverage.schools = tally(
        Due(criterion.by, leadDays: 14), former: former?.schools, expected: alive
      ) { at in
        (.one(isIn: since[at] != .max, on: since[at]), since[at] != .max)
      }
    }
    return coverage
  }

  func registration(
    _ asked: RegistrationAsked, _ plan: PlanID, former: RegistrationCoverage? = nil
  ) -> RegistrationCoverage {
    let registration = asked.topic
    let expected = former == nil ? expects(registration.scope, on: day) : []
    var coverage =
      former
      ?? RegistrationCoverage(
        plan: plan, registration: registration, expected: expected.count { $0 },
        values: Array(repeating: nil, count: expected.count))
    var since = [Int32](repeating: .max, count: coverage.values.count)
    if let one {
      if coverage.values[one.position] != nil { coverage.registered -= 1 }
      coverage.values[one.position] = nil
    }
    forEach(.register, plan, registration.id) { school, _, entry in
      let value = ledger.value(of: ledger.entries[Int(entry)])
      guard school >= 0, coverage.values[school] == nil,
        expects(registration.scope, on: day, school: school),
        let registered = RegistrationValue(value)
      else { return }
      coverage.registered += 1
      coverage.values[school] = asked.words(registered)
      since[school] = ledger.since(entry) { !ledger.isEmpty($0) }
    }
    coverage.schools = tally(
      Due(registration.by, leadDays: 14), former: former?.schools, expected: expected
    ) { at in
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
