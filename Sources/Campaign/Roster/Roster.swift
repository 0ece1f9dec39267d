/// The schools of an office, in the order of the list.
package struct Roster: Sendable, Equatable {
  package private(set) var schools: [School]
  private var index: [UnitID: Int]

  package init(_ schools: [School] = []) {
    self.schools = []
    self.index = [:]
    for school in schools { put(school) }
    setApart()
    settleTree()
  }

  package subscript(id: UnitID) -> School? { index[id].map { schools[$0] } }

  package func position(of id: UnitID) -> Int? { index[id] }

  /// Says by what a school differs from those that are called as it is.
  mutating func setApart(_ at: Int, by: String?) { schools[at].apart.by = by }

  /// Says of the unit at a place where it stands in the tree.
  mutating func replace(_ at: Int, with unit: School) { schools[at] = unit }

  /// Replaces the school of this id in its place, or adds it at the end.
  package mutating func put(_ school: School) {
    if let at = index[school.id] {
      schools[at] = school
    } else {
      index[school.id] = schools.count
      schools.append(school)
    }
  }

  /// Takes a school out that was never there: the opposite of adding it.
  package mutating func remove(_ id: UnitID) {
    guard let at = index.removeValue(forKey: id) else { return }
    schools.remove(at: at)
    for (later, school) in schools.enumerated().dropFirst(at) { index[school.id] = later }
  }
}
