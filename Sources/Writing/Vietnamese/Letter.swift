/// A letter of the Vietnamese alphabet taken apart: đ is d with a stroke, ế is e, circumflex, sắc.
struct Letter: Hashable, Sendable {
  /// The plain small letter from a to z.
  var base: UInt8
  var shape = Shape.plain
  var tone = Tone.level
  var isUpper = false

  /// What makes another letter of the alphabet.
  enum Shape: UInt8, CaseIterable, Sendable {
    case plain, breve, circumflex, horn, stroke
  }

  /// The six tones in the order of Vietnamese dictionaries.
  enum Tone: UInt8, CaseIterable, Sendable {
    case level, grave, hook, tilde, acute, dot
  }
}

extension Letter {
  var isVowel: Bool {
    switch base {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }

  /// The letter without what ASCII cannot write.
  var plain: Letter { Letter(base: base, isUpper: isUpper) }

  /// The letter of a composed character, or nil where it is none.
  init?(_ scalar: Unicode.Scalar) {
    let value = Int(scalar.value)
    guard value < AlphabetTable.letters.count, let letter = AlphabetTable.letters[value] else {
      return nil
    }
    self = letter
  }

  /// The letter of a character of one or more scalars, or nil where it is none.
  init?(_ character: Character) {
    let scalars = character.unicodeScalars
    let composed = scalars.count == 1 ? scalars.first : Vietnamese.letter(of: Array(scalars))
    guard let composed, let letter = Letter(composed) else { return nil }
    self = letter
  }

  /// The composed character, or nil for a combination that Vietnamese does not have.
  var scalar: Unicode.Scalar? {
    if shape == .plain && tone == .level {
      return Unicode.Scalar(isUpper ? base & ~0x20 : base)
    }
    return AlphabetTable.scalars[self]
  }
}
