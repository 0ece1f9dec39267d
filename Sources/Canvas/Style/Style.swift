/// How a cell looks, in words of meaning and not of colour.
package struct Style: Equatable, Hashable, Sendable {
  package struct Attributes: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let bold = Attributes(rawValue: 1)
    package static let underline = Attributes(rawValue: 2)
    package static let reverse = Attributes(rawValue: 4)
  }

  package var ink: Ink
  package var ground: Ground
  package var attributes: Attributes

  package init(
    _ ink: Ink = .plain, on ground: Ground = .none, _ attributes: Attributes = []
  ) {
    self.ink = ink
    self.ground = ground
    self.attributes = attributes
  }

  /// Asked for every cell of every frame.
  package static func == (one: Style, other: Style) -> Bool {
    one.ink == other.ink && one.ground == other.ground
      && one.attributes.rawValue == other.attributes.rawValue
  }

  package var bold: Style { Style(ink, on: ground, attributes.union(.bold)) }
  package var underlined: Style { Style(ink, on: ground, attributes.union(.underline)) }
  package var reversed: Style { Style(ink, on: ground, attributes.union(.reverse)) }
  package func on(_ ground: Ground) -> Style { Style(ink, on: ground, attributes) }

  package static let plain = Style(.plain)
  package static let dim = Style(.dim)
  package static let ghost = Style(.ghost)
  package static let border = Style(.border)
  package static let title = Style(.title, .bold)
  package static let header = Style(.header, .bold)
  package static let accent = Style(.accent)
  package static let good = Style(.good)
  package static let warning = Style(.warning)
  package static let bad = Style(.bad)
  package static let today = Style(.today)
  package static let bar = Style(.plain, on: .bar)
  package static let selected = Style(.plain, on: .selected)
}
