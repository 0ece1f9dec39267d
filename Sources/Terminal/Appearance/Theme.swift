/// What the terminal's own background is like.
package enum Theme: String, Sendable {
  case light, dark
  /// Colours are chosen that can be read on both.
  case unknown
}

extension Theme {
  /// From `COLORFGBG`, which some terminals set: the last number is that of the background.
  init(colorfgbg: String?) {
    let background = colorfgbg?.split(separator: ";").last.flatMap { Int($0) }
    switch background {
    case .some(0...6), 8: self = .dark
    case 7, .some(9...15): self = .light
    default: self = .unknown
    }
  }
}
