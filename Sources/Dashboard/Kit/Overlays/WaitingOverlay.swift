package import Canvas

/// Something is being read apart from the dashboard; Esc stops it. No key is taken for anything
/// else, since what comes of it lies over the screen at once.
package struct WaitingOverlay: Overlay {
  let text: String
  var seconds = 0
  /// What is being recorded is not broken off.
  let canStop: Bool

  init(_ text: String, canStop: Bool = true) {
    self.text = text
    self.canStop = canStop
  }

  package var commands: [WindowCommand<WaitingOverlay>] { WaitingOverlay.commands }

  private static let commands: [WindowCommand<WaitingOverlay>] = [
    WindowCommand([.escape], nil, Phrase("Dừng", "Stop")) { _, _, _ in .close([.stopReading]) }
      .when { waiting, _ in waiting.canStop }
  ]

  package mutating func type(_ key: Key, _ state: inout State) -> Outcome { .stay() }

  package func draw(_ state: State, in area: Rect, into frame: inout Frame) {
    let line = text + state.language(" \(seconds) giây.", " \(seconds) s.")
    let inside = frame.popup(
      Size(min(line.displayWidth, max(area.width - 4, 1)), 1), title: "", in: area)
    frame.draw(line, in: inside, style: Style(.plain, on: .popup))
  }
}

extension State {
  /// How long what is being read has taken.
  mutating func waited(_ seconds: Int) {
    guard let at = overlays.lastIndex(where: { $0 is WaitingOverlay }),
      var waiting = overlays[at] as? WaitingOverlay
    else { return }
    waiting.seconds = seconds
    overlays[at] = waiting
  }

  mutating func endWaiting() { overlays.removeAll { $0 is WaitingOverlay } }
}
