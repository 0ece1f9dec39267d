import Canvas
import Testing

@Suite struct FooterTests {
  private let footer = Footer([
    Hint(.enter, "Mở"), Hint("/", "Lọc"), Hint(.function(4), "In", isEnabled: false),
    Hint("?", "Trợ giúp"),
  ])

  @Test(arguments: [
    (44, " Enter Mở  / Lọc  F4 In          ? Trợ giúp"), (29, " Enter Mở  / Lọc  ? Trợ giúp"),
    (27, " Enter Mở       ? Trợ giúp"), (18, "       ? Trợ giúp"), (11, "? Trợ giúp"),
    (8, "? Trợ g"),
  ])
  func theHelpHintStaysWhateverElseGoes(width: Int, expected: String) {
    #expect(drawing(footer, width) == [expected])
  }

  @Test func keysStandOutAndDisabledOnesDoNot() {
    #expect(frame(footer, 44).inkText[0].hasPrefix(" AAAAA ..  A ...  oo oo"))
    #expect(drawing(footer, 29, glyphs: .ascii)[0].count == 28)
  }
}
