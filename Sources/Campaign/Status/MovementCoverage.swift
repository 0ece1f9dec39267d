/// How far the schools are with one movement.
package struct MovementCoverage: Sendable, Equatable {
  /// Every place where a plan of the office names it; the first is the one it is listed under.
  package let twins: [MovementRef]
  package var movement: Movement
  package var expected: Int
  /// By school of the roster, whether it is asked at all.
  package let isExpected: [Bool]
  /// By aspect, for each school of the roster, the number of the day since when it has it.
  private var since: [MovementAspect: [Int32]]
  private var counts: [MovementAspect: Int] = [:]
  package var schools = SchoolsTally()

  init(_ twins: [MovementRef], movement: Movement, expected: [Bool]) {
    self.twins = twins
    self.movement = movement
    isExpected = expected
    self.expected = expected.count { $0 }
    let none = Array(repeating: Int32.max, count: expected.count)
    since = Dictionary(uniqueKeysWithValues: MovementAspect.allCases.map { ($0, none) })
  }

  package var plan: PlanID { twins.first?.plan ?? "" }

  mutating func add(_ aspect: MovementAspect, school: Int, on day: Int32) {
    guard isExpected[school] else { return }
    if !has(aspect, school: school) { counts[aspect, default: 0] += 1 }
    since[aspect, default: []][school] = min(day, dayOf(aspect, school))
  }

  /// Forgets one school, which is looked at anew.
  mutating func forget(school: Int) {
    for aspect in MovementAspect.allCases where has(aspect, school: school) {
      since[aspect, default: []][school] = .max
      counts[aspect] = count(aspect) == 1 ? nil : count(aspect) - 1
    }
  }

  package func count(_ aspect: MovementAspect) -> Int { counts[aspect] ?? 0 }

  package func has(_ aspect: MovementAspect, school: Int) -> Bool {
    dayOf(aspect, school) != .max
  }

  private func dayOf(_ aspect: MovementAspect, _ school: Int) -> Int32 {
    guard let days = since[aspect], days.indices.contains(school) else { return .max }
    return days[school]
  }

  /// The number of the day since when a school has all that the movement expects of it.
  func doneOn(school: Int) -> Int32 {
    movement.expects.map { dayOf($0.what, school) }.max() ?? .max
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
