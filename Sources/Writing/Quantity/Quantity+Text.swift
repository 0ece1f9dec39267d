extension Quantity {
  /// The number of a text as it is typed: `97`, `97,2` or `97.2`.
  ///
  /// Refused is what could be read in two ways or not exactly: two separators as in `1.234,5`,
  /// more than six places, anything that is no digit.
  package init?(text: String) {
    var digits = Substring(text)
    while digits.first?.isWhitespace == true { digits.removeFirst() }
    while digits.last?.isWhitespace == true { digits.removeLast() }
    let isNegative = digits.first == "-" || digits.first == "\u{2212}"
    if isNegative { digits.removeFirst() }
    let parts = digits.utf8.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == 0x2C || $0 == 0x2E })
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty }), let whole = parts.first else {
      return nil
    }
    var fraction = parts.count == 2 ? Array(parts[1]) : []
    while fraction.last == 0x30 { fraction.removeLast() }
    guard fraction.count <= Quantity.places else { return nil }
    let padding = repeatElement(UInt8(0x30), count: Quantity.places - fraction.count)
    var units: Int64 = 0
    for byte in Array(whole) + fraction + padding {
      guard (0x30...0x39).contains(byte) else { return nil }
      let digit = Int64(byte - 0x30)
      let (tens, overflow) = units.multipliedReportingOverflow(by: 10)
      let (sum, carry) =
        isNegative
        ? tens.subtractingReportingOverflow(digit) : tens.addingReportingOverflow(digit)
      guard !overflow, !carry else { return nil }
      units = sum
    }
    self.units = units
  }

  /// The shortest exact text with a point, as JSON and scripts want it.
  package var text: String { text(separator: ".") }

  /// The text as people of the language write it: a comma in Vietnamese, a point in English.
  package func formatted(_ language: Language) -> String { text(separator: language(",", ".")) }

  /// The same, rounded to so many decimal places.
  package func formatted(_ language: Language, places: Int) -> String {
    (rounded(places: places) ?? self).formatted(language)
  }

  private func text(separator: String) -> String {
    let magnitude = units.magnitude
    let one = Quantity.unitsPerOne.magnitude
    var text = (units < 0 ? "-" : "") + String(magnitude / one)
    guard magnitude % one != 0 else { return text }
    let digits = String(magnitude % one)
    var fraction = String(repeating: "0", count: Quantity.places - digits.count) + digits
    while fraction.last == "0" { fraction.removeLast() }
    text += separator + fraction
    return text
  }
}
