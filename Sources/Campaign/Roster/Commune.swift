import Writing

/// A xã or phường of the schools, as one that reports by itself.
package struct Commune: Sendable, Equatable {
  package var id: UnitID
  package var name: String

  /// What a commune's cells are kept under; no school's id has this form.
  package init(_ name: String) {
    self.name = name
    id = UnitID("xa/" + Commune.folded(name).split(separator: " ").joined(separator: "-"))
  }

  /// A commune's name without accents and without what kind of commune it is.
  static func folded(_ name: String) -> String {
    let folded = Vietnamese.fold(name).split(separator: " ").joined(separator: " ")
    let kind = ["xa ", "phuong ", "thi tran "].first { folded.hasPrefix($0) }
    return String(folded.dropFirst(kind?.count ?? 0))
  }
}

extension Roster {
  /// The communes of the schools that are there on a day, in the order of the roster.
  package func communes(on day: Day) -> [Commune] {
    var seen: Set<UnitID> = []
    return schools.compactMap { school in
      guard school.isAlive(on: day), !school.commune.isEmpty else { return nil }
      let commune = Commune(school.commune)
      return seen.insert(commune.id).inserted ? commune : nil
    }
  }
}
