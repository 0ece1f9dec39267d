package import Writing

/// One figure out of many measurements, compared with the goal exactly and not after rounding.
package struct Figure: Equatable, Sendable {
  package var actual: Quantity
  package var weighted: Bool
  /// Negative below the goal, zero at it, positive above.
  package var againstGoal: Int

  private init(actual: Quantity, weighted: Bool, againstGoal: Int) {
    self.actual = actual
    self.weighted = weighted
    self.againstGoal = againstGoal
  }

  /// Sums numerators and denominators; one bare percentage makes it a plain mean.
  package init?(_ figures: [Measurement], of target: Target) {
    guard !figures.isEmpty else { return nil }
    if target.isCount {
      self.init(counts: figures, goal: target.goal)
    } else if let sums = Figure.sums(figures) {
      self.init(part: sums.part, whole: sums.whole, goal: target.goal)
    } else {
      self.init(percentages: figures, goal: target.goal)
    }
  }

  private init?(counts: [Measurement], goal: Quantity) {
    var sum = Quantity.zero
    for figure in counts {
      switch figure {
      case .ratio(let value, _), .count(let value):
        guard let more = sum.adding(value) else { return nil }
        sum = more
      case .percent: return nil
      }
    }
    self.init(actual: sum, weighted: true, againstGoal: sum == goal ? 0 : sum < goal ? -1 : 1)
  }

  /// Compares part × 100 with goal × whole, which no rounding touches.
  private init?(part: Quantity, whole: Quantity, goal: Quantity) {
    guard let actual = part.percentage(of: whole) else { return nil }
    let left = part.units.multipliedFullWidth(by: 100 * Quantity.unitsPerOne)
    let right = goal.units.multipliedFullWidth(by: whole.units)
    self.init(
      actual: actual, weighted: true,
      againstGoal: left == right ? 0 : left < right ? -1 : 1)
  }

  /// Compares the sum with goal × count, so that the mean's rounding does not matter.
  private init?(percentages: [Measurement], goal: Quantity) {
    let shares = percentages.compactMap(\.share)
    var sum = Quantity.zero
    for share in shares {
      guard let more = sum.adding(share) else { return nil }
      sum = more
    }
    guard let count = Quantity(shares.count), let mean = sum.divided(by: count),
      let goalSum = goal.multiplied(by: count)
    else { return nil }
    self.init(
      actual: mean, weighted: false,
      againstGoal: sum == goalSum ? 0 : sum < goalSum ? -1 : 1)
  }

  /// None where a measurement has no denominator, or all of them are empty.
  private static func sums(_ figures: [Measurement]) -> (part: Quantity, whole: Quantity)? {
    var part = Quantity.zero
    var whole = Quantity.zero
    for figure in figures {
      guard case .ratio(let more, let of) = figure, let parts = part.adding(more),
        let wholes = whole.adding(of)
      else { return nil }
      part = parts
      whole = wholes
    }
    return whole > .zero ? (part, whole) : nil
  }
}

extension Measurement {
  /// The per cent that one measurement says by itself.
  package var share: Quantity? {
    switch self {
    case .percent(let value): value
    case .ratio(let part, let whole): part.percentage(of: whole)
    case .count: nil
    }
  }
}
