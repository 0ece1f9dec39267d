extension Frame {
  /// Draws one line of text from `point` to the right and answers how many columns it took.
  @discardableResult
  package mutating func draw(
    _ text: String, at point: Point, style: Style = .plain, maxWidth: Int = Size.limit
  ) -> Int {
    let text = glyphs.shown(text)
    let limit = min(point.x &+ max(maxWidth, 0), clip.maxX)
    guard point.y >= clip.y, point.y < clip.maxY, point.x < limit else { return 0 }
    var x = point.x
    var last = x - 1
    for scalar in text.unicodeScalars {
      let shape = ScalarShape(scalar)
      let width = shape.width
      switch shape {
      case .nothing: continue
      case .mark:
        if last >= point.x { join(mark: scalar, x: last, y: point.y) }
        continue
      case .narrow, .wide, .blank, .unknown: break
      }
      if x + width > limit {
        put(code: 0x20, width: 1, x: x, y: point.y, style: style)
        x = limit
        break
      }
      last = x
      if width == 2, x < clip.x, x + 1 >= clip.x {
        put(code: 0x20, width: 1, x: x + 1, y: point.y, style: style)
        x += width
      } else {
        let code: UInt32 =
          shape == .blank ? 0x20 : shape == .unknown ? glyphs.unknown.value : scalar.value
        put(code: code, width: width, x: x, y: point.y, style: style)
        x += width
      }
    }
    return x - point.x
  }

  /// Draws one line inside a row of `rect`, cut with an ellipsis where it is too long.
  package mutating func draw(
    _ text: String, in rect: Rect, row: Int = 0, _ alignment: Alignment = .left,
    style: Style = .plain
  ) {
    guard row >= 0, row < rect.height, rect.width > 0 else { return }
    let text = glyphs.shown(text).truncated(to: rect.width, ellipsis: glyphs.ellipsis)
    let room = rect.width - text.displayWidth
    let before =
      switch alignment {
      case .left: 0
      case .center: room / 2
      case .right: room
      }
    draw(
      text, at: Point(rect.x + before, rect.y + row), style: style, maxWidth: rect.width - before)
  }

  /// Draws pieces of different styles one after the other and answers how many columns they took.
  @discardableResult
  package mutating func draw(
    _ spans: [Span], at point: Point, maxWidth: Int = Size.limit
  ) -> Int {
    var used = 0
    for span in spans where used < maxWidth {
      used += draw(
        span.text, at: Point(point.x + used, point.y), style: span.style, maxWidth: maxWidth - used)
    }
    return used
  }

  /// Draws pieces of different styles on one line inside `rect`, cut where they are too long.
  package mutating func draw(
    _ spans: [Span], in rect: Rect, row: Int = 0, _ alignment: Alignment = .left
  ) {
    guard row >= 0, row < rect.height, rect.width > 0 else { return }
    let width = spans.reduce(0) { $0 + glyphs.shown($1.text).displayWidth }
    if width > rect.width {
      return drawCut(spans, at: Point(rect.x, rect.y + row), width: rect.width)
    }
    let before = alignment.before(room: rect.width - width)
    draw(spans, at: Point(rect.x + before, rect.y + row), maxWidth: rect.width - before)
  }

  private mutating func drawCut(_ spans: [Span], at point: Point, width: Int) {
    let number = glyphs.shown(spans.last?.text ?? "").lastNumber(in: width)
    let used = draw(spans, at: point, maxWidth: width - 1 - number.displayWidth)
    draw(
      glyphs.ellipsis + number, at: Point(point.x + used, point.y),
      style: spans.last?.style ?? .plain, maxWidth: width - used)
  }
}
