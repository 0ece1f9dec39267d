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

  @Test func aFieldShowsItsGhostAndItsCursor() {
    var frame = Frame(Size(10, 1))
    frame.draw(TextBox(LineEditor(), ghost: "10/11"), in: frame.bounds)
    #expect(frame.text == ["10/11"])
    #expect(frame.inkText == ["ooooo"])
    #expect(frame.cursor == Point(0, 0))
  }

  @Test func aLongLineScrollsUnderItsCursor() {
    var line = LineEditor("Trường Tiểu học")
    var frame = Frame(Size(8, 1))
    frame.draw(TextBox(line), in: frame.bounds)
    #expect(frame.text == ["‹ểu học"])
    #expect(frame.cursor == Point(7, 0))
    line.moveToStart()
    frame.draw(TextBox(line), in: frame.bounds)
    #expect(frame.text == ["Trường ›"])
    #expect(frame.cursor == Point(0, 0))
    for _ in 0..<3 { line.moveRight() }
    frame.draw(TextBox(line), in: frame.bounds)
    #expect(frame.cursor == Point(3, 0))
    frame.draw(TextBox(LineEditor("日本語日")), in: frame.bounds)
    #expect(frame.cursor == Point(7, 0))
  }

  @Test func aPopupCoversWhatIsBehind() {
    var frame = Frame(Size(16, 5))
    for y in 0..<5 { frame.horizontalLine("x", at: Point(0, y), length: 16) }
    let room = frame.popup(Size(6, 1), title: "Xóa?", in: frame.bounds)
    frame.draw("Có", in: room)
    #expect(
      frame.text
        == [
          "xxxxxxxxxxxxxxxx",
          "xxx┌ Xóa? ──┐xxx",
          "xxx│ Có     │xxx",
          "xxx└────────┘xxx",
          "xxxxxxxxxxxxxxxx",
        ])
  }
}
