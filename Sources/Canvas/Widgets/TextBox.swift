/// One line of a field: what was typed, scrolled so that the cursor shows, or a ghost of what
/// could be typed.
package struct TextBox: Widget, Equatable {
  package var line: LineEditor
  package var ghost: String
  package var isFocused: Bool
  package var style: Style

  package init(
    _ line: LineEditor, ghost: String = "", isFocused: Bool = true,
    style: Style = Style(.plain, on: .field)
  ) {
    self.line = line
    self.ghost = ghost
    self.isFocused = isFocused
    self.style = style
  }

  package func render(in rect: Rect, into frame: inout Frame) {
    let glyphs = frame.glyphs
    frame.fill(rect.row(0), style: style)
    let text = line.isSelected && isFocused ? style.on(.selected) : style
    let before = glyphs.shown(line.before)
    let after = glyphs.shown(line.after)
    let width = before.displayWidth
    if line.isEmpty {
      frame.draw(ghost, in: rect, style: Style(.ghost, on: style.ground))
    }
    // The cursor stands on a column of its own, so the last one is kept free for it.
    let hidden = isFocused ? max(width - rect.width + 1, 0) : 0
    let visible = hidden > 0 ? before.suffix(columns: rect.width - 1) : before
    let start = rect.x + max(width - hidden - visible.displayWidth, 0)
    let used = frame.draw(visible, at: Point(start, rect.y), style: text, maxWidth: rect.width)
    let cursor = min(start - rect.x + used, rect.width - 1)
    frame.draw(
      after, at: Point(rect.x + cursor, rect.y), style: style, maxWidth: rect.width - cursor)
    if hidden > 0 {
      frame.draw(
        String(glyphs.sign(.moreLeft)), at: rect.origin, style: Style(.dim, on: style.ground))
    }
    if cursor + after.displayWidth > rect.width, cursor < rect.width - 1 {
      frame.draw(
        String(glyphs.sign(.moreRight)), at: Point(rect.maxX - 1, rect.y),
        style: Style(.dim, on: style.ground))
    }
    if isFocused { frame.cursor = Point(rect.x + cursor, rect.y) }
  }
}
