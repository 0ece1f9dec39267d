extension Roster {
  /// More steps than any office has; a circle of units ends there.
  private static let deepest = 8

  /// The units above one, the nearest first.
  package func above(_ unit: School) -> [School] {
    var found: [School] = []
    var next = unit.parent
    while let id = next, let above = self[id], found.count < Roster.deepest {
      found.append(above)
      next = above.parent
    }
    return found
  }

  /// Whether a unit would stand above itself if it were under another.
  package func isCircle(_ unit: UnitID, under parent: UnitID) -> Bool {
    guard parent != unit, let other = self[parent] else { return parent == unit }
    return above(other).contains { $0.id == unit }
  }

  /// Takes the commune, block and department of each unit from the units above it, where there are
  /// such; a commune that is renamed is so called by all its schools.
  mutating func settleTree() {
    for at in schools.indices where schools[at].parent != nil {
      replace(at, with: settled(schools[at]))
    }
  }

  /// A unit with what the units above it say of it.
  package func settled(_ unit: School) -> School {
    var unit = unit
    let above = above(unit)
    func name(_ kind: UnitKind) -> String? { above.first { $0.level.kind == kind }?.name }
    unit.commune = name(.commune) ?? unit.commune
    unit.block = name(.block) ?? unit.block
    unit.department = name(.department) ?? ""
    return unit
  }
}
