package import Canvas

/// The line in which a list's filter is typed; the list follows every letter.
package struct FilterOverlay: Overlay {
  let list: ListID
  /// What the filter was, for whoever thinks better of it.
  private let former: String
  private(set) var field: Field

  init(_ list: ListID, _ text: String) {
    self.list = list
    former = text
    field = Field(text)
  }

  package var commands: [WindowCommand<FilterOverlay>] { FilterOverlay.commands }

  private static let commands: [WindowCommand<FilterOverlay>] = [
    WindowCommand([.enter, .tab], nil, Phrase("Giữ", "Keep")) { _, _, _ in .close() },
    WindowCommand([.up, .down, .pageUp, .pageDown], "↑↓", Phrase("Chọn", "Select")) {
      _, key, state in
      state.moveList(key)
      return .stay()
    },
    .typingMode,
    WindowCommand([.escape], nil, Phrase("Bỏ lọc này", "Drop it")) { filter, _, state in
      state.lists[filter.list, default: RowList()].setFilter(filter.former)
      return .close()
    },
  ]

  package mutating func type(_ key: Key, _ state: inout State) -> Outcome {
    field.receive(key, state.typing)
    state.lists[list, default: RowList()].setFilter(field.text)
    return .stay()
  }

  package mutating func receive(_ paste: Paste, _ state: inout State) -> Outcome {
    field.receive(paste)
    state.lists[list, default: RowList()].setFilter(field.text)
    return .stay()
  }

  /// The field stands in the title of its pane, so that the rows stay in sight.
  package func draw(_ state: State, in area: Rect, into frame: inout Frame) {
    let layout = ScreenLayout(state)
    guard let place = layout.places.first(where: { $0.pane.list == list }) else { return }
    let label = " / "
    let used = frame.draw(label, at: place.title.origin, style: Style(.accent, on: .field, .bold))
    let count = " \(state.list(list).rows.count)/\(state.list(list).total) "
    let (room, right) = place.title.cutLeft(used).rest.cutRight(count.displayWidth)
    frame.draw(TextBox(field.line, ghost: state.language("gõ để lọc", "type to filter")), in: room)
    frame.draw(count, in: right, style: .dim)
  }

  package var isTyping: Bool { true }

}
