import Writing

/// A xã or phường, by what the schools in it call it.
package struct Commune: Sendable, Equatable {
  package var id: UnitID
  package var name: String

  /// What it goes by as a unit that nobody entered.
  package init(_ name: String) {
    self.name = name
    id = UnitID("xa-" + Commune.folded(name).split(separator: " ").joined(separator: "-"))
  }

  /// A commune's name without accents and without what kind of commune it is.
  static func folded(_ name: String) -> String {
    let folded = Vietnamese.fold(name).split(separator: " ").joined(separator: " ")
    let kind = ["xa ", "phuong ", "thi tran "].first { folded.hasPrefix($0) }
    return String(folded.dropFirst(kind?.count ?? 0))
  }
}

extension Roster {
  /// Whether any unit is in a commune, however it is written.
  package func hasCommune(_ name: String) -> Bool {
    let id = Commune(name).id
    return schools.contains { !$0.commune.isEmpty && Commune($0.commune).id == id }
  }

  /// With a unit for each commune that schools are in and that nobody entered as one, at the end.
  func addingCommunes(on day: Day) -> Roster {
    var roster = self
    var seen: Set<UnitID> = []
    for unit in schools where unit.level.kind == .commune { seen.insert(Commune(unit.name).id) }
    for school in schools where school.isAlive(on: day) && !school.commune.isEmpty {
      let commune = Commune(school.commune)
      guard seen.insert(commune.id).inserted, roster[commune.id] == nil else { continue }
      roster.put(
        School(
          id: commune.id, name: commune.name, level: .commune, commune: commune.name))
    }
    return roster
  }
}
