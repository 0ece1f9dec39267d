import Writing

/// The schools by what people call them: the id, or the name with or without marks and capitals.
package struct SchoolIndex: Sendable {
  private let roster: Roster
  private let byName: [String: [Int]]

  package init(_ roster: Roster) {
    self.roster = roster
    var byName: [String: [Int]] = [:]
    for (at, school) in roster.schools.enumerated() {
      let names: Set = [SchoolIndex.key(school.id), SchoolIndex.key(school.name)]
      for name in names { byName[name, default: []].append(at) }
    }
    self.byName = byName
  }

  package func school(_ name: String) throws(NamingError) -> School {
    if let exact = roster[name] { return exact }
    let found = byName[SchoolIndex.key(name)] ?? []
    let marked = Vietnamese.composed(name).lowercased()
    // Marks narrow: of Độc Lập and Đốc Láp, only the one spelt so is meant.
    let spelt = found.filter {
      let school = roster.schools[$0]
      return Vietnamese.composed(school.name).lowercased() == marked || school.id == name
    }
    let best = spelt.isEmpty ? found : spelt
    if best.count == 1 { return roster.schools[best[0]] }
    if best.isEmpty { throw NamingError(.school, name, .unknown(nearest: nearest(to: name))) }
    throw NamingError(
      .school, name, .ambiguous(best.map { SchoolIndex.label(roster.schools[$0]) }))
  }

  private func nearest(to name: String) -> [String] {
    let wanted = SchoolIndex.key(name)
    let schools = roster.schools
    let names = Vietnamese.nearest(
      to: wanted, among: schools.map { SchoolIndex.key($0.name) } + schools.map { $0.id })
    var found: [String] = []
    for name in names {
      for at in byName[SchoolIndex.key(name)] ?? [] {
        let label = SchoolIndex.label(schools[at])
        if !found.contains(label) { found.append(label) }
      }
    }
    return Array(found.prefix(3))
  }

  private static func label(_ school: School) -> String { "\(school.id) (\(school.name))" }

  /// Without marks, capitals, doubled blanks, and the word “trường” that some write and some not.
  private static func key(_ name: String) -> String {
    let words = Vietnamese.fold(name).split(whereSeparator: \.isWhitespace)
    let kept = words.first == "truong" && words.count > 1 ? words.dropFirst() : words[...]
    return kept.joined(separator: " ")
  }
}
