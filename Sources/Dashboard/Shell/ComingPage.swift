import Canvas

/// The place of a screen that has nothing of its own to show yet.
struct ComingPage: Page {
  let screen: Screen

  init(_ screen: Screen) { self.screen = screen }

  func panes(_ state: State) -> [Pane] { [Pane(screen.title(state.language))] }

  func draw(_ pane: Int, in body: Rect, _ state: State, into frame: inout Frame) {
    frame.draw(
      EmptyState(
        state.language("Chưa có gì ở đây.", "Nothing here yet."),
        state.language("? mở mọi lệnh, 1 về Hôm nay.", "? opens all commands, 1 goes to Today.")),
      in: body)
  }
}
