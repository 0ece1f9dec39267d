/// How far the schools are with one movement.
package struct MovementCoverage: Sendable, Equatable {
  package var plan: String
  package var movement: Movement
  package var expected: Int
  /// By aspect, for each school of the roster.
  private var schools: [MovementAspect: [Bool]]
  private var counts: [MovementAspect: Int] = [:]

  init(plan: String, movement: Movement, expected: Int, schools: Int) {
    self.plan = plan
    self.movement = movement
    self.expected = expected
    let none = Array(repeating: false, count: schools)
    self.schools = Dictionary(
      uniqueKeysWithValues: MovementAspect.allCases.map { ($0, none) })
  }

  mutating func add(_ aspect: MovementAspect, school: Int) {
    guard !has(aspect, school: school) else { return }
    schools[aspect]?[school] = true
    counts[aspect, default: 0] += 1
  }

  package func count(_ aspect: MovementAspect) -> Int { counts[aspect] ?? 0 }

  package func has(_ aspect: MovementAspect, school: Int) -> Bool {
    guard let schools = schools[aspect], schools.indices.contains(school) else { return false }
    return schools[school]
  }

  /// Whether no school at all has taken it up.
  package var isUncovered: Bool { expected > 0 && counts.isEmpty }
  /// Whether every school has both a plan and a report.
  package var isCovered: Bool {
    expected > 0 && count(.plan) >= expected && count(.report) >= expected
  }
}
