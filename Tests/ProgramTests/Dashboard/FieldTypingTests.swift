import Foundation
import Testing

@Suite struct FieldTypingTests {
  /// The 67 letters that carry marks, by vowel; with the upper case ones they are 134.
  private static let letters =
    "àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ"

  @Test(arguments: [false, true], [false, true])
  func everyLetterTypedOneByOneAppears(isUpper: Bool, isComposed: Bool) throws {
    let text = isUpper ? FieldTypingTests.letters.uppercased() : FieldTypingTests.letters
    #expect(text.count == 67)
    let desk = try Desk.openFilter()
    var typed = ""
    for letter in text {
      let sent = String(letter)
      desk.screen.type(
        isComposed
          ? sent.precomposedStringWithCanonicalMapping
          : sent.decomposedStringWithCanonicalMapping)
      typed.append(letter)
      try desk.screen.wait("“\(typed)”") { _ in scalars(desk.filter) == scalars(typed) }
    }
    try desk.expectLeavable()
  }

  /// What an input method writes for a letter: the bare vowel, then for each further key a delete
  /// and the vowel with one mark more, all in one read.
  @Test(arguments: [false, true])
  func everyLetterFromAnInputMethodAppears(toneFirst: Bool) throws {
    for text in [FieldTypingTests.letters, FieldTypingTests.letters.uppercased()] {
      let desk = try Desk.openFilter()
      for letter in text { for read in reads(letter, toneFirst) { desk.screen.type(read) } }
      try desk.screen.wait("all letters") { _ in scalars(desk.filter) == scalars(text) }
      try desk.expectLeavable()
    }
  }

  private func reads(_ letter: Character, _ toneFirst: Bool) -> [String] {
    let parts = Array(String(letter).decomposedStringWithCanonicalMapping.unicodeScalars)
    let tones: Set<Unicode.Scalar> = ["\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]
    let marks = parts.dropFirst().sorted { tones.contains($0) == toneFirst && !tones.contains($1) }
    if letter == "đ" || letter == "Đ" { return [letter == "đ" ? "d" : "D", "\u{7F}\(letter)"] }
    var shown = String(parts[0])
    var reads = [shown]
    for mark in marks {
      shown = (shown + String(mark)).precomposedStringWithCanonicalMapping
      reads.append("\u{7F}" + shown)
    }
    return reads
  }

  /// What the terminal got while `tiếng Việt`, `Độc Lập`, `trường học` and `nguyễn` were typed with
  /// an input method that shows its work in the text, one read a key.
  static let streams: [(method: String, reads: [String], text: String)] = [
    (
      "Telex", ["t", "i", "e", "\u{7F}ê", "n", "g", "\u{7F}\u{7F}\u{7F}ếng"], "tiếng"
    ),
    (
      "Telex, tone before shape",
      ["t", "i", "e", "\u{7F}é", "\u{7F}ế", "n", "g", " ", "V", "i", "ẹ", "\u{7F}ệ", "t"],
      "tiếng Việt"
    ),
    (
      "Telex, marks at the end",
      [
        "D", "o", "c", "\u{7F}\u{7F}\u{7F}Đoc", "\u{7F}\u{7F}ôc", "\u{7F}\u{7F}ộc", " ", "L", "a",
        "p", "\u{7F}\u{7F}âp", "\u{7F}\u{7F}ập",
      ], "Độc Lập"
    ),
    (
      "Telex, uow", ["t", "r", "u", "o", "\u{7F}\u{7F}ươ", "\u{7F}ờ", "n", "g"], "trường"
    ),
    (
      "VNI", ["t", "i", "e", "n", "g", "\u{7F}\u{7F}\u{7F}êng", "\u{7F}\u{7F}\u{7F}ếng"], "tiếng"
    ),
    (
      "VNI, two words",
      [
        "D", "\u{7F}Đ", "o", "\u{7F}ô", "c", "\u{7F}\u{7F}ộc", " ", "L", "a", "\u{7F}ạ", "p",
        "\u{7F}\u{7F}ập",
      ], "Độc Lập"
    ),
    (
      "VNI, uo7", ["t", "r", "u", "o", "\u{7F}\u{7F}ươ", "n", "g", "\u{7F}\u{7F}\u{7F}ờng"],
      "trường"
    ),
    (
      "a word undone and typed again",
      ["n", "g", "u", "y", "e", "\u{7F}ê", "\u{7F}e", "e", "\u{7F}\u{7F}ê", "\u{7F}ễ", "n"],
      "nguyễn"
    ),
    (
      "backspaces as ^H", ["h", "o", "c", "\u{8}\u{8}ọc"], "học"
    ),
  ]

  @Test(arguments: FieldTypingTests.streams.indices, [false, true])
  func recordedStreamsAppearExactly(number: Int, inOneRead: Bool) throws {
    let stream = FieldTypingTests.streams[number]
    let desk = try Desk.openFilter(columns: 100)
    if inOneRead {
      desk.screen.type(stream.reads.joined())
    } else {
      for read in stream.reads { desk.screen.type(read) }
    }
    try desk.screen.wait("“\(stream.text)” by \(stream.method)") { _ in
      scalars(desk.filter) == scalars(stream.text)
    }
  }

  @Test(arguments: [("tieengs Vieetj", 1), ("tie6ng1 Vie65t", 2)])
  func theProgramsOwnInputMethodNeedsNoOther(keys: String, presses: Int) throws {
    let desk = try Desk.openFilter(columns: 100)
    for _ in 0..<presses { desk.screen.press(.function(11)) }
    for key in keys { desk.screen.type(String(key)) }
    try desk.screen.wait("tiếng Việt") { _ in scalars(desk.filter) == scalars("tiếng Việt") }
  }

  /// Strings are equal whatever their composition; what is on the screen must be composed.
  private func scalars(_ text: String?) -> [Unicode.Scalar]? {
    text.map { Array($0.unicodeScalars) }
  }
}
