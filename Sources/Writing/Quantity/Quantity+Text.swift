extension Quantity {
  /// The number of a text as it is typed: `97`, `97,2` or `97.2`.
  ///
  /// Refused is what could be read in two ways or not exactly: two separators as in `1.234,5`,
  /// more than six places, anything that is no digit.
  package init?(text: String) {
    var digits = Substring(text)
    // What begins and ends in ASCII and is no blank is not asked for its kind.
    while let first = digits.utf8.first, !first.isGraphic, digits.first?.isWhitespace == true {
      digits.removeFirst()
    }
    while let last = digits.utf8.last, !last.isGraphic, digits.last?.isWhitespace == true {
      digits.removeLast()
    }
    let sign = digits.unicodeScalars.first
    let isNegative = sign == "-" || sign == "\u{2212}"
    if isNegative { digits.unicodeScalars.removeFirst() }
    var units: Int64 = 0
    var wholes = 0
    var fractions: Int?
    for byte in digits.utf8 {
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: "."):
        guard fractions == nil else { return nil }
        fractions = 0
        continue
      case UInt8(ascii: "0")...UInt8(ascii: "9"): break
      default: return nil
      }
      if let count = fractions { fractions = count + 1 } else { wholes += 1 }
      if let fractions, fractions > Quantity.places {
        guard byte == UInt8(ascii: "0") else { return nil }
      } else {
        guard let next = units.appending(byte, isNegative: isNegative) else { return nil }
        units = next
      }
    }
    guard wholes > 0, fractions != 0 else { return nil }
    for _ in min(fractions ?? 0, Quantity.places)..<Quantity.places {
      guard let next = units.appending(UInt8(ascii: "0"), isNegative: isNegative) else {
        return nil
      }
      units = next
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
    text += separator
    var (rest, step) = (magnitude % one, one / 10)
    while rest > 0 {
      text.unicodeScalars.append(Unicode.Scalar(UInt8(ascii: "0") + UInt8(rest / step)))
      (rest, step) = (rest % step, step / 10)
    }
    return text
  }
}

extension UInt8 {
  /// Whether this is ASCII that shows.
  fileprivate var isGraphic: Bool { (0x21...0x7E).contains(self) }
}

extension Int64 {
  /// The number with one more digit; nil where it would not fit.
  fileprivate func appending(_ digit: UInt8, isNegative: Bool) -> Int64? {
    let value = Int64(digit - UInt8(ascii: "0"))
    let (tens, overflow) = multipliedReportingOverflow(by: 10)
    let (sum, carry) =
      isNegative ? tens.subtractingReportingOverflow(value) : tens.addingReportingOverflow(value)
    return overflow || carry ? nil : sum
  }
}
