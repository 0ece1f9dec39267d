import Canvas
import Testing

@Suite struct TextBoxTests {
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
}
