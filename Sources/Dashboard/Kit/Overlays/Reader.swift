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

  var commands: [WindowCommand<Reader>] { Reader.commands }

  private static let commands: [WindowCommand<Reader>] = [
    WindowCommand([.enter]) { reader, _, state in .close(reader.enter?.run(&state) ?? []) }
      .named { reader, state in
        reader.enter.map { Hint(.enter, $0.word(state.language)) }
      },
    WindowCommand([.up, .down]) { reader, key, state in
      reader.scroll(to: reader.first + (key == .up ? -1 : 1), state)
    }
    .named { reader, state in
      let inside = reader.inside(state)
      let isLong = reader.lines(inside.width).count > inside.height
      return isLong ? Hint("↑↓", state.language("Cuộn", "Scroll")) : nil
    },
    WindowCommand([.escape, .character("q")], nil, Phrase("Đóng", "Close")) { _, _, _ in .close() },
    WindowCommand([.pageUp, .pageDown]) { reader, key, state in
      let page = reader.inside(state).height
      return reader.scroll(to: reader.first + (key == .pageUp ? -page : page), state)
    },
    WindowCommand([.home, .end]) { reader, key, state in
      reader.scroll(to: key == .home ? 0 : .max, state)
    },
  ]

  private mutating func scroll(to line: Int, _ state: State) -> Outcome {
    let inside = inside(state)
    first = min(max(line, 0), max(lines(inside.width).count - inside.height, 0))
    return .stay()
  }

  var followsWheel: Bool { true }

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

}
