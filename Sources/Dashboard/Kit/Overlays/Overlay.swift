package import Canvas

/// Something that lies over the screen and takes every key until it closes.
package protocol Overlay: Sendable {
  /// What its keys do, in the order in which the footer names them.
  var commands: [WindowCommand<Self>] { get }
  /// What a key does that no command takes: it is typed, or means nothing.
  mutating func type(_ key: Key, _ state: inout State) -> Outcome
  /// What a key does here; the overlay may push another one on the state, which then lies on top.
  mutating func receive(_ key: Key, _ state: inout State) -> Outcome
  mutating func receive(_ paste: Paste, _ state: inout State) -> Outcome
  mutating func receive(_ mouse: Mouse, _ state: inout State) -> Outcome
  func draw(_ state: State, in area: Rect, into frame: inout Frame)
  /// The keys that the footer names.
  func hints(_ state: State) -> [Hint]
  /// All keys that do something here, for whoever asks.
  func keys(_ state: State) -> [Hint]
  /// Whether letters are typed here, so that `?` is one of them.
  var isTyping: Bool { get }
  /// Whether Ctrl-S records what is asked for here.
  var isSubmitted: Bool { get }
  /// Whether the wheel goes up and down here.
  var followsWheel: Bool { get }
}

/// Whether an overlay stays after what it received, and what is to be done.
package enum Outcome: Sendable {
  case stay([Effect] = [])
  case close([Effect] = [])
}

extension Overlay {
  package var isTyping: Bool { false }
  package var isSubmitted: Bool { false }
  package var followsWheel: Bool { false }
  package mutating func receive(_ paste: Paste, _ state: inout State) -> Outcome { .stay() }
}

extension State {
  /// Lets the topmost overlay receive something, without losing one that it pushes.
  mutating func topOverlay(_ receive: (inout any Overlay, inout State) -> Outcome) -> [Effect] {
    guard var overlay = overlays.popLast() else { return [] }
    let depth = overlays.count
    switch receive(&overlay, &self) {
    case .stay(let effects):
      overlays.insert(overlay, at: min(depth, overlays.count))
      return effects
    case .close(let effects):
      return effects
    }
  }
}
