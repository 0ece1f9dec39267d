import Writing

/// How words of the document are compared: whatever the capitals, and wherever the tone was put.
enum Spelling {
  /// The word in small letters; `hòa` and `hoà`, `ủy` and `uỷ` come out the same.
  static func key(_ word: String) -> String {
    let small = word.lowercased()
    guard small.utf8.count > 2, let last = small.unicodeScalars.last, last.value > 0x7F,
      let toned = toned[last]
    else { return small }
    var scalars = Array(small.unicodeScalars)
    guard scalars.count > 1, let vowel = toned.before[scalars[scalars.count - 2]] else {
      return small
    }
    scalars[scalars.count - 2] = vowel
    scalars[scalars.count - 1] = toned.plain
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// The words of a text as they are compared.
  static func key(ofText text: String) -> String {
    text.split(separator: " ").map { key(String($0)) }.joined(separator: " ")
  }

  /// For a last vowel with a tone: itself without, and the vowel before it with.
  private static let toned:
    [Unicode.Scalar: (plain: Unicode.Scalar, before: [Unicode.Scalar: Unicode.Scalar])] = {
      var table:
        [Unicode.Scalar: (plain: Unicode.Scalar, before: [Unicode.Scalar: Unicode.Scalar])] = [:]
      let tones:
        [(
          o: Unicode.Scalar, u: Unicode.Scalar, a: Unicode.Scalar, e: Unicode.Scalar,
          y: Unicode.Scalar
        )] = [
          ("ò", "ù", "à", "è", "ỳ"), ("ó", "ú", "á", "é", "ý"), ("ỏ", "ủ", "ả", "ẻ", "ỷ"),
          ("õ", "ũ", "ã", "ẽ", "ỹ"), ("ọ", "ụ", "ạ", "ẹ", "ỵ"),
        ]
      for tone in tones {
        table[tone.a] = ("a", ["o": tone.o])
        table[tone.e] = ("e", ["o": tone.o])
        table[tone.y] = ("y", ["u": tone.u])
      }
      return table
    }()
}
