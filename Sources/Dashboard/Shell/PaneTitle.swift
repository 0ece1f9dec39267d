import Canvas

/// The line above a pane: its name, how its list is narrowed, how much of it shows.
struct PaneTitle {
  private let place: ScreenLayout.Place
  private let state: State
  private let layout: ScreenLayout

  init(_ place: ScreenLayout.Place, _ state: State, _ layout: ScreenLayout) {
    self.place = place
    self.state = state
    self.layout = layout
  }

  func draw(into frame: inout Frame) {
    let line = place.title
    let hasFocus = state.place.focus == place.number
    frame.horizontalLine(at: line.origin, length: line.width)
    let right = narrowing(frame.glyphs)
    let room = line.width - (right.isEmpty ? 0 : right.displayWidth + 3)
    if !right.isEmpty {
      frame.draw(
        right, at: Point(line.maxX - right.displayWidth - 1, line.y), maxWidth: line.width)
    }
    let names = layout.isNarrow ? switcher(room) : [name(place.pane.title, hasFocus, frame.glyphs)]
    let start = layout.isNarrow || hasFocus ? 0 : 1
    frame.draw(
      names, in: Rect(x: line.x + start, y: line.y, width: max(room - start, 0), height: 1))
  }

  private func name(_ title: String, _ hasFocus: Bool, _ glyphs: Glyphs) -> Span {
    hasFocus
      ? Span(" \(glyphs.sign(.pointer)) \(title) ", .title) : Span(" \(title) ", .header)
  }

  /// The names of all panes, where one at a time has the screen.
  private func switcher(_ width: Int) -> [Span] {
    let panes = state.page.panes(state)
    var spans: [Span] = []
    for (number, pane) in panes.enumerated() {
      let isHere = number == place.number
      spans.append(Span(isHere ? "[\(pane.title)]" : " \(pane.title) ", isHere ? .title : .dim))
    }
    if spans.displayWidth <= width || panes.count < 2 { return spans }
    return [
      Span("[\(place.pane.title)]", .title), Span(" \(place.number + 1)/\(panes.count)", .dim),
    ]
  }

  private func narrowing(_ glyphs: Glyphs) -> [Span] {
    guard let id = place.pane.list else { return [] }
    let list = state.list(id)
    guard list.isNarrowed else { return order(list, glyphs) }
    var words: [String] = []
    if !list.filter.isEmpty { words.append("/\(list.filter)") }
    if list.onlyLate { words.append(state.language("! chỉ mục quá hạn", "! only late")) }
    words += list.chosenNames.sorted { $0.key < $1.key }.map(\.value)
    let count = "\(list.rows.count)/\(list.total)"
    return [
      Span(" \(words.joined(separator: " · ").truncated(to: 24)) ", .accent),
      Span("\(count) ", .dim),
    ] + order(list, glyphs)
  }

  /// By what the list is sorted, where that is not its own order.
  private func order(_ list: RowList, _ glyphs: Glyphs) -> [Span] {
    guard let sorting = list.sorting else { return [] }
    let sign = glyphs.sign(sorting.ascending ? .ascending : .descending)
    return [Span(" \(sorting.title(state.language).truncated(to: 20)) \(sign) ", .accent)]
  }
}
