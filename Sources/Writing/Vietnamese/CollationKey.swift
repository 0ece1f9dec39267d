/// The place of a text in Vietnamese alphabetical order; worth keeping while a list is sorted.
///
/// Letters count first (a ă â b c d đ e ê …), numbers by their value, then tones (ngang, huyền,
/// hỏi, ngã, sắc, nặng), then small before capital letters.
package struct CollationKey: Hashable, Comparable, Sendable {
  private let weights: [UInt32]
  private let text: String

  package init(_ text: String) {
    var primary: [UInt32] = []
    var tones: [UInt32] = []
    var cases: [UInt32] = []
    var digits: [UInt32] = []
    func endNumber() {
      guard !digits.isEmpty else { return }
      let significant = digits.drop { $0 == 0 }
      primary.append(Weight.number + UInt32(truncatingIfNeeded: significant.count))
      primary += significant.map { $0 + 1 }
      digits = []
    }
    for scalar in Vietnamese.composed(text).unicodeScalars {
      if (0x30...0x39).contains(scalar.value) {
        digits.append(scalar.value - 0x30)
        continue
      }
      endNumber()
      if let letter = Letter(scalar) {
        primary.append(Weight.of(letter))
        tones.append(UInt32(letter.tone.rawValue) + 1)
        cases.append(letter.isUpper ? 2 : 1)
      } else if scalar.properties.isWhitespace {
        primary.append(Weight.space)
      } else {
        let isLetter = scalar.properties.isAlphabetic
        primary.append((isLetter ? Weight.otherLetter : Weight.sign) + scalar.value)
      }
    }
    endNumber()
    weights = primary + [0] + tones + [0] + cases
    self.text = text
  }

  package static func < (first: CollationKey, second: CollationKey) -> Bool {
    if first.weights != second.weights {
      return first.weights.lexicographicallyPrecedes(second.weights)
    }
    return first.text < second.text
  }

  /// Classes of characters in their order, each with room for what belongs to it.
  private enum Weight {
    static let space: UInt32 = 1
    static let sign: UInt32 = 0x20_0000
    static let number: UInt32 = 0x40_0000
    static let letter: UInt32 = 0x8000_0000
    static let otherLetter: UInt32 = 0x9000_0000

    static func of(_ letter: Letter) -> UInt32 {
      // ă before â but ô before ơ: the shapes' own order is that of the alphabet.
      self.letter + UInt32(letter.base) * 8 + UInt32(letter.shape.rawValue)
    }
  }
}

extension Vietnamese {
  /// Whether a text comes before another in Vietnamese alphabetical order.
  package static func precedes(_ first: String, _ second: String) -> Bool {
    CollationKey(first) < CollationKey(second)
  }
}
