/// An exact decimal number of up to six places, as results and percentages are given.
package struct Quantity: Hashable, Comparable, Sendable {
  /// The number in millionths.
  package let units: Int64

  package static let places = 6
  package static let unitsPerOne: Int64 = 1_000_000
  package static let zero = Quantity(units: 0)

  package init(units: Int64) { self.units = units }

  /// A whole number, or nil where it is too large.
  package init?(_ int: Int) {
    let (units, overflow) = Int64(int).multipliedReportingOverflow(by: Quantity.unitsPerOne)
    guard !overflow else { return nil }
    self.units = units
  }

  package static func < (first: Quantity, second: Quantity) -> Bool { first.units < second.units }

  package var double: Double { Double(units) / Double(Quantity.unitsPerOne) }

  /// The whole number, or nil where there is a fraction.
  package var int: Int? {
    units % Quantity.unitsPerOne == 0 ? Int(units / Quantity.unitsPerOne) : nil
  }
}

extension Quantity {
  package func adding(_ other: Quantity) -> Quantity? {
    let (sum, overflow) = units.addingReportingOverflow(other.units)
    return overflow ? nil : Quantity(units: sum)
  }

  package func subtracting(_ other: Quantity) -> Quantity? {
    let (difference, overflow) = units.subtractingReportingOverflow(other.units)
    return overflow ? nil : Quantity(units: difference)
  }

  /// The product, rounded half away from zero in the last place.
  package func multiplied(by other: Quantity) -> Quantity? {
    Quantity.rounded(units, times: other.units, over: Quantity.unitsPerOne)
  }

  /// The quotient, rounded half away from zero in the last place; nil for a division by zero.
  package func divided(by other: Quantity) -> Quantity? {
    Quantity.rounded(units, times: Quantity.unitsPerOne, over: other.units)
  }

  /// How many per cent of a whole this part is, rounded half away from zero in the last place.
  package func percentage(of whole: Quantity) -> Quantity? {
    Quantity.rounded(units, times: 100 * Quantity.unitsPerOne, over: whole.units)
  }

  /// Rounded half away from zero to so many decimal places; nil where that is too large.
  package func rounded(places: Int) -> Quantity? {
    var step: Int64 = 1
    for _ in 0..<max(0, Quantity.places - max(places, 0)) { step *= 10 }
    guard let steps = Quantity.rounded(units, times: 1, over: step) else { return nil }
    let (units, overflow) = steps.units.multipliedReportingOverflow(by: step)
    return overflow ? nil : Quantity(units: units)
  }

  /// `first × second ÷ divisor` in twice the width, so that nothing is lost on the way.
  private static func rounded(_ first: Int64, times second: Int64, over divisor: Int64) -> Quantity?
  {
    guard divisor != 0 else { return nil }
    let (high, low) = first.magnitude.multipliedFullWidth(by: second.magnitude)
    guard high < divisor.magnitude else { return nil }
    let (quotient, remainder) = divisor.magnitude.dividingFullWidth((high, low))
    let roundsUp = remainder >= divisor.magnitude - remainder
    let (magnitude, overflow) = quotient.addingReportingOverflow(roundsUp ? 1 : 0)
    guard !overflow, magnitude <= UInt64(Int64.max) else { return nil }
    let isNegative = ((first < 0) != (second < 0)) != (divisor < 0)
    return Quantity(units: isNegative ? -Int64(magnitude) : Int64(magnitude))
  }
}
