/// How far the schools are with one movement.
package struct MovementCoverage: Sendable, Equatable {
  /// Every place where a plan of the office names it; the first is the one it is listed under.
  package let twins: [MovementRef]
  package var movement: Movement
  package var expected: Int
  /// By school of the roster, whether it is asked at all.
  package let isExpected: [Bool]
  /// By aspect, for each school of the roster.
  private var schools: [MovementAspect: [Bool]]
  private var counts: [MovementAspect: Int] = [:]

  init(_ twins: [MovementRef], movement: Movement, expected: [Bool]) {
    self.twins = twins
    self.movement = movement
    isExpected = expected
    self.expected = expected.count { $0 }
    let none = Array(repeating: false, count: expected.count)
    schools = Dictionary(uniqueKeysWithValues: MovementAspect.allCases.map { ($0, none) })
  }

  package var plan: PlanID { twins.first?.plan ?? "" }

  mutating func add(_ aspect: MovementAspect, school: Int) {
    guard isExpected[school], !has(aspect, school: school) else { return }
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
  /// Whether every school has all that the movement expects.
  package var isCovered: Bool {
    expected > 0 && !movement.expects.isEmpty
      && movement.expects.allSatisfy { count($0.what) >= expected }
  }

  /// Whether a school has all that the movement expects of it.
  package func isDone(school: Int) -> Bool {
    !movement.expects.isEmpty && movement.expects.allSatisfy { has($0.what, school: school) }
  }

  /// The document counts communes that the office has not yet named.
  package var waitsForCommunes: Bool { movement.scope.openCommunes > 0 }
}
