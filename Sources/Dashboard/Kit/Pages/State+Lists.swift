import Canvas

extension State {
  /// Brings the lists on the screen up to date and scrolls them so that their selection shows.
  mutating func settle() {
    guard !ScreenLayout.isTooSmall(size) else { return }
    let page = self.page
    page.prepare(&self)
    let layout = ScreenLayout(self)
    // Lists of one pane may be about what is selected in another one before it.
    for place in layout.places {
      guard let id = place.pane.list else { continue }
      settle(id, page)
      let list = lists[id, default: RowList()]
      lists[id, default: RowList()].first = Scrolling.first(
        list.first, selected: list.row, visible: place.visibleRows, count: list.rows.count)
    }
  }

  /// Brings one list up to date, also when it is not on the screen.
  mutating func settle(_ id: ListID, _ page: any Page) {
    let source = page.source(of: id, self)
    lists[id, default: RowList()].settle(source, generation: generation)
  }

  /// The list that keys act on.
  package var activeList: ListID? {
    let panes = page.panes(self)
    guard panes.indices.contains(place.focus) else { return nil }
    return panes[place.focus].list
  }

  var activeSource: ListSource { activeList.map { page.source(of: $0, self) } ?? .none }

  package func list(_ id: ListID) -> RowList { lists[id] ?? RowList() }

  /// Changes the list that keys act on.
  mutating func changeActiveList(_ change: (inout RowList) -> Void) {
    guard let id = activeList else { return }
    change(&lists[id, default: RowList()])
  }

  /// Moves the selection of the list that keys act on.
  mutating func moveList(_ key: Key) {
    let page = visibleRows
    switch key {
    case .up: changeActiveList { $0.move(by: -1) }
    case .down: changeActiveList { $0.move(by: 1) }
    case .pageUp: changeActiveList { $0.move(by: -page) }
    case .pageDown: changeActiveList { $0.move(by: page) }
    case .home: changeActiveList { $0.move(to: 0) }
    case .end: changeActiveList { $0.move(to: .max) }
    default: break
    }
  }

  /// How many rows a page key turns: one remains to hold on to.
  var visibleRows: Int {
    let layout = ScreenLayout(self)
    let place = layout.places.first { $0.number == self.place.focus }
    return max((place?.visibleRows ?? 2) - 1, 1)
  }
}
