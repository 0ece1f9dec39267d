import Canvas
import Testing

@Suite struct FrameTests {
  @Test func textStandsWhereItIsDrawn() {
    var frame = Frame(Size(12, 3))
    frame.draw("Đợt 1", at: Point(2, 1))
    #expect(frame.text == ["", "  Đợt 1", ""])
  }

  @Test func textIsCutAtEveryEdge() {
    var frame = Frame(Size(5, 2))
    #expect(frame.draw("trễ hạn", at: Point(2, 0)) == 3)
    frame.draw("trễ hạn", at: Point(-4, 1))
    frame.draw("ngoài", at: Point(0, 9))
    frame.draw("ngoài", at: Point(0, -1))
    #expect(frame.text == ["  trễ", "hạn"])
  }

  @Test func wideGlyphsTakeTwoColumnsAndLeaveABlankWhereCut() {
    var frame = Frame(Size(6, 3))
    frame.draw("日本語", at: Point(1, 0))
    frame.draw("日本", at: Point(-1, 1))
    frame.draw("日本", at: Point(0, 2))
    frame.draw("x", at: Point(1, 2))
    #expect(frame.text == [" 日本", " 本", " x本"])
  }

  @Test func decomposedLettersTakeOneColumn() {
    var frame = Frame(Size(8, 1))
    let columns = frame.draw("e\u{302}\u{301}a", at: .zero)
    #expect(columns == 2)
    #expect(frame.text == ["ếa"])
  }

  @Test func nothingThatSteersATerminalIsDrawn() {
    var frame = Frame(Size(30, 1))
    frame.draw("a\u{1B}[31mb\u{202E}c\u{9B}d\u{0}e\tf\r\ng\u{7F}\u{200B}h\u{E000}", at: .zero)
    #expect(frame.text == ["a[31mbcde f  gh\u{FFFD}"])
  }

  @Test func equalityIsOfLooksNotOfHistory() {
    var one = Frame(Size(4, 1))
    one.draw("x\u{31B}\u{32B}", at: .zero)
    one.draw("q\u{32B}\u{31B}", at: Point(1, 0))
    var other = Frame(Size(4, 1))
    other.draw("q\u{32B}\u{31B}", at: Point(1, 0))
    other.draw("x\u{31B}\u{32B}", at: .zero)
    #expect(one == other)
    #expect(one.looksTheSame(as: other, row: 0))
    other.draw("y", at: Point(3, 0))
    #expect(one != other)
    #expect(!one.looksTheSame(as: other, row: 0))
  }

  @Test func stylesShowAsASecondDrawing() {
    var frame = Frame(Size(9, 1))
    frame.draw([Span("trễ", .bad.bold), Span(" "), Span("日", .good)], at: .zero)
    frame.tint(Rect(x: 3, width: 3, height: 1), .selected)
    #expect(frame.inkText == ["BBB gg"])
    #expect(frame.groundText == ["   SSS"])
  }

  @Test func aBoxHasATitleAndARoomInside() {
    var frame = Frame(Size(14, 3))
    let inside = frame.box(Rect(frame.size), title: "Hạn")
    frame.draw("12 ngày nữa tới", in: inside)
    #expect(
      frame.text == [
        "┌ Hạn ───────┐",
        "│12 ngày nữa…│",
        "└────────────┘",
      ])
  }

  @Test func clippingKeepsTheRest() {
    var frame = Frame(Size(6, 2))
    frame.fill(frame.bounds, style: .plain)
    frame.clipped(to: Rect(x: 1, y: 0, width: 3, height: 1)) {
      $0.horizontalLine(at: Point(0, 0), length: 100)
      $0.horizontalLine(at: Point(0, 1), length: 100)
    }
    #expect(frame.text == [" ───", ""])
  }
}
