/// One character as a search sees it: folded, with the marks that narrow kept beside it.
struct SearchLetter: Hashable {
  /// The folded character above, its shape and its tone below, zero standing for none.
  private var code: UInt32

  private static let shapeBits: UInt32 = 0xF0
  private static let toneBits: UInt32 = 0x0F
  private static let space = SearchLetter(code: 0x20 << 8)

  private init(code: UInt32) { self.code = code }

  private init(_ letter: Letter) {
    code =
      UInt32(letter.base) << 8 | UInt32(letter.shape.rawValue) << 4 | UInt32(letter.tone.rawValue)
  }

  var tone: UInt32 {
    get { code & SearchLetter.toneBits }
    set { code = code & ~SearchLetter.toneBits | newValue & SearchLetter.toneBits }
  }

  /// The folded character alone.
  var base: UInt32 { code >> 8 }
  var isBare: Bool { code & (SearchLetter.shapeBits | SearchLetter.toneBits) == 0 }

  /// Whether a letter of a text is this one, with at least the marks this one has.
  func finds(_ other: SearchLetter) -> Bool {
    var mask = ~(SearchLetter.shapeBits | SearchLetter.toneBits)
    if code & SearchLetter.shapeBits != 0 { mask |= SearchLetter.shapeBits }
    if code & SearchLetter.toneBits != 0 { mask |= SearchLetter.toneBits }
    return other.code & mask == code
  }

  /// Whether these are oa, oe or uy, whose tone some write on the first and some on the second.
  func sharesTone(with next: SearchLetter) -> Bool {
    guard tone == 0 || next.tone == 0 else { return false }
    switch (code & ~SearchLetter.toneBits, next.code & ~SearchLetter.toneBits) {
    case (0x6F00, 0x6100), (0x6F00, 0x6500), (0x7500, 0x7900): return true
    default: return false
    }
  }

  /// The letters of a text, with one space for each run of white space and none at the ends.
  static func letters(of text: String) -> [SearchLetter] {
    var letters: [SearchLetter] = []
    letters.reserveCapacity(text.utf8.count)
    for scalar in Vietnamese.composed(text).unicodeScalars where !scalar.isCombiningMark {
      if let letter = Letter(scalar) {
        letters.append(SearchLetter(letter))
      } else if scalar.isPlainMark {
        letters.append(SearchLetter(code: scalar.value << 8))
      } else if scalar == " " || scalar.properties.isWhitespace {
        if let last = letters.last, last != space { letters.append(space) }
      } else {
        var folded = String.UnicodeScalarView()
        scalar.appendFolded(to: &folded)
        letters += folded.map { SearchLetter(code: $0.value << 8) }
      }
    }
    if letters.last == space { letters.removeLast() }
    return letters
  }
}

extension Unicode.Scalar {
  /// A digit or mark of ASCII, which has nothing to be folded and is no blank.
  fileprivate var isPlainMark: Bool {
    switch value {
    case 0x21...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
