import Canvas
import Testing

@testable import Terminal

@Suite struct TerminalOptionsTests {
  private func options(_ environment: [String: String]) -> TerminalOptions {
    TerminalOptions { environment[$0] }
  }

  @Test(arguments: [
    ("15;0", Theme.dark), ("0;15", .light), ("0;default;15", .light), ("7;8", .dark),
    ("", .unknown),
    ("x", .unknown), ("0;99", .unknown),
  ])
  func theBackgroundIsTakenFromWhatTheTerminalHints(hint: String, theme: Theme) {
    #expect(options(["COLORFGBG": hint]).theme == theme)
    #expect(options(["COLORFGBG": hint, "THIDUA_THEME": "light"]).theme == .light)
  }

  @Test func anEmptyVariableIsNone() {
    #expect(options(["NO_COLOR": ""]).hasColor)
    #expect(!options(["NO_COLOR": "0"]).hasColor)
    #expect(options(["LC_ALL": "", "LC_CTYPE": "", "LANG": "vi_VN.UTF-8"]).localeNamesUTF8)
    #expect(!options(["LC_ALL": "C", "LANG": "vi_VN.UTF-8"]).localeNamesUTF8)
    #expect(!options([:]).localeNamesUTF8)
  }

  @Test func glyphsFollowTheTerminalUnlessAskedFor() {
    #expect(options([:]).glyphs == nil)
    #expect(options(["THIDUA_GLYPHS": "ascii"]).glyphs == .ascii)
    #expect(options(["THIDUA_GLYPHS": "what"]).glyphs == nil)
    #expect(options(["TERM": "linux"]).unicodeGlyphs == .blocks)
    #expect(options(["TERM": "xterm"]).unicodeGlyphs == .unicode)
    #expect(!options(["THIDUA_MOUSE": "off"]).hasMouse)
  }

  @Test func pausesAreNoOutput() {
    #expect(
      Terminfo.withoutDelays(Array("\u{1B}[m$<2>\u{F}$<".utf8)) == Array("\u{1B}[m\u{F}$<".utf8))
  }

  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy"),
    ("Độc", "xJDhu5lj"),
  ])
  func theClipboardIsCodedAsInRFC4648(text: String, coded: String) {
    #expect(Clipboard.sequence(text) == Array("\u{1B}]52;c;\(coded)\u{7}".utf8))
  }

  @Test func moreThanTerminalsTakeIsNotSent() {
    #expect(Clipboard.sequence(String(repeating: "x", count: 60_000)) == nil)
  }
}
