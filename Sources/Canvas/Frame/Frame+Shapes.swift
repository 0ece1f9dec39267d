extension Frame {
  /// Blanks a rectangle in a style.
  package mutating func fill(_ rect: Rect, style: Style = .plain) {
    let area = rect.intersection(clip).intersection(bounds)
    for y in area.y..<area.maxY {
      for x in area.x..<area.maxX { put(code: 0x20, width: 1, x: x, y: y, style: style) }
    }
  }

  /// Puts a ground behind what is drawn already, such as under the selected row.
  package mutating func tint(_ rect: Rect, _ ground: Ground) {
    restyle(rect) { $0.ground = ground }
  }

  /// Changes the styles of a rectangle and leaves its glyphs.
  package mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
    let area = rect.intersection(clip).intersection(bounds)
    for y in area.y..<area.maxY {
      for x in area.x..<area.maxX {
        if let index = index(x, y) { change(&cells[index].style) }
      }
    }
  }

  /// Repeats a glyph to the right.
  package mutating func horizontalLine(
    _ glyph: Character? = nil, at point: Point, length: Int, style: Style = .border
  ) {
    let text = String(glyph ?? glyphs.lines.horizontal)
    let step = max(text.displayWidth, 1)
    var x = max(point.x, clip.x)
    let end = min(point.x &+ max(length, 0), clip.maxX)
    while x < end {
      draw(text, at: Point(x, point.y), style: style, maxWidth: end - x)
      x += step
    }
  }

  /// Repeats a glyph downwards.
  package mutating func verticalLine(
    _ glyph: Character? = nil, at point: Point, length: Int, style: Style = .border
  ) {
    let text = String(glyph ?? glyphs.lines.vertical)
    let end = min(point.y &+ max(length, 0), clip.maxY)
    var y = max(point.y, clip.y)
    while y < end {
      draw(text, at: Point(point.x, y), style: style)
      y += 1
    }
  }

  /// Draws a border with an optional title in its upper edge and answers the room inside.
  @discardableResult
  package mutating func box(
    _ rect: Rect, title: String = "", style: Style = .border, titleStyle: Style = .title
  ) -> Rect {
    guard rect.width >= 2, rect.height >= 2 else { return rect.inset() }
    let lines = glyphs.lines
    let right = rect.maxX - 1
    let bottom = rect.maxY - 1
    horizontalLine(at: Point(rect.x + 1, rect.y), length: rect.width - 2, style: style)
    horizontalLine(at: Point(rect.x + 1, bottom), length: rect.width - 2, style: style)
    verticalLine(at: Point(rect.x, rect.y + 1), length: rect.height - 2, style: style)
    verticalLine(at: Point(right, rect.y + 1), length: rect.height - 2, style: style)
    draw(String(lines.topLeft), at: rect.origin, style: style)
    draw(String(lines.topRight), at: Point(right, rect.y), style: style)
    draw(String(lines.bottomLeft), at: Point(rect.x, bottom), style: style)
    draw(String(lines.bottomRight), at: Point(right, bottom), style: style)
    if !title.isEmpty, rect.width > 4 {
      let shown = glyphs.shown(title).truncated(to: rect.width - 4, ellipsis: glyphs.ellipsis)
      draw(" \(shown) ", at: Point(rect.x + 1, rect.y), style: titleStyle)
    }
    return rect.inset()
  }

  /// Copies another frame over this one.
  package mutating func blit(_ other: Frame, at point: Point) {
    for y in 0..<other.size.height {
      for x in 0..<other.size.width {
        let cell = other[x, y]
        guard cell.width > 0 else { continue }
        draw(other.text(of: cell), at: Point(point.x &+ x, point.y &+ y), style: cell.style)
      }
    }
  }
}
