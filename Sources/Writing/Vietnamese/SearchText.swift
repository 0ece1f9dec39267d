/// A text made ready to be searched; worth keeping where many queries meet the same text.
package struct SearchText: Hashable, Sendable {
  /// One number a letter: the folded character, then its shape, then its tone.
  let letters: [UInt32]

  static let shapeBits: UInt32 = 0xF0
  static let toneBits: UInt32 = 0x0F

  package init(_ text: String) {
    var letters: [UInt32] = []
    letters.reserveCapacity(text.utf8.count)
    var endsInSpace = true
    for scalar in Vietnamese.composed(text).unicodeScalars where !scalar.isCombiningMark {
      if let letter = Letter(scalar) {
        letters.append(SearchText.code(letter))
      } else if scalar.properties.isWhitespace {
        if !endsInSpace { letters.append(SearchText.space) }
      } else {
        for folded in scalar.unaccented.properties.lowercaseMapping.unicodeScalars {
          letters.append(folded.value << 8)
        }
      }
      endsInSpace = letters.last.map { $0 == SearchText.space } ?? true
    }
    if letters.last == SearchText.space { letters.removeLast() }
    self.letters = letters
    unifyTonePlaces()
  }

  private static let space: UInt32 = 0x20 << 8

  private static func code(_ letter: Letter) -> UInt32 {
    UInt32(letter.base) << 8 | UInt32(letter.shape.rawValue) << 4 | UInt32(letter.tone.rawValue)
  }

  private init(letters: [UInt32]) { self.letters = letters }

  /// Moves the tone of hòa, khỏe, thủy to where hoà, khoẻ, thuỷ have it: both spellings are in use.
  private mutating func unifyTonePlaces() {
    var letters = letters
    for index in letters.indices.dropLast() {
      let tone = letters[index] & SearchText.toneBits
      guard tone != 0 else { continue }
      switch (letters[index] & ~SearchText.toneBits, letters[index + 1]) {
      case (Pair.o, Pair.a), (Pair.o, Pair.e), (Pair.u, Pair.y):
        letters[index] &= ~SearchText.toneBits
        letters[index + 1] |= tone
      default: break
      }
    }
    self = SearchText(letters: letters)
  }

  private enum Pair {
    static let a = UInt32(UInt8(ascii: "a")) << 8
    static let e = UInt32(UInt8(ascii: "e")) << 8
    static let o = UInt32(UInt8(ascii: "o")) << 8
    static let u = UInt32(UInt8(ascii: "u")) << 8
    static let y = UInt32(UInt8(ascii: "y")) << 8
  }
}

/// What someone typed to find something: letters without marks find all, marks narrow.
package struct SearchQuery: Hashable, Sendable {
  private let letters: [(code: UInt32, mask: UInt32)]

  package init(_ text: String) {
    letters = SearchText(text).letters.map { code in
      var mask = ~(SearchText.shapeBits | SearchText.toneBits)
      if code & SearchText.shapeBits != 0 { mask |= SearchText.shapeBits }
      if code & SearchText.toneBits != 0 { mask |= SearchText.toneBits }
      return (code, mask)
    }
  }

  package var isEmpty: Bool { letters.isEmpty }

  /// Whether the text contains what was typed; the empty query is in every text.
  package func matches(_ text: SearchText) -> Bool {
    let text = text.letters
    guard let first = letters.first else { return true }
    guard text.count >= letters.count else { return false }
    for start in 0...text.count - letters.count where text[start] & first.mask == first.code {
      var length = 1
      while length < letters.count,
        text[start + length] & letters[length].mask == letters[length].code
      {
        length += 1
      }
      if length == letters.count { return true }
    }
    return false
  }

  package static func == (first: SearchQuery, second: SearchQuery) -> Bool {
    first.letters.elementsEqual(second.letters) { $0.code == $1.code }
  }

  package func hash(into hasher: inout Hasher) {
    for letter in letters { hasher.combine(letter.code) }
  }
}

extension Vietnamese {
  /// Whether a text contains a query: `doc lap` finds Độc Lập, `độc` does not find Đọc.
  package static func matches(query: String, in text: String) -> Bool {
    SearchQuery(query).matches(SearchText(text))
  }
}
