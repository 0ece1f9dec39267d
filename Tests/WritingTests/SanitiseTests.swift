import Testing

@testable import Writing

struct SanitiseTests {
  @Test(arguments: [
    ("Trường THCS Độc Lập – 99,7 %", "Trường THCS Độc Lập – 99,7 %"),
    ("a\u{1B}[31mb", "a\u{FFFD}[31mb"), ("a\u{9B}31m", "a\u{FFFD}31m"), ("\u{7F}", "\u{FFFD}"),
    ("a\0b", "a\u{FFFD}b"), ("a\u{7}", "a\u{FFFD}"), ("a\u{85}b", "a\u{FFFD}b"),
    ("a\tb\nc\r\nd\re", "a b c d e"), ("a\u{2028}b\u{2029}c", "a b c"),
    ("x\u{202E}y\u{202C}", "x\u{FFFD}y\u{FFFD}"), ("\u{2066}a\u{2069}", "\u{FFFD}a\u{FFFD}"),
    ("\u{200E}\u{200F}\u{61C}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("a\u{200B}b", "a\u{FFFD}b"), ("a\u{200D}b", "a\u{FFFD}b"), ("a\u{200C}b", "a\u{FFFD}b"),
    ("\u{FEFF}a\u{2060}", "\u{FFFD}a\u{FFFD}"), ("a\u{AD}b", "a\u{FFFD}b"),
    ("👩🏽‍🏫 và 👨‍👩‍👧", "👩🏽‍🏫 và 👨‍👩‍👧"), ("\u{E0041}", "\u{FFFD}"), ("\u{FFFE}", "\u{FFFD}"),
    ("\u{3164}\u{115F}", "\u{FFFD}\u{FFFD}"), ("e\u{302}\u{301}", "e\u{302}\u{301}"),
    ("\u{301}a", " \u{301}a"), ("", ""),
  ])
  func makesHarmless(_ text: String, _ expected: String) {
    let line = Sanitise.line(text)
    #expect(line.unicodeScalars.elementsEqual(expected.unicodeScalars), "\(line.debugDescription)")
  }

  @Test func marksDoNotPileUp() {
    let smear = "e" + String(repeating: "\u{301}", count: 100) + "x"
    #expect(
      Sanitise.line(smear).unicodeScalars.elementsEqual(
        "e\u{301}\u{301}\u{301}\u{301}x".unicodeScalars))
  }

  @Test func aCharacterHasAnEnd() {
    let chain = Array(repeating: "👩", count: 5_000).joined(separator: "\u{200D}")
    #expect(Sanitise.line(chain).unicodeScalars.count <= 16)
  }

  /// Every scalar of Unicode, alone and inside a word.
  @Test func nothingRawIsLeftOfAnyScalar() {
    let obeyed: [ClosedRange<UInt32>] = [
      0x00...0x1F, 0x7F...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF...0xFEFF,
      0xFFF9...0xFFFB, 0xE0000...0xE007F,
    ]
    // Between lie Chinese characters and nothing.
    for value in [UInt32(0)...0x33FF, 0xA000...0xABFF, 0xD7B0...0x1FFFF, 0xE0000...0xE0200].joined()
    {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let line = Sanitise.line("a\(scalar)b")
      for shown in line.unicodeScalars where shown.value != 0x61 {
        if obeyed.contains(where: { $0.contains(shown.value) }) { Issue.record("\(value)") }
      }
    }
  }

  @Test func whatIsHarmlessStaysSo() {
    let text = "a\u{1B}\u{202E}\t\u{301}👩‍👧"
    #expect(Sanitise.line(Sanitise.line(text)) == Sanitise.line(text))
  }
}
