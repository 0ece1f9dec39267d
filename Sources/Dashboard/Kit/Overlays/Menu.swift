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

  package var commands: [WindowCommand<Menu>] { Menu.commands }

  private static let commands: [WindowCommand<Menu>] = [
    WindowCommand([.up, .down], "↑↓", Phrase("Đi", "Move")) { menu, key, _ in
      menu.move(to: menu.row + (key == .up ? -1 : 1))
    }
    .onlyInHelp(),
    WindowCommand([], "1-9", Phrase("Chọn mục có số này", "Choose the one with this number")) {
      menu, key, state in menu.choose((Menu.number(key) ?? 0) - 1, &state)
    }
    .taking { Menu.number($0) != nil }
    .onlyInHelp(),
    WindowCommand([.enter], nil, Phrase("Chọn", "Choose")) { menu, _, state in
      menu.choose(menu.row, &state)
    },
    WindowCommand([.escape], nil, Phrase("Thôi", "Cancel")) { _, _, _ in .close() },
    WindowCommand([.home, .pageUp]) { menu, _, _ in menu.move(to: 0) },
    WindowCommand([.end, .pageDown]) { menu, _, _ in menu.move(to: menu.items.count - 1) },
  ]

  private static func number(_ key: Key) -> Int? {
    guard case .character(let digit) = key, let number = digit.wholeNumberValue, number >= 1 else {
      return nil
    }
    return number
  }

  private mutating func move(to row: Int) -> Outcome {
    self.row = min(max(row, 0), max(items.count - 1, 0))
    return .stay()
  }

  package mutating func type(_ key: Key, _ state: inout State) -> Outcome { .stay() }

  private func choose(_ row: Int, _ state: inout State) -> Outcome {
    guard items.indices.contains(row) else { return .stay([.bell]) }
    return .close(items[row].run(&state))
  }

  package var followsWheel: Bool { true }

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
