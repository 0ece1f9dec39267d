import Canvas
import Foundation
import Testing

@Suite struct VietnameseTypingTests {
  /// What a field holds after these reads.
  private func field(_ reads: [[UInt8]]) -> String {
    var line = LineEditor()
    for case .key(let key) in decode(reads) { _ = line.apply(key) }
    return line.text
  }

  @Test func everyLetterArrivesAsItselfComposedOrNot() {
    for letter in vietnameseLetters {
      let composed = String(letter).precomposedStringWithCanonicalMapping
      let decomposed = String(letter).decomposedStringWithCanonicalMapping
      #expect(decode(composed) == [.key(.character(letter))])
      for form in [composed, decomposed] {
        let text = field([Array(form.utf8)])
        #expect(Array(text.unicodeScalars) == Array(composed.unicodeScalars))
        #expect(field(Array(form.utf8).map { [$0] }) == text)
      }
    }
  }

  /// Reads as an input method of the desktop sends them: what is on the line is taken back and
  /// typed again, letters and deletes together.
  @Test(arguments: [
    // Telex: t i e e n g s, V i e e t j
    (["t", "i", "e", "\u{7F}ê", "n", "g", "\u{7F}\u{7F}\u{7F}ếng"], "tiếng"),
    (["V", "i", "e", "\u{7F}ê", "t", "\u{7F}\u{7F}ệt"], "Việt"),
    // Telex: d d o o c j, with the letters that ncurses takes for function keys
    (["d", "\u{7F}đ", "o", "\u{7F}ô", "c", "\u{7F}\u{7F}ộc"], "độc"),
    (["D", "\u{7F}Đ", "a", "\u{7F}ă", "k", "\u{7F}\u{7F}ăk"], "Đăk"),
    // VNI: t r u o 7 ng 2, the whole word replaced in one read
    (["t", "r", "u", "o", "\u{7F}\u{7F}ươ", "n", "g", "\u{7F}\u{7F}\u{7F}\u{7F}ường"], "trường"),
    (["a", "\u{7F}ă", "\u{7F}ắ", "\u{7F}á"], "á"),
    // An input method that composes by marks
    (["u", "\u{31B}", "o", "\u{31B}\u{301}"], "ướ"),
    (["u\u{7F}ũ\u{7F}u\u{7F}ử"], "ử"),
  ])
  func inputMethodStreamsComeOutAsWritten(reads: [String], word: String) {
    let bytes = reads.map { Array($0.utf8) }
    #expect(Array(field(bytes).unicodeScalars) == Array(word.unicodeScalars))
    #expect(field([bytes.flatMap { $0 }]) == word)
    #expect(field(bytes.flatMap { $0 }.map { [$0] }) == word)
  }
}
