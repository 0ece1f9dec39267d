package import Writing

/// One figure out of many measurements, compared with the goal exactly and not after rounding.
package struct Figure: Equatable, Sendable {
  package var actual: Quantity
  package var weighted: Bool
  /// Negative below the goal, zero at it, positive above.
  package var againstGoal: Int

  /// Sums numerators and denominators; one bare percentage makes it a plain mean.
  package init?(_ figures: [Measurement], of target: Target) {
    guard !figures.isEmpty else { return nil }
    if target.isCount {
      self.init(counts: figures, goal: target.goal)
    } else if let sums = Figure.sums(figures), sums.whole > .zero {
      self.init(part: sums.part, whole: sums.whole, goal: target.goal)
    } else {
      self.init(percentages: figures, goal: target.goal)
    }
  }

  private init?(counts: [Measurement], goal: Quantity) {
    var sum = Quantity.zero
    for figure in counts {
      switch figure {
      case .ratio(let part, _): sum = sum + part
      case .count(let value): sum = sum + value
      case .percent: return nil
      }
    }
    self.init(actual: sum, weighted: true, againstGoal: Figure.order(sum, goal))
  }

  /// Compares part × 100 with goal × whole, which no rounding touches.
  private init(part: Quantity, whole: Quantity, goal: Quantity) {
    let left = part.units.multipliedFullWidth(by: 100 * Quantity.scale)
    let right = goal.units.multipliedFullWidth(by: whole.units)
    let order = left == right ? 0 : left < right ? -1 : 1
    self.init(
      actual: Quantity.percentage(part, of: whole), weighted: true, againstGoal: order)
  }

  private init?(percentages: [Measurement], goal: Quantity) {
    var sum = Quantity.zero
    var count = 0
    for figure in percentages {
      switch figure {
      case .percent(let value): sum = sum + value
      case .ratio(let part, let whole):
        guard whole > .zero else { continue }
        sum = sum + Quantity.percentage(part, of: whole)
      case .count: continue
      }
      count += 1
    }
    guard count > 0 else { return nil }
    let (goalSum, overflow) = goal.units.multipliedReportingOverflow(by: Int64(count))
    self.init(
      actual: sum.divided(by: count), weighted: false,
      againstGoal: overflow ? -1 : sum.units == goalSum ? 0 : sum.units < goalSum ? -1 : 1)
  }

  private init(actual: Quantity, weighted: Bool, againstGoal: Int) {
    self.actual = actual
    self.weighted = weighted
    self.againstGoal = againstGoal
  }

  private static func order(_ a: Quantity, _ b: Quantity) -> Int {
    a == b ? 0 : a < b ? -1 : 1
  }

  /// None where a measurement has no denominator.
  private static func sums(_ figures: [Measurement]) -> (part: Quantity, whole: Quantity)? {
    var part = Quantity.zero
    var whole = Quantity.zero
    for figure in figures {
      guard case .ratio(let more, let of) = figure else { return nil }
      part = part + more
      whole = whole + of
    }
    return (part, whole)
  }
}
