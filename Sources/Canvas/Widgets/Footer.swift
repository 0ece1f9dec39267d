/// A key that works here and now, and what it does.
package struct Hint: Equatable, Sendable {
  package var key: String
  package var label: String
  package var isEnabled: Bool

  package init(_ key: String, _ label: String, isEnabled: Bool = true) {
    self.key = key
    self.label = label
    self.isEnabled = isEnabled
  }

  package init(_ key: Key, _ label: String, isEnabled: Bool = true) {
    self.init(key.label, label, isEnabled: isEnabled)
  }

}

/// The bottom line of key hints: what does not fit is left out, but never the last hint.
package struct Footer: Widget, Equatable {
  package var hints: [Hint]

  package init(_ hints: [Hint]) { self.hints = hints }

  package func render(in rect: Rect, into frame: inout Frame) {
    frame.fill(rect.row(0), style: .bar)
    guard let last = hints.last, rect.width > 2 else { return }
    let margin = 1
    let gap = 2
    let lastWidth = min(shownWidth(last, frame.glyphs), rect.width - margin)
    let lastX = rect.maxX - margin - lastWidth
    var x = rect.x + margin
    for hint in hints.dropLast() {
      guard x + shownWidth(hint, frame.glyphs) + gap <= lastX else { break }
      x += draw(hint, at: Point(x, rect.y), width: rect.width, into: &frame) + gap
    }
    draw(last, at: Point(max(lastX, rect.x), rect.y), width: lastWidth, into: &frame)
  }

  private func shownWidth(_ hint: Hint, _ glyphs: Glyphs) -> Int {
    glyphs.shown(hint.key).displayWidth + 1 + glyphs.shown(hint.label).displayWidth
  }

  @discardableResult
  private func draw(_ hint: Hint, at point: Point, width: Int, into frame: inout Frame) -> Int {
    let key = hint.isEnabled ? Style(.accent, on: .bar, .bold) : Style(.ghost, on: .bar)
    let label = Style(hint.isEnabled ? .plain : .ghost, on: .bar)
    return frame.draw(
      [Span(hint.key, key), Span(" " + hint.label, label)], at: point, maxWidth: width)
  }
}
