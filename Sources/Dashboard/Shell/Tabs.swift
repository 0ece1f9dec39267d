import Canvas

/// The line of screens, each behind its digit.
struct Tabs {
  private let items: [(screen: Screen, text: String, isHere: Bool)]

  init(_ state: State) {
    let titles = Tabs.titles(state)
    // In the grid a digit begins an entry, and the line must not promise anything else.
    let opensByDigit = state.place.screen != .entry
    items = zip(Screen.withDigits, Screen.digits).map { screen, digit in
      let title = titles[screen] ?? ""
      let isHere =
        screen == state.place.screen
        || screen == .schools && state.place.screen == .school
      return (screen, "\(opensByDigit ? digit : " ") \(title)", isHere)
    }
  }

  /// The longest titles with which all ten have room.
  private static func titles(_ state: State) -> [Screen: String] {
    func all(_ title: (Screen) -> Phrase) -> [Screen: String] {
      Dictionary(
        uniqueKeysWithValues: Screen.withDigits.map { ($0, title($0)(state.language)) })
    }
    func fits(_ titles: [Screen: String]) -> Bool {
      titles.values.reduce(-gap) { $0 + 2 + $1.displayWidth + gap } <= state.size.width
    }
    let whole = all(\.title)
    if fits(whole) { return whole }
    var titles = all(\.tab)
    // They give way in their order; eighty columns hold all of them so.
    for screen in Screen.withDigits where screen.narrowTab != nil && !fits(titles) {
      titles[screen] = screen.narrowTab?(state.language)
    }
    return titles
  }

  private static let gap = 1

  /// Each tab with its first column.
  private func places() -> [(x: Int, item: (screen: Screen, text: String, isHere: Bool))] {
    var x = 0
    return items.map { item in
      defer { x += item.text.displayWidth + Tabs.gap }
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
