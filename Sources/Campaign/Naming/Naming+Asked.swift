/// What asks every school, by its id.
extension Naming {
  /// A movement; where several plans of one office name it, the place under which it is listed.
  package func movement(_ name: String) throws(NamingError) -> MovementRef {
    do throws(NamingError) {
      let (plan, movement) = try find(.movement, name, in: \.movements, id: \.id.rawValue)
      return first(MovementRef(plan.id, movement.id))
    } catch {
      guard case .ambiguous = error.problem, let one = onlyTwin(name) else { throw error }
      return one
    }
  }

  package func criterion(_ name: String) throws(NamingError) -> (plan: Plan, criterion: Criterion) {
    let (plan, criterion) = try find(.criterion, name, in: \.criteria, id: \.id.rawValue)
    return (plan, criterion)
  }

  private func first(_ movement: MovementRef) -> MovementRef {
    plans.twins(of: movement.id, in: movement.plan).first ?? movement
  }

  /// The movement of an id that several plans have, where it is the same in all of them.
  private func onlyTwin(_ id: String) -> MovementRef? {
    let found = plans.filter { plan in
      plan.year.contains(day) && plan.movements.contains { $0.id.rawValue == id }
    }
    let places = Set(found.map { first(MovementRef($0.id, ObligationID(id))) })
    return places.count == 1 ? places.first : nil
  }
}
