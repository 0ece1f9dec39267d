package import Writing

/// One figure out of many measurements, compared with the goal exactly and not after rounding.
package struct Figure: Equatable, Sendable {
  package var actual: Quantity
  package var weighted: Bool
  /// Negative below the goal, zero at it, positive above.
  package var againstGoal: Int
  /// The same against the upper end of a range; zero where there is none.
  package var againstMost = 0

  /// Sums numerators and denominators; one bare percentage makes it a plain mean.
  package init?(_ figures: [Measurement], of target: Target) {
    guard !figures.isEmpty else { return nil }
    if target.isCount {
      self.init(counts: figures, target)
    } else if let sums = Figure.sums(figures) {
      self.init(part: sums.part, whole: sums.whole, target)
    } else {
      self.init(percentages: figures, target)
    }
  }

  /// Holds it against the goal, and against the upper end where there is one.
  private init?(
    _ actual: Quantity, weighted: Bool, _ target: Target, against: (Quantity) -> Int?
  ) {
    guard let goal = against(target.goal) else { return nil }
    self.actual = actual
    self.weighted = weighted
    againstGoal = goal
    if let most = target.most {
      guard let place = against(most) else { return nil }
      againstMost = place
    }
  }

  private init?(counts: [Measurement], _ target: Target) {
    var sum = Quantity.zero
    for figure in counts {
      switch figure {
      case .ratio(let value, _), .count(let value):
        guard let more = sum.adding(value) else { return nil }
        sum = more
      case .percent: return nil
      }
    }
    self.init(sum, weighted: true, target) { sum == $0 ? 0 : sum < $0 ? -1 : 1 }
  }

  /// Compares part × 100 with goal × whole, which no rounding touches.
  private init?(part: Quantity, whole: Quantity, _ target: Target) {
    guard let actual = part.percentage(of: whole) else { return nil }
    let left = part.units.multipliedFullWidth(by: 100 * Quantity.unitsPerOne)
    self.init(actual, weighted: true, target) { goal in
      let right = goal.units.multipliedFullWidth(by: whole.units)
      return left == right ? 0 : left < right ? -1 : 1
    }
  }

  /// Compares the sum with goal × count, so that the mean's rounding does not matter.
  private init?(percentages: [Measurement], _ target: Target) {
    let shares = percentages.compactMap(\.share)
    var sum = Quantity.zero
    for share in shares {
      guard let more = sum.adding(share) else { return nil }
      sum = more
    }
    guard let count = Quantity(shares.count), let mean = sum.divided(by: count) else { return nil }
    self.init(mean, weighted: false, target) { goal in
      goal.multiplied(by: count).map { sum == $0 ? 0 : sum < $0 ? -1 : 1 }
    }
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
