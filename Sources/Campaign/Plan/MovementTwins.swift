import Writing

/// One movement or day that two plans of the same office name is one: it is listed once, under the
/// first of them, and what was recorded of it under either counts.
extension Plan {
  /// Whether another plan is of the same office and the same year.
  package func isOfSameOffice(as other: Plan) -> Bool {
    year == other.year && Vietnamese.fold(office.name) == Vietnamese.fold(other.office.name)
  }
}

extension Movement {
  /// Whether both are the same movement, by its name as printed.
  func isSame(as other: Movement) -> Bool {
    Vietnamese.fold(printed ?? title) == Vietnamese.fold(other.printed ?? other.title)
  }
}

extension Commemoration {
  func isSame(as other: Commemoration) -> Bool {
    date == other.date && Vietnamese.fold(name) == Vietnamese.fold(other.name)
  }
}

/// A movement by its plan and its id there.
package struct MovementRef: Sendable, Hashable {
  package let plan: PlanID
  package let id: ObligationID

  package init(_ plan: PlanID, _ id: ObligationID) {
    self.plan = plan
    self.id = id
  }
}

extension [Plan] {
  /// Every place where the plans name this movement, the one under which it is listed first.
  package func twins(of movement: Movement, in plan: Plan) -> [MovementRef] {
    flatMap { other -> [MovementRef] in
      if other.id == plan.id { return [MovementRef(plan.id, movement.id)] }
      guard other.isOfSameOffice(as: plan) else { return [] }
      return other.movements.filter { $0.isSame(as: movement) }
        .map { MovementRef(other.id, $0.id) }
    }
  }

  /// Every place where the plans name the movement of an id.
  package func twins(of id: ObligationID, in plan: PlanID) -> [MovementRef] {
    guard let owner = first(where: { $0.id == plan }),
      let movement = owner.movements.first(where: { $0.id == id })
    else { return [MovementRef(plan, id)] }
    return twins(of: movement, in: owner)
  }
}
