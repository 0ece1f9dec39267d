/// Shows at the right edge which part of a long list is on the screen.
package struct ScrollBar: Widget, Equatable {
  package var first: Int
  package var visible: Int
  package var count: Int

  package init(first: Int, visible: Int, count: Int) {
    self.first = first
    self.visible = visible
    self.count = count
  }

  package func render(in rect: Rect, into frame: inout Frame) {
    guard count > visible, visible > 0, rect.height > 0 else { return }
    let glyphs = frame.glyphs
    frame.verticalLine(at: rect.origin, length: rect.height, style: .border)
    let length = max(rect.height * visible / count, 1)
    let room = rect.height - length
    let hidden = count - visible
    let top = min(max(first, 0), hidden) * room / hidden
    frame.verticalLine(
      glyphs.pick("█", "#"), at: Point(rect.x, rect.y + top), length: length, style: .dim)
  }
}
