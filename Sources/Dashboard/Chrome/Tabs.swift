import Canvas

/// The line of screens, each behind its digit.
struct Tabs {
  private let items: [(screen: Screen, text: String, isHere: Bool)]

  private static let roomForTitles = 118

  init(_ state: State) {
    let isWide = state.size.width >= Tabs.roomForTitles
    // In the grid a digit begins an entry, and the line must not promise anything else.
    let opensByDigit = state.place.screen != .entry
    items = Screen.withDigits.map { screen in
      let title = isWide ? screen.title(state.language) : screen.tab(state.language)
      let isHere =
        screen == state.place.screen
        || screen == .schools && state.place.screen == .school
      return (screen, "\(opensByDigit ? screen.digit ?? " " : " ") \(title)", isHere)
    }
  }

  /// Each tab with its first column.
  private func places() -> [(x: Int, item: (screen: Screen, text: String, isHere: Bool))] {
    let gap = 1
    var x = 0
    return items.map { item in
      defer { x += item.text.displayWidth + gap }
      return (x, item)
    }
  }

  func draw(in line: Rect, into frame: inout Frame) {
    for (x, item) in places() {
      let digit = item.text.prefix(1)
      let name = item.text.dropFirst()
      let at = Point(line.x + x, line.y)
      if item.isHere {
        frame.draw(item.text, at: at, style: Style(.title, on: .selected, .bold))
      } else {
        frame.draw([Span(String(digit), .accent), Span(String(name), .dim)], at: at)
      }
    }
  }

  func screen(at x: Int) -> Screen? {
    places().last { $0.x <= x && x < $0.x + $0.item.text.displayWidth }?.item.screen
  }
}
