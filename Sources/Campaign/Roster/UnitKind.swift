package import Writing

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

extension Roster {
  /// `35 trường, 2 xã, phường`: how many units of each kind there are.
  package func counted(_ language: Language) -> String {
    var counts: [UnitKind: Int] = [.school: 0]
    for unit in schools { counts[unit.level.kind, default: 0] += 1 }
    return UnitKind.allCases.compactMap { kind in
      counts[kind].map { count in
        switch kind {
        case .school: language("\(count) trường", count == 1 ? "1 school" : "\(count) schools")
        case .commune:
          language("\(count) xã, phường", count == 1 ? "1 commune" : "\(count) communes")
        case .department:
          language("\(count) phòng, ban", count == 1 ? "1 department" : "\(count) departments")
        case .block: language("\(count) khối, cụm", count == 1 ? "1 block" : "\(count) blocks")
        }
      }
    }
    .joined(separator: ", ")
  }
}

extension LevelList {
  fileprivate func first(of kind: UnitKind) -> Level {
    entries.first { $0.kind == kind }?.level ?? .preschool
  }
}
