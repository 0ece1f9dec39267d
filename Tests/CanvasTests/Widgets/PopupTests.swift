import Canvas
import Testing

@Suite struct PopupTests {
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
