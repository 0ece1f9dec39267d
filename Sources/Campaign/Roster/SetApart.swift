/// What tells a school from another of the list that is called the same: its level, its commune or,
/// where these do not, its id.
struct SetApart: Sendable, Equatable {
  var by: String?

  /// Which neighbours it has in a list changes nothing about a school.
  static func == (_: SetApart, _: SetApart) -> Bool { true }
}

extension Roster {
  /// Marks the schools that are called the same, by what differs among all of them.
  mutating func setApart() {
    var first: [UInt64: Int] = [:]
    first.reserveCapacity(schools.count)
    var doubled: [String: [Int]] = [:]
    for at in schools.indices {
      if schools[at].apart.by != nil { setApart(at, by: nil) }
      guard let other = first.updateValue(at, forKey: schools[at].callHash) else { continue }
      let (name, before) = (schools[at].shortName, schools[other].shortName)
      doubled[before, default: [other]] += name == before ? [at] : []
    }
    for schools in doubled.values where schools.count > 1 { mark(schools) }
  }

  private mutating func mark(_ alike: [Int]) {
    let ways: [(School) -> String] = [\.level.rawValue, \.commune, \.id.rawValue]
    for way in ways {
      let marks = alike.map { way(schools[$0]) }
      guard !marks.contains(""), Set(marks).count == marks.count else { continue }
      for (at, by) in zip(alike, marks) { setApart(at, by: by) }
      return
    }
  }
}

extension School {
  /// The same for two schools that are called the same, without making the words.
  fileprivate var callHash: UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    let (kind, rest) = calledBy
    for byte in kind.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    for byte in rest { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash
  }
}
