extension Status {
  /// Works out again what entries changed.
  ///
  /// - Parameter lines: for each position of the roster, the line of the status's schools, or -1.
  /// - Returns: the lines of schools that are not as they were.
  mutating func take(_ changes: Set<StatusChange>, _ view: DayView, _ lines: [Int32]) -> [Int] {
    var counting = LineCounting(lines: lines)
    var stale: Set<PlanID> = []
    for change in changes {
      guard let plan = plans.first(where: { $0.id == change.planID }) else { continue }
      switch change {
      case .nothing: continue
      case .deadline(_, let id, let school): takeDeadline(id, school, plan, view, &counting)
      case .target(_, let id, let school): takeTarget(id, school, plan, view)
      case .movement(_, let id, let school):
        if let owner = takeMovement(id, school, plan, view) { stale.insert(owner) }
      case .criterion(_, let id, let school): takeCriterion(id, school, plan, view)
      case .registration(_, let id, let school): takeRegistration(id, school, plan, view)
      case .plan: takeDifficulties(plan, view)
      }
      stale.insert(plan.id)
    }
    for id in stale { renewObligations(of: id, view, &counting) }
    return counting.finish(&self)
  }

  private mutating func takeDeadline(
    _ id: ObligationID, _ school: UnitID, _ plan: Plan, _ view: DayView,
    _ counting: inout LineCounting
  ) {
    guard let deadline = plan.deadline(id) else { return }
    if let at = deadlines.firstIndex(where: { $0.id == id && $0.plan == plan.id }) {
      let former = deadlines[at]
      deadlines[at] = renewed(former, deadline, school, plan, view)
      let own = deadlines.indices.filter { deadlines[$0].plan == plan.id }
      let nominees = own.compactMap { deadlines[$0].nominees }
      for other in own { deadlines[other].nominees?.takeYear(nominees) }
      counting.add(former, deadlines[at], day: day)
    } else if let at = commitments.firstIndex(where: { $0.id == id && $0.plan == plan.id }) {
      commitments[at] = renewed(commitments[at], deadline, school, plan, view)
    }
  }

  private func renewed(
    _ former: DeadlineStatus, _ deadline: Deadline, _ school: UnitID, _ plan: Plan,
    _ view: DayView
  ) -> DeadlineStatus {
    var status =
      view.looking(at: school)?.status(of: deadline, in: plan, former: former)
      ?? view.status(of: deadline, in: plan)
    status.isUncertain = former.isUncertain
    return status
  }

  private mutating func takeTarget(
    _ id: ObligationID, _ school: UnitID, _ plan: Plan, _ view: DayView
  ) {
    guard let at = targets.firstIndex(where: { $0.id == id && $0.plan == plan.id }) else { return }
    let former = targets[at]
    targets[at] =
      view.looking(at: school)?.status(of: former.target, in: plan, former: former)
      ?? view.status(of: former.target, in: plan)
    let own = targets.indices.filter { targets[$0].plan == plan.id }
    var measured = own.map { targets[$0] }
    measured.holdAgainstBases()
    for (place, at) in own.enumerated() { targets[at] = measured[place] }
  }

  /// Answers the plan under which the movement is listed.
  private mutating func takeMovement(
    _ id: ObligationID, _ school: UnitID, _ plan: Plan, _ view: DayView
  ) -> PlanID? {
    let reference = MovementRef(plan.id, id)
    guard let at = coverage.movements.firstIndex(where: { $0.twins.contains(reference) }) else {
      return nil
    }
    let former = coverage.movements[at]
    coverage.movements[at] =
      view.looking(at: school)?.movement(former.movement, former.twins, former: former)
      ?? view.movement(former.movement, former.twins)
    return former.plan
  }

  private mutating func takeCriterion(
    _ id: ObligationID, _ school: UnitID, _ plan: Plan, _ view: DayView
  ) {
    guard
      let at = coverage.criteria.firstIndex(where: { $0.criterion.id == id && $0.plan == plan.id })
    else { return }
    let former = coverage.criteria[at]
    coverage.criteria[at] =
      view.looking(at: school)?.criterion(former.criterion, plan.id, former: former)
      ?? view.criterion(former.criterion, plan.id)
  }

  private mutating func takeRegistration(
    _ id: ObligationID, _ school: UnitID, _ plan: Plan, _ view: DayView
  ) {
    guard
      let at = coverage.registrations.firstIndex(where: {
        $0.registration.id == id && $0.plan == plan.id
      })
    else { return }
    guard let asked = plan.registrationsAsked.first(where: { $0.topic.id == id }) else { return }
    let former = coverage.registrations[at]
    coverage.registrations[at] =
      view.looking(at: school)?.registration(asked, plan.id, former: former)
      ?? view.registration(asked, plan.id)
  }

  private mutating func takeDifficulties(_ plan: Plan, _ view: DayView) {
    let raised = view.difficulties(of: plan)
    let place = plans.prefix { $0.id != plan.id }.reduce(0) { sum, before in
      sum + difficulties.count { $0.plan == before.id }
    }
    difficulties.removeAll { $0.plan == plan.id }
    difficulties.insert(contentsOf: raised, at: place)
  }

  private mutating func renewObligations(
    of id: PlanID, _ view: DayView, _ counting: inout LineCounting
  ) {
    guard let plan = plans.first(where: { $0.id == id }) else { return }
    let new = view.obligations(
      of: plan,
      ObligationParts(
        deadlines: deadlines.filter { $0.plan == id } + commitments.filter { $0.plan == id },
        targets: targets.filter { $0.plan == id }, coverage: coverage,
        difficulties: difficulties.filter { $0.plan == id }))
    let place = obligations.firstIndex { $0.plan == id } ?? obligations.count
    let former = obligations.filter { $0.plan == id }
    obligations.removeAll { $0.plan == id }
    obligations.insert(contentsOf: new, at: min(place, obligations.count))
    counting.add(former, new)
  }
}
