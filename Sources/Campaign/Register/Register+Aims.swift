/// What people of a unit registered for, beside what came of it.
package struct AimCount: Equatable, Sendable {
  package let year: Int
  package let unit: UnitID
  package let reward: String
  package var registered = 0
  package var reached = 0
}

extension Register {
  /// - Parameter year: that one alone, where one is named.
  package func aims(of year: Int?) -> [AimCount] {
    struct Key: Hashable {
      let year: Int
      let unit: UnitID
      let reward: String
    }
    var counts: [Key: AimCount] = [:]
    for at in 0..<count {
      let honours = honours(of: self[at].id)
      for aim in honours where aim.kind == .aim && (year == nil || aim.year == year) {
        let key = Key(year: aim.year, unit: self[at].unit, reward: aim.reward)
        var count =
          counts[key] ?? AimCount(year: aim.year, unit: self[at].unit, reward: aim.reward)
        count.registered += 1
        let isReached = honours.contains {
          $0.kind == .award && $0.reward == aim.reward && $0.year == aim.year
        }
        if isReached { count.reached += 1 }
        counts[key] = count
      }
    }
    return counts.values.sorted {
      ($0.year, $0.unit, $0.reward) < ($1.year, $1.unit, $1.reward)
    }
  }
}
