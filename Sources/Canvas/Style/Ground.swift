/// What lies behind a glyph.
package enum Ground: UInt8, CaseIterable, Sendable {
  case none
  /// A bar across the screen: the top line, the footer.
  case bar
  /// The row or cell that keys act on.
  case selected
  /// The same in a pane that has not the focus.
  case selectedFaint
  case popup
  /// Where one types.
  case field
  case good, warning, bad
  /// Steps of a heat map, from nothing to all.
  case heat0, heat1, heat2, heat3, heat4

  package static let heat: [Ground] = [.heat0, .heat1, .heat2, .heat3, .heat4]

  /// How a drawing of the grounds shows this one.
  package var letter: Character {
    switch self {
    case .none: "."
    case .bar: "B"
    case .selected: "S"
    case .selectedFaint: "s"
    case .popup: "P"
    case .field: "F"
    case .good: "g"
    case .warning: "w"
    case .bad: "b"
    case .heat0: "0"
    case .heat1: "1"
    case .heat2: "2"
    case .heat3: "3"
    case .heat4: "4"
    }
  }
}
