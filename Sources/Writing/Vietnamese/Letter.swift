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

  /// The letter of a composed character, or nil where it is none.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "a"..."z": self.init(base: UInt8(truncatingIfNeeded: scalar.value))
    case "A"..."Z":
      self.init(base: UInt8(truncatingIfNeeded: scalar.value) | 0x20, isUpper: true)
    default:
      guard let letter = AlphabetTable.letters[scalar] else { return nil }
      self = letter
    }
  }

  /// The composed character, or nil for a combination that Vietnamese does not have.
  var scalar: Unicode.Scalar? {
    if shape == .plain && tone == .level {
      return Unicode.Scalar(isUpper ? base & ~0x20 : base)
    }
    return AlphabetTable.scalars[self]
  }
}

/// The letters that ASCII does not have, written down once and looked up both ways.
enum AlphabetTable {
  /// Each row: the plain letter, its shape, and its six tones in the order of `Letter.Tone`.
  private static let rows: [(base: Character, shape: Letter.Shape, small: String, large: String)] =
    [
      ("a", .plain, "aàảãáạ", "AÀẢÃÁẠ"), ("a", .breve, "ăằẳẵắặ", "ĂẰẲẴẮẶ"),
      ("a", .circumflex, "âầẩẫấậ", "ÂẦẨẪẤẬ"), ("e", .plain, "eèẻẽéẹ", "EÈẺẼÉẸ"),
      ("e", .circumflex, "êềểễếệ", "ÊỀỂỄẾỆ"), ("i", .plain, "iìỉĩíị", "IÌỈĨÍỊ"),
      ("o", .plain, "oòỏõóọ", "OÒỎÕÓỌ"), ("o", .circumflex, "ôồổỗốộ", "ÔỒỔỖỐỘ"),
      ("o", .horn, "ơờởỡớợ", "ƠỜỞỠỚỢ"), ("u", .plain, "uùủũúụ", "UÙỦŨÚỤ"),
      ("u", .horn, "ưừửữứự", "ƯỪỬỮỨỰ"), ("y", .plain, "yỳỷỹýỵ", "YỲỶỸÝỴ"),
      ("d", .stroke, "đ", "Đ"),
    ]

  static let scalars: [Letter: Unicode.Scalar] = {
    var table: [Letter: Unicode.Scalar] = [:]
    for row in rows {
      for (isUpper, letters) in [(false, row.small), (true, row.large)] {
        for (tone, scalar) in zip(Letter.Tone.allCases, letters.unicodeScalars) {
          let base = row.base.asciiValue ?? 0
          table[Letter(base: base, shape: row.shape, tone: tone, isUpper: isUpper)] = scalar
        }
      }
    }
    return table
  }()

  static let letters: [Unicode.Scalar: Letter] = Dictionary(
    scalars.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
}
