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

/// The bottom lines of key hints: what does not fit is left out, but never the last hint.
package struct Footer: Widget, Equatable {
  package var hints: [Hint]

  package init(_ hints: [Hint]) { self.hints = hints }

  private static let margin = 1
  private static let gap = 2

  /// How many rows all of them need, up to a limit.
  package func rows(width: Int, _ glyphs: Glyphs, atMost limit: Int) -> Int {
    var rows = 1
    while rows < limit, places(Size(width, rows), glyphs).count < hints.count - 1 { rows += 1 }
    return rows
  }

  package func render(in rect: Rect, into frame: inout Frame) {
    frame.fill(rect, style: .bar)
    guard let last = hints.last, rect.width > 2, rect.height > 0 else { return }
    for (hint, place) in zip(hints, places(rect.size, frame.glyphs)) {
      draw(
        hint, at: Point(rect.x + place.x, rect.y + place.y), width: rect.width, into: &frame)
    }
    let width = min(shownWidth(last, frame.glyphs), rect.width - Footer.margin)
    let x = max(rect.maxX - Footer.margin - width, rect.x)
    draw(last, at: Point(x, rect.maxY - 1), width: width, into: &frame)
  }

  /// Where those before the last one stand, row by row, as far as they have room.
  private func places(_ size: Size, _ glyphs: Glyphs) -> [Point] {
    guard let last = hints.last else { return [] }
    let lastX = size.width - Footer.margin - shownWidth(last, glyphs)
    var places: [Point] = []
    var (x, y) = (Footer.margin, 0)
    for hint in hints.dropLast() {
      let width = shownWidth(hint, glyphs)
      func hasRoom() -> Bool {
        x + width <= (y == size.height - 1 ? lastX - Footer.gap : size.width - Footer.margin)
      }
      while !hasRoom(), y < size.height - 1, x > Footer.margin { (x, y) = (Footer.margin, y + 1) }
      guard hasRoom() else { break }
      places.append(Point(x, y))
      x += width + Footer.gap
    }
    return places
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
