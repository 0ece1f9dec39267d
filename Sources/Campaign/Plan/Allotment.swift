package import Writing

/// What of a target is asked of some of the units where the plan asks more of them, or less, than of
/// the others.
package struct Allotment: Sendable, Equatable {
  package var units: UnitsMeant
  package var goal: Quantity

  package init(_ units: UnitsMeant, goal: Quantity) {
    self.units = units
    self.goal = goal
  }
}

extension Target {
  /// What a unit is asked for by name, or by its level, block or commune; of several the first, and
  /// its own before all.
  package func allotted(to unit: School) -> Quantity? {
    let holding = allotments.filter { $0.units.holds(unit) }
    return (holding.first { $0.units.unit != nil } ?? holding.first)?.goal
  }

  /// What is asked of all units by name together; none where any is asked otherwise, or the figures
  /// cannot be added up.
  package var allottedInAll: Quantity? {
    guard isCount, !allotments.isEmpty, allotments.allSatisfy({ $0.units.unit != nil }) else {
      return nil
    }
    return allotments.reduce(Quantity.zero as Quantity?) { $0?.adding($1.goal) }
  }
}
