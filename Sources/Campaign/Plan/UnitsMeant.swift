/// Some of the units, as a plan names them: those of a level, a block or a commune, or one alone.
package struct UnitsMeant: Sendable, Equatable {
  package var scope: Scope
  /// The one unit that it is about.
  package var unit: UnitID?

  package init(_ scope: Scope, unit: UnitID? = nil) {
    self.scope = scope
    self.unit = unit
  }

  package func holds(_ unit: School) -> Bool {
    self.unit.map { $0 == unit.id } ?? scope.includes(unit)
  }

  /// Whom it is about, as a plan writes it: a level, a block, a commune, or an id.
  package var name: String {
    let communes = scope.communes.compactMap { $0 }
    return unit?.rawValue
      ?? (scope.levels.map(\.rawValue) + scope.blocks + communes).joined(separator: ", ")
  }
}
