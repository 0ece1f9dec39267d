package import Writing

/// How many of those who owe something have done it, and how many of them in time.
package struct Rate: Sendable, Equatable {
  package var expected = 0
  package var actual = 0
  /// Done by the day on which it was due, by the days that things came in; none where no day says
  /// when.
  package var onTime: Int?

  package init(expected: Int = 0, actual: Int = 0, onTime: Int? = nil) {
    self.expected = expected
    self.actual = actual
    self.onTime = onTime
  }

  /// In per cent; none where nobody owes it.
  package var percent: Quantity? { percent(of: actual) }
  package var percentOnTime: Quantity? { onTime.flatMap { percent(of: $0) } }

  private func percent(of count: Int) -> Quantity? {
    guard expected > 0, let part = Quantity(count), let whole = Quantity(expected) else {
      return nil
    }
    return part.percentage(of: whole)
  }

  mutating func add(isDone: Bool, isOnTime: Bool) {
    expected += 1
    if isDone { actual += 1 }
    if isDone, isOnTime, let onTime { self.onTime = onTime + 1 }
  }

  mutating func add(_ other: Rate) {
    expected += other.expected
    actual += other.actual
    if let more = other.onTime { onTime = (onTime ?? 0) + more }
  }
}

/// What units are counted by.
package enum Grouping: String, Sendable, CaseIterable {
  case all, level, block, commune, department, phase

  package init(_ step: UnitStep) {
    switch step {
    case .block: self = .block
    case .level: self = .level
    case .commune: self = .commune
    case .department: self = .department
    }
  }
}

/// What one group of units has done of one obligation, or of all of a plan that have come due.
package struct Measure: Sendable, Equatable {
  package var plan: PlanID
  /// None where it sums up what of the plan has come due.
  package var obligation: ObligationID?
  package var by: Grouping
  /// A level's code, a block, a commune, the id of a phase; empty for all.
  package var group: String
  package var rate: Rate
  /// The same group a year ago; none where the store has no year before, or nothing was owed then.
  package var lastYear: Rate?
}
