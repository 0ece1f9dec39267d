package import Writing

/// Where a figure is to be expected: what lies outside is asked about once, and may well be right.
package struct Band: Equatable, Sendable {
  /// What the figure is held against.
  package enum Basis: Equatable, Sendable {
    /// So many former years of the same school.
    case years(Int)
    /// The figures of so many other schools of its level.
    case level(String, Int)
  }

  package let basis: Basis
  package let low: Quantity
  package let high: Quantity

  package func contains(_ value: Quantity) -> Bool { low <= value && value <= high }

  static let fewestYears = 2
  static let fewestSchools = 5
  /// Of what is usual, how much is never unusual: a column of equal figures has no spread of its own.
  private static let leastSlack = 0.1

  /// Around the mean of the school's own former figures: twice their standard deviation, at least a
  /// tenth of the mean, and never narrower than what the school has had.
  package static func ofYears(_ figures: [Quantity]) -> Band? {
    guard figures.count >= fewestYears, let least = figures.min(), let most = figures.max() else {
      return nil
    }
    let values = figures.map { Double($0.units) }
    let count = Double(values.count)
    let mean = values.reduce(0, +) / count
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count
    let slack = max(2 * variance.squareRoot(), leastSlack * mean)
    return Band(
      basis: .years(figures.count), low: min(least, quantity(mean - slack)),
      high: max(most, quantity(mean + slack)))
  }

  /// Beyond the quartiles of schools of one level: one and a half times their distance, at least a
  /// tenth of the median.
  ///
  /// - Parameter sorted: the figures in order, with the school's own where it has one.
  package static func ofLevel(_ level: String, sorted: [Quantity], without own: Quantity?) -> Band?
  {
    let skipped = own.flatMap { place(of: $0, in: sorted) }
    let count = sorted.count - (skipped == nil ? 0 : 1)
    guard count >= fewestSchools else { return nil }
    func value(_ at: Int) -> Double {
      Double(sorted[at < skipped ?? count ? at : at + (skipped == nil ? 0 : 1)].units)
    }
    /// As spreadsheets reckon quartiles: between the two nearest figures by the share.
    func quantile(_ share: Double) -> Double {
      let at = Double(count - 1) * share
      let below = Int(at)
      let above = min(below + 1, count - 1)
      return value(below) + (value(above) - value(below)) * (at - Double(below))
    }
    let (first, third) = (quantile(0.25), quantile(0.75))
    let slack = max(1.5 * (third - first), leastSlack * quantile(0.5))
    return Band(
      basis: .level(level, count), low: quantity(first - slack), high: quantity(third + slack))
  }

  private static func place(of value: Quantity, in sorted: [Quantity]) -> Int? {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low] == value ? low : nil
  }

  /// Nothing that is counted is below zero.
  private static func quantity(_ units: Double) -> Quantity {
    Quantity(units: Int64(exactly: max(units, 0).rounded()) ?? .max)
  }
}
