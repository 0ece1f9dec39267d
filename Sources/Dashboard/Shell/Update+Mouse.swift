import Canvas

extension State {
  mutating func receive(_ mouse: Mouse) -> [Effect] {
    if !overlays.isEmpty { return topOverlay { $0.receive(mouse, &$1) } }
    guard !ScreenLayout.isTooSmall(size) else { return [] }
    let layout = ScreenLayout(self)
    switch mouse.action {
    case .wheelUp, .wheelDown:
      guard let id = layout.place(at: mouse.position)?.pane.list else { return [] }
      lists[id, default: RowList()].move(by: mouse.action == .wheelUp ? -3 : 3)
    case .press:
      banner = nil
      if layout.tabs.contains(mouse.position) {
        guard let tab = Tabs(self).screen(at: mouse.position.x) else { return [] }
        trail.go(to: Place(tab))
      } else if let place = layout.place(at: mouse.position) {
        return press(mouse.position, place)
      }
    default: break
    }
    return []
  }

  /// A click selects; a second one on the same row opens.
  private mutating func press(_ point: Point, _ place: ScreenLayout.Place) -> [Effect] {
    let wasFocused = trail.here.focus == place.number
    trail.here.focus = place.number
    guard let id = place.pane.list, place.rows.contains(point) else { return [] }
    let list = self.list(id)
    let row = list.first + (point.y - place.rows.y) / place.shape.rowHeight
    guard row < list.rows.count else { return [] }
    if wasFocused, row == list.row { return page.open(place.number, &self) }
    lists[id, default: RowList()].move(to: row)
    return []
  }
}
