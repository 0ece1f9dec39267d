import Foundation

/// The 134 letters that Vietnamese adds to ASCII, made by Foundation from bases and marks.
enum Alphabet {
  struct Case: Sendable {
    let letter: String
    let base: String
    /// The marks one by one: that of the letter, then that of the tone.
    let marks: [String]
  }

  static let cases: [Case] = {
    let circumflex = "\u{302}"
    let breve = "\u{306}"
    let horn = "\u{31B}"
    let vowels: [(String, [String])] = [
      ("a", []), ("a", [breve]), ("a", [circumflex]), ("e", []), ("e", [circumflex]), ("i", []),
      ("o", []), ("o", [circumflex]), ("o", [horn]), ("u", []), ("u", [horn]), ("y", []),
    ]
    let tones = [[], ["\u{300}"], ["\u{301}"], ["\u{303}"], ["\u{309}"], ["\u{323}"]]
    var cases = [Case(letter: "đ", base: "d", marks: []), Case(letter: "Đ", base: "D", marks: [])]
    for (vowel, shape) in vowels {
      for tone in tones where !(shape + tone).isEmpty {
        for base in [vowel, vowel.uppercased()] {
          let marks = shape + tone
          let letter = (base + marks.joined()).precomposedStringWithCanonicalMapping
          cases.append(Case(letter: letter, base: base, marks: marks))
        }
      }
    }
    return cases
  }()
}
