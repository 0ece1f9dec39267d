package import Writing

/// How a target stands: what was measured by the day, held against the goal.
package struct TargetStatus: Sendable, Equatable {
  package var plan: PlanID
  package var target: Target
  package var actual: Quantity?
  package var gap: Quantity?
  /// False where a bare percentage has no weight and the figure is a plain mean.
  package var weighted = true
  package var reported = 0
  package var expected = 0
  package var state = State.noData
  /// The latest measurement of each school of the roster, or of the office alone.
  package var measurements: [Measurement?] = []
  /// By position in the roster, what is asked of a unit by itself; empty where the plan asks all
  /// for the same.
  package var allotted: [Quantity?] = []
  /// Which units owe a figure, where units do.
  package var schools: SchoolsTally?
  /// Its times, where it is measured again and again.
  package var times: [TargetTime] = []

  /// Positions of the schools whose figure counts more people than hold what it rests on.
  package var aboveBase: [Int32] = []

  package enum State: String, Sendable { case met, short, noData }

  package var id: ObligationID { target.id }
}

/// One time of a target that recurs: who gave a figure in it.
package struct TargetTime: Sendable, Equatable {
  package var span: PeriodSpan
  package var lastDay: Day
  package var expected = 0
  package var measured = 0
  package var schools: SchoolsTally?

  init(span: PeriodSpan, lastDay: Day) {
    self.span = span
    self.lastDay = lastDay
  }
}

extension TargetStatus {
  /// The ceiling that the figure is above, where it is.
  package var ceilingPassed: Quantity? {
    guard let ceiling = target.ceiling, let actual, actual > ceiling else { return nil }
    return ceiling
  }

  /// Whether somebody should look at the figure before it goes on paper.
  package var isDoubtful: Bool { ceilingPassed != nil || !aboveBase.isEmpty }
}

extension [TargetStatus] {
  /// A share of a share counts nobody who is not in the other: "trong đó có 15 %".
  mutating func holdAgainstBases() {
    for at in indices {
      guard let name = self[at].target.base.map({ ObligationID($0) }),
        let base = first(where: { $0.id == name })
      else {
        continue
      }
      let own = self[at].measurements
      self[at].aboveBase = own.indices.filter { school in
        guard let figure = own[school], base.measurements.indices.contains(school),
          let holders = base.measurements[school]?.holders
        else { return false }
        return figure.counts(moreThan: holders)
      }.map { Int32($0) }
    }
  }
}

extension Measurement {
  /// How many a figure says there are; a bare percentage does not say it.
  package var holders: Quantity? {
    switch self {
    case .ratio(let part, _): part
    case .count(let count): count
    case .percent: nil
    }
  }

  /// Whether more are counted here, or counted out of more, than hold what it rests on.
  func counts(moreThan holders: Quantity) -> Bool {
    guard case .ratio(let part, let whole) = self else { return false }
    return part > holders || whole > holders
  }

  /// Whether more hold it than hold what it rests on, which cannot be.
  package func isImpossible(among holders: Quantity) -> Bool {
    guard case .ratio(let part, _) = self else { return false }
    return part > holders
  }
}
