/// What a glyph means; the terminal chooses the colour that says so on its background.
package enum Ink: UInt8, CaseIterable, Sendable {
  case plain, dim, ghost, border, title, header, accent, good, warning, bad, today
  /// Kinds that stand beside one another in a plot.
  case first, second, third, fourth, fifth

  /// How a drawing of the styles shows this ink.
  package var letter: Character {
    switch self {
    case .plain: "."
    case .dim: "d"
    case .ghost: "o"
    case .border: "-"
    case .title: "t"
    case .header: "h"
    case .accent: "a"
    case .good: "g"
    case .warning: "w"
    case .bad: "b"
    case .today: "y"
    case .first: "1"
    case .second: "2"
    case .third: "3"
    case .fourth: "4"
    case .fifth: "5"
    }
  }
}
