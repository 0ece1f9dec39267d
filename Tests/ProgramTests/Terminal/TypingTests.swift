import CVterm
import Foundation
import Testing

@Suite struct TypingTests {
  private let letters =
    "àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ"

  private func start(columns: Int = 150) throws -> Screen {
    let screen = try Screen([Programs.probe], columns: columns, rows: 12)
    try screen.wait(for: "Trợ giúp")
    return screen
  }

  @Test func everyVietnameseLetterComesOutAsTyped() throws {
    for text in [letters, letters.uppercased()] {
      for form in [
        text.precomposedStringWithCanonicalMapping, text.decomposedStringWithCanonicalMapping,
      ] {
        let screen = try start()
        for letter in form { screen.type(String(letter)) }
        try screen.wait(for: text)
        #expect(screen.cursor == (68, 2))
        screen.pressControl("c")
        try screen.wait(for: "left \(text)")
      }
    }
  }

  @Test func anInputMethodsDeletesCountEachTime() throws {
    let screen = try start()
    for read in [
      "t", "i", "e", "\u{7F}ê", "n", "g", "\u{7F}\u{7F}\u{7F}ếng", " ", "V", "i", "e\u{7F}ê",
      "t\u{7F}\u{7F}ệt",
    ] {
      screen.type(read)
    }
    try screen.wait(for: "tiếng Việt")
    screen.pressControl("c")
    try screen.wait(for: "left tiếng Việt")
  }

  @Test func keysAreKnownByName() throws {
    let screen = try start()
    screen.press(.up, .pageDown, .function(1), .function(10), .tab)
    screen.press(.left, holding: VTERM_MOD_ALT)
    screen.type("\u{1B}x")
    try screen.wait(for: "key Alt-X")
    #expect(
      screen.text[3...9].map { $0.dropFirst().prefix(14).trimmingCharacters(in: .whitespaces) } == [
        "key ↑", "key PgDn", "key F1", "key F10", "key Tab", "key Alt-←", "key Alt-X",
      ])
  }

  @Test func escapeAloneIsAKeyAtOnce() throws {
    let screen = try start()
    screen.press(.escape)
    try screen.wait(for: "key Esc")
  }

  @Test func aPasteIsMarkedAndAClickPlaced() throws {
    let screen = try start()
    screen.paste("12\t13\r14")
    screen.click(column: 7, row: 4)
    try screen.wait(for: "mouse press 7,4")
    #expect(screen.text[3].contains("paste 8 12 13 14 false"))
  }

  @Test func aCursorMoveCostsLittle() throws {
    let screen = try start(columns: 120)
    screen.type("Trường Tiểu học")
    try screen.wait(for: "Tiểu học")
    let before = screen.bytesReceived
    screen.press(.left)
    try screen.wait("the cursor one to the left") { $0.cursor.column == 15 }
    #expect(screen.bytesReceived - before < 40)
  }

  /// Set THIDUA_FUZZ to 50 for the ten megabytes of the fault table.
  @Test func randomBytesAreSurvived() throws {
    let effort = Int(ProcessInfo.processInfo.environment["THIDUA_FUZZ"] ?? "") ?? 1
    let screen = try start()
    var state: UInt64 = 7
    var bytes: [UInt8] = []
    for _ in 0..<effort * 200_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let byte = UInt8(truncatingIfNeeded: state >> 33)
      // The keys by which the probe is left, stopped or crashed.
      if ![0x03, 0x1A].contains(byte) { bytes.append(byte) }
    }
    // Whatever the last bytes began ends here: a string, a paste.
    screen.send(bytes + Array("\u{18}\u{1B}[201~\u{18}".utf8))
    screen.press(.function(2))
    try screen.wait(for: "key F2", seconds: 60)
    screen.type("\u{5}\u{15}ộ")
    try screen.wait(for: "│ộ ")
  }

  @Test func aHugePasteIsSurvived() throws {
    let screen = try start()
    screen.paste(String(repeating: "ộ", count: 1_000_000))
    try screen.wait(for: "paste 349525 ", seconds: 60)
    try screen.wait(for: " true")
    screen.type("x")
    try screen.wait(for: "│x ")
  }
}
