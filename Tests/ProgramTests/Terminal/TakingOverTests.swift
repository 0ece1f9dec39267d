import Foundation
import Testing

@Suite struct TakingOverTests {
  /// What the probe draws at the top: precomposed, wide and decomposed letters.
  static let greeting = "Điện Biên Phủ 日本 ế"

  @Test func theTerminalIsTakenAndGivenBack() throws {
    let screen = try Screen([Programs.probe], columns: 30, rows: 6)
    try screen.wait("the whole picture") { $0.text[5].hasSuffix("┘") && $0.cursor == (1, 2) }
    #expect(
      screen.text
        == [
          "┌ 30x6 ──────────────────────┐",
          "│Điện Biên Phủ 日本 ế        │",
          "│                            │",
          "│                            │",
          "│ a Một           ? Trợ giúp │",
          "└────────────────────────────┘",
        ])
    #expect(screen.isAlternate && screen.isCursorVisible && screen.hasMouse)
    #expect(screen.cursor == (1, 2))
    #expect(screen.terminal.settings != screen.terminal.before)
    screen.pressControl("c")
    #expect(try screen.waitForExit() == .exited(0))
    #expect(screen.contains("left"))
    #expect(!screen.isAlternate && screen.isCursorVisible && !screen.hasMouse)
    #expect(screen.terminal.settings == screen.terminal.before)
  }

  @Test(arguments: [
    ["LC_ALL": "C"], ["LC_ALL": "POSIX"], ["LC_ALL": "", "LANG": ""], ["THIDUA_GLYPHS": "ascii"],
    ["LC_ALL": "xx_XX.ISO-8859-1"],
  ])
  func withoutUTF8NothingButASCIIIsWritten(environment: [String: String]) throws {
    let screen = try Screen([Programs.probe], columns: 30, rows: 6, environment: environment)
    try screen.wait("the whole picture") { $0.text[5].hasSuffix("+") && $0.cursor == (1, 2) }
    #expect(screen.text[0] == "+ 30x6 ----------------------+")
    #expect(screen.text[1] == "|Dien Bien Phu ???? e        |")
    #expect(screen.output.allSatisfy { $0 < 0x80 })
    screen.type("đ")
    try screen.wait(for: "|d ")
    screen.pressControl("c")
    try screen.wait(for: "left đ")
  }

  @Test(arguments: [
    ["LC_ALL": "vi_VN.UTF-8"], ["LC_ALL": "", "LANG": "xx_XX.utf8"],
    ["LC_ALL": "C", "THIDUA_GLYPHS": "unicode"],
  ])
  func aLocaleThatIsNotInstalledStillSaysUTF8(environment: [String: String]) throws {
    let screen = try Screen([Programs.probe], environment: environment)
    try screen.wait(for: TakingOverTests.greeting)
  }

  @Test(arguments: [
    "xterm-256color", "xterm", "vt100", "linux", "screen", "tmux-256color", "rxvt", "ansi",
    "no-such-terminal", "",
  ])
  func anyTerminalTypeWillDo(term: String) throws {
    let screen = try Screen([Programs.probe], columns: 40, rows: 8, environment: ["TERM": term])
    try screen.wait(for: "? Trợ giúp")
    #expect(screen.contains(TakingOverTests.greeting))
    screen.pressControl("c")
    #expect(try screen.waitForExit() == .exited(0))
    #expect(screen.terminal.settings == screen.terminal.before)
  }

  @Test func aTerminalWithoutACursorIsRefusedInWords() throws {
    let screen = try Screen([Programs.probe], environment: ["TERM": "dumb"])
    #expect(try screen.waitForExit() == .exited(2))
    #expect(screen.contains("tooSimple"))
  }

  @Test func whatIsNoTerminalIsRefused() throws {
    let screen = try Screen(["/bin/sh", "-c", "\(Programs.probe) < /dev/null"])
    try screen.wait(for: "notATerminal")
  }

  @Test func coloursComeWhereTheyAreWanted() throws {
    let selected = "\u{1B}[48;5;24m"
    for (environment, isColored) in [
      ([:], true), (["NO_COLOR": "1"], false), (["TERM": "vt100"], false),
    ] {
      let screen = try Screen([Programs.probe], environment: environment)
      try screen.wait(for: "Trợ giúp")
      screen.press(.function(2))
      try screen.wait(for: "key F2")
      let cell = screen.emulator.cell(column: 3, row: 3)
      #expect(screen.wrote(selected) == isColored)
      #expect(cell.isColored == isColored)
      #expect(isColored || cell.isReversed)
    }
  }

  @Test func theClipboardIsReached() throws {
    let screen = try Screen([Programs.probe])
    try screen.wait(for: "Trợ giúp")
    screen.press(.function(5))
    let coded = Data("Độc Lập".utf8).base64EncodedString()
    try screen.wait("the clipboard's sequence") { $0.wrote("\u{1B}]52;c;\(coded)\u{7}") }
  }
}
