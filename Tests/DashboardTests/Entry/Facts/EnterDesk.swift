import Campaign
import Canvas
import Dashboard
import Testing

extension EntryDesk {
  /// A desk at a screen with the sample office behind it.
  static func at(_ screen: Screen, _ width: Int = 80, _ height: Int = 24) -> EntryDesk {
    EntryDesk(Sample.state(width, height, start: screen))
  }

  /// Presses a key until the selection is as wanted; none where it never is.
  mutating func press(_ key: Key, until isThere: (Selection) -> Bool) {
    for _ in 0..<500 where !isThere(state.selection) { press(key) }
    #expect(isThere(state.selection), "never selected")
  }

  mutating func clearLine() { press(.control("u")) }

  var ledger: Ledger { state.office.ledger }
}
