/// A sentence shown until the next key.
package struct Banner: Equatable, Sendable {
  package enum Tone: Sendable { case good, plain, warning, bad }

  package var text: String
  package var tone: Tone

  package init(_ text: String, _ tone: Tone = .plain) {
    self.text = text
    self.tone = tone
  }
}

extension State {
  /// Says why something is not done.
  mutating func refuse(_ reason: String) -> [Effect] {
    banner = Banner(reason, .warning)
    return [.bell]
  }
}
