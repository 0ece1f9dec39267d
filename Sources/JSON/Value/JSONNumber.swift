/// A number as its text, so that 1.10 stays 1.10 and no digit is rounded away.
package struct JSONNumber: Hashable, Sendable {
  package let text: String

  /// A number may not have more digits than this, so that reading one is always quick.
  package static let maximumDigits = 400

  package init(_ int: Int) { text = String(int) }

  /// The shortest text that reads back as the same number, or nil for an infinite one.
  package init?(_ double: Double) {
    guard double.isFinite else { return nil }
    // Swift writes 46 as 46.0, and a gap of minus nothing is nothing.
    let text = double == 0 ? "0" : double.description
    self.text = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// The number of a text in JSON's own grammar, or nil.
  package init?(text: String) {
    var text = text
    let isNumber = text.withUTF8 { bytes in
      var scanner = JSONScanner(bytes)
      guard let range = try? scanner.scanNumber() else { return false }
      return range == 0..<bytes.count
    }
    guard isNumber else { return nil }
    self.text = text
  }

  /// Text the scanner has already checked.
  init(scanned text: String) { self.text = text }

  /// The whole number written without point or exponent, if it fits.
  package var int: Int? { Int(text) }

  /// The nearest binary number, or nil where there is none below infinity.
  package var double: Double? {
    guard let double = Double(text), double.isFinite else { return nil }
    return double
  }
}
