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

  /// By the number of the character, since filters look up every letter of ten thousand names.
  static let letters: [Letter?] = {
    var table = [Letter?](repeating: nil, count: 0x1F00)
    for base in UInt8(ascii: "a")...UInt8(ascii: "z") {
      table[Int(base)] = Letter(base: base)
      table[Int(base) - 0x20] = Letter(base: base, isUpper: true)
    }
    for (letter, scalar) in scalars where Int(scalar.value) < table.count {
      table[Int(scalar.value)] = letter
    }
    return table
  }()
}
