package import Canvas

/// What is particular to one screen; chrome, focus, lists and keys are common to all.
package protocol Page: Sendable {
  /// The panes in the order in which Tab goes round; always as many, whatever they hold.
  func panes(_ state: State) -> [Pane]
  /// Where each pane stands where there is room for several; an empty rectangle leaves one out.
  func arrange(_ area: Rect, _ state: State) -> [Rect]
  func draw(_ pane: Int, in body: Rect, _ state: State, into frame: inout Frame)
  func source(of list: ListID, _ state: State) -> ListSource
  var commands: [Command] { get }
  /// Works out what the screen shows and is too costly for every key, where it is out of date.
  func prepare(_ state: inout State)
  /// What the commands that record something act on.
  func selection(_ state: State) -> Selection
  /// What Enter does in a pane.
  func open(_ pane: Int, _ state: inout State) -> [Effect]
  /// Offered every key before the commands; nil lets them have it.
  func receive(_ key: Key, _ state: inout State) -> [Effect]?
  /// The footer's keys, where the commands' own do not say it; none for those.
  func hints(_ state: State) -> [Hint]?
  /// Whether letters are typed here, so that `?` is one of them.
  func isTyping(_ state: State) -> Bool
  /// Whether it shows nothing without a store.
  var needsStore: Bool { get }
  /// Whether there is something to make ready in spare time while it is looked at.
  func hasSpareWork(_ state: State) -> Bool
  func useSpareTime(_ state: inout State)
  /// Offered a paste; nil says that nothing here takes one.
  func receive(_ paste: Paste, _ state: inout State) -> [Effect]?
}

extension Page {
  package func arrange(_ area: Rect, _ state: State) -> [Rect] { [area] }
  package func source(of list: ListID, _ state: State) -> ListSource { .none }
  package var commands: [Command] { [] }
  package func prepare(_ state: inout State) {}
  package func selection(_ state: State) -> Selection { Selection() }
  package var needsStore: Bool { true }
  package func hasSpareWork(_ state: State) -> Bool { false }
  package func useSpareTime(_ state: inout State) {}
  package func open(_ pane: Int, _ state: inout State) -> [Effect] { [] }
  package func receive(_ key: Key, _ state: inout State) -> [Effect]? { nil }
  package func hints(_ state: State) -> [Hint]? { nil }
  package func isTyping(_ state: State) -> Bool { false }
  package func receive(_ paste: Paste, _ state: inout State) -> [Effect]? { nil }
}

/// A part of a screen with a title of its own.
package struct Pane: Sendable {
  package var title: String
  package var list: ListID?
  /// How the list lies in a body of a given size.
  package var shape: @Sendable (Size) -> ListShape

  package init(
    _ title: String, list: ListID? = nil,
    shape: @escaping @Sendable (Size) -> ListShape = { _ in ListShape() }
  ) {
    self.title = title
    self.list = list
    self.shape = shape
  }
}

/// Where in a pane's body the rows of its list stand.
package struct ListShape: Equatable, Sendable {
  /// Rows of the body above and below those of the list.
  package var above: Int
  package var below: Int
  /// How many rows of the screen one row of the list takes.
  package var rowHeight: Int

  package init(above: Int = 0, below: Int = 0, rowHeight: Int = 1) {
    self.above = max(above, 0)
    self.below = max(below, 0)
    self.rowHeight = max(rowHeight, 1)
  }

  package func rows(in body: Rect) -> Rect {
    body.cutTop(above).rest.cutBottom(below).rest
  }
}

extension State {
  /// Esc in a detail goes back to its list before it leaves the screen.
  mutating func leaveDetail(_ key: Key) -> [Effect]? {
    guard key == .escape, place.focus > 0 else { return nil }
    if let id = activeList, list(id).isNarrowed { return nil }
    trail.here.focus = 0
    return []
  }
}
