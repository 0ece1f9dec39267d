import Campaign
import Canvas
import Dashboard

extension State {
  /// Presses keys one after the other and answers what they asked for.
  @discardableResult
  mutating func press(_ keys: Key...) -> [Effect] {
    keys.flatMap { update(&self, .key($0)) }
  }

  /// Types letters, each a key of its own.
  @discardableResult
  mutating func type(_ text: String) -> [Effect] {
    text.flatMap { update(&self, .key(.character($0))) }
  }

  /// The state after keys, for drawings.
  func after(_ keys: Key...) -> State {
    var state = self
    for key in keys { _ = update(&state, .key(key)) }
    return state
  }

  var picture: String { render(self).text.joined(separator: "\n") }
}
