import Canvas

/// What a terminal shows that is too small for anything else.
struct TooSmall {
  private let state: State

  init(_ state: State) { self.state = state }

  func draw(into frame: inout Frame) {
    let language = state.language
    let needed = ScreenLayout.smallest
    let lines = [
      language("Cửa sổ quá nhỏ", "Window too small"),
      language("đang: ", "has: ") + "\(state.size.width)×\(state.size.height)",
      language("cần: ", "needs: ") + "\(needed.width)×\(needed.height)",
    ]
    let shown = state.size.height < lines.count ? lines.suffix(1) : lines[...]
    let top = max((state.size.height - shown.count) / 2, 0)
    for (row, line) in shown.enumerated() {
      frame.draw(line, in: frame.bounds, row: top + row, .center, style: .warning)
    }
  }
}
