package import Canvas

/// Where everything of a screen stands, for drawing, scrolling and the mouse alike.
package struct ScreenLayout: Sendable {
  package struct Place: Sendable {
    /// The pane's number on its page.
    package let number: Int
    package let pane: Pane
    package let title: Rect
    package let body: Rect

    package let shape: ListShape

    /// Where the rows of the pane's list stand.
    package var rows: Rect { shape.rows(in: body) }
    package var visibleRows: Int { rows.height / shape.rowHeight }
  }

  package let header: Rect
  package let tabs: Rect
  /// Of what is wrong with the files; empty where nothing is.
  let damage: Rect
  package let area: Rect
  package let footer: Rect
  package let places: [Place]
  /// Whether one pane at a time has the screen for itself.
  package let isNarrow: Bool

  package static let smallest = Size(20, 5)
  static let roomForPanes = Size(70, 18)
  private static let roomForTabs = 20

  /// Where one pane has the screen for itself.
  static func hasNoRoomForPanes(_ size: Size) -> Bool {
    size.width < roomForPanes.width || size.height < roomForPanes.height
  }

  package static func isTooSmall(_ size: Size) -> Bool {
    size.width < smallest.width || size.height < smallest.height
  }

  package init(_ state: State) {
    let screen = Rect(state.size)
    let hasTabs = screen.height >= ScreenLayout.roomForTabs && state.page.needsStore
    let (header, belowHeader) = screen.cutTop(1)
    let (tabs, belowTabs) = belowHeader.cutTop(hasTabs ? 1 : 0)
    let (damage, belowDamage) = belowTabs.cutTop(state.status.flaws.isEmpty ? 0 : 1)
    let (area, footer) = belowDamage.cutBottom(1)
    self.header = header
    self.tabs = tabs
    self.damage = damage
    self.area = area
    self.footer = footer
    isNarrow =
      ScreenLayout.hasNoRoomForPanes(screen.size)
    let page = state.page
    let panes = page.panes(state)
    let focus = min(max(state.place.focus, 0), max(panes.count - 1, 0))
    var rects = isNarrow ? [] : page.arrange(area, state)
    if isNarrow { rects = panes.indices.map { $0 == focus ? area : .zero } }
    places = zip(panes, rects).enumerated().compactMap { number, both in
      guard !both.1.isEmpty else { return nil }
      let (title, body) = both.1.cutTop(1)
      return Place(
        number: number, pane: both.0, title: title, body: body, shape: both.0.shape(body.size))
    }
  }

  /// The screen's middle and its footer where a window's keys take more than one row.
  func cut(_ foot: Footer, _ state: State) -> (area: Rect, footer: Rect) {
    let limit = max(state.size.height / 3, 1)
    let more = foot.rows(width: footer.width, state.glyphs, atMost: limit) - 1
    let (middle, rows) = area.cutBottom(more)
    return (
      middle, Rect(x: footer.x, y: footer.y - rows.height, width: footer.width, height: more + 1)
    )
  }

  package func place(at point: Point) -> Place? {
    places.first { $0.title.contains(point) || $0.body.contains(point) }
  }
}
