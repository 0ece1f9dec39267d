import Canvas

/// One thing whole, to be read: as many lines as it needs, scrolled where they have no room.
struct Reader: Overlay {
  let title: String
  /// The lines for a width.
  let lines: @Sendable (Int) -> [FactLine]
  /// What Enter does besides closing, and what it is called.
  var enter: (word: Phrase, run: @Sendable (inout State) -> [Effect])?
  private(set) var first = 0

  init(_ title: String, lines: @escaping @Sendable (Int) -> [FactLine]) {
    self.title = title
    self.lines = lines
  }

  mutating func receive(_ key: Key, _ state: inout State) -> Outcome {
    let visible = inside(state).height
    let last = max(lines(inside(state).width).count - visible, 0)
    switch key.asCommand {
    case .enter: return .close(enter?.run(&state) ?? [])
    case .escape, .character("q"): return .close()
    case .up: first = max(first - 1, 0)
    case .down: first = min(first + 1, last)
    case .pageUp: first = max(first - visible, 0)
    case .pageDown: first = min(first + visible, last)
    case .home: first = 0
    case .end: first = last
    default: return .stay([.bell])
    }
    return .stay()
  }

  mutating func receive(_ mouse: Mouse, _ state: inout State) -> Outcome {
    switch mouse.action {
    case .wheelUp: receive(.up, &state)
    case .wheelDown: receive(.down, &state)
    default: .stay()
    }
  }

  /// The size of what is shown, inside the box.
  private func inside(_ state: State) -> Size { inside(ScreenLayout(state).area.size) }

  private func inside(_ area: Size) -> Size {
    let width = min(max(area.width - 8, 16), 84)
    return Size(width, min(lines(width).count, max(area.height - 4, 1)))
  }

  func draw(_ state: State, in area: Rect, into frame: inout Frame) {
    let size = inside(area.size)
    let rect = frame.popup(size, title: title, in: area)
    let lines = lines(size.width)
    let needsBar = lines.count > rect.height
    for row in 0..<min(rect.height, max(lines.count - first, 0)) {
      var line = lines[first + row]
      line.spans = line.spans.map { Span($0.text, $0.style.on(.popup)) }
      line.draw(in: rect.row(row), into: &frame)
    }
    guard needsBar else { return }
    let edge = Rect(x: rect.maxX, y: rect.y, width: 1, height: rect.height)
    frame.draw(ScrollBar(first: first, visible: rect.height, count: lines.count), in: edge)
  }

  func hints(_ state: State) -> [Hint] {
    let close = Hint(.escape, state.language("Đóng", "Close"))
    let isLong = lines(inside(state).width).count > inside(state).height
    let scroll = isLong ? [Hint("↑↓", state.language("Cuộn", "Scroll"))] : []
    return (enter.map { [Hint(.enter, $0.word(state.language))] } ?? []) + scroll + [close]
  }
}
