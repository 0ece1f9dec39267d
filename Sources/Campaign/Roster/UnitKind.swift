/// What kind of unit it is that reports to the office, as its level says.
package enum UnitKind: String, Sendable, CaseIterable { case school, commune, department, block }

extension Level {
  package static let commune = LevelList.standard.first(of: .commune)

  package var kind: UnitKind {
    Level.ofOthers.contains(self) ? LevelList.standard.kind(of: self) : .school
  }

  /// Whether units of it are schools: asked of every unit for everything that is owed.
  var isOfSchools: Bool { !Level.ofOthers.contains(self) }

  private static let ofOthers = LevelList.standard.entries.filter { $0.kind != .school }
    .map(\.level)
}

extension LevelList {
  fileprivate func first(of kind: UnitKind) -> Level {
    entries.first { $0.kind == kind }?.level ?? .preschool
  }
}
