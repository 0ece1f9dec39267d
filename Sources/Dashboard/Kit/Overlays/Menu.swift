package import Canvas

/// A few things to choose one from; they keep their places.
package struct Menu: Overlay {
  let title: String
  let items: [MenuItem]
  private(set) var row: Int

  package init(_ title: String, _ items: [MenuItem], row: Int? = nil) {
    self.title = title
    self.items = items
    self.row = row ?? items.firstIndex { $0.isChosen } ?? 0
  }

  package mutating func receive(_ key: Key, _ state: inout State) -> Outcome {
    switch key {
    case .up: row = max(row - 1, 0)
    case .down: row = min(row + 1, max(items.count - 1, 0))
    case .home, .pageUp: row = 0
    case .end, .pageDown: row = max(items.count - 1, 0)
    case .enter: return choose(row, &state)
    case .escape: return .close()
    case .character(let digit):
      guard let number = digit.wholeNumberValue, number >= 1 else { return .stay() }
      return choose(number - 1, &state)
    default: break
    }
    return .stay()
  }

  private func choose(_ row: Int, _ state: inout State) -> Outcome {
    guard items.indices.contains(row) else { return .stay([.bell]) }
    return .close(items[row].run(&state))
  }

  package mutating func receive(_ mouse: Mouse, _ state: inout State) -> Outcome {
    switch mouse.action {
    case .wheelUp: return receive(.up, &state)
    case .wheelDown: return receive(.down, &state)
    default: return .stay()
    }
  }

  package func draw(_ state: State, in area: Rect, into frame: inout Frame) {
    let width = max(items.map(\.width).max() ?? 0, title.displayWidth + 2)
    let inside = frame.popup(Size(width, items.count), title: title, in: area)
    let first = Scrolling.first(0, selected: row, visible: inside.height, count: items.count)
    for line in 0..<min(inside.height, items.count - first) {
      let number = first + line
      let item = items[number]
      let sign = item.isChosen ? String(frame.glyphs.sign(.done)) : " "
      let digit = number < 9 ? "\(number + 1)" : " "
      let detail = item.detail.isEmpty ? 0 : item.detail.displayWidth + 1
      frame.draw(
        [
          Span("\(digit) ", Style(.accent, on: .popup)),
          Span("\(sign) \(item.title)", Style(.plain, on: .popup)),
        ], in: inside.row(line).cutRight(min(detail, inside.width / 2)).rest)
      frame.draw(item.detail, in: inside.row(line), .right, style: Style(.dim, on: .popup))
      if number == row { frame.tint(inside.row(line), .selected) }
    }
  }

  package func keys(_ state: State) -> [Hint] {
    let language = state.language
    return [
      Hint("↑↓", language("Đi", "Move")),
      Hint("1-9", language("Chọn mục có số này", "Choose the one with this number")),
    ] + hints(state)
  }

  package func hints(_ state: State) -> [Hint] {
    [
      Hint(.enter, state.language("Chọn", "Choose")),
      Hint(.escape, state.language("Thôi", "Cancel")),
    ]
  }
}

/// One choice of a menu.
package struct MenuItem: Sendable {
  package var title: String
  package var detail: String
  package var isChosen: Bool
  package var run: @Sendable (inout State) -> [Effect]

  package init(
    _ title: String, detail: String = "", isChosen: Bool = false,
    run: @escaping @Sendable (inout State) -> [Effect]
  ) {
    self.title = title
    self.detail = detail
    self.isChosen = isChosen
    self.run = run
  }

  var width: Int {
    4 + title.displayWidth + (detail.isEmpty ? 0 : 2 + detail.displayWidth)
  }
}
