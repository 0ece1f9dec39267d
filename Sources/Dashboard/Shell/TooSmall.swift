import Campaign
import Canvas

/// What a terminal shows that is too small for anything else.
struct TooSmall {
  private let state: State

  private static let roomForWords = 16

  init(_ state: State) { self.state = state }

  func draw(into frame: inout Frame) {
    let language = state.language
    let needed = ScreenLayout.smallest
    let has = "\(state.size.width)×\(state.size.height)"
    let wants = "\(needed.width)×\(needed.height)"
    let words =
      state.size.width < TooSmall.roomForWords
      ? [has, "≥" + wants]
      : [
        language("Cửa sổ quá nhỏ", "Window too small"), language("đang: ", "has: ") + has,
        language("cần: ", "needs: ") + wants,
      ]
    let flaw = state.status.flaws.isEmpty ? [] : [Flaw.word(language)]
    let lines = flaw + words
    let shown = state.size.height < lines.count ? lines.suffix(1) : lines[...]
    let top = max((state.size.height - shown.count) / 2, 0)
    for (row, line) in shown.enumerated() {
      frame.draw(line, in: frame.bounds, row: top + row, .center, style: .warning)
    }
  }
}
