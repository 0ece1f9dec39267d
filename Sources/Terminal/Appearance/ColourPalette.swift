import Canvas

/// The colours that stand for inks and grounds on one terminal.
struct ColourPalette: Equatable, Sendable {
  enum Depth: Sendable {
    case none, eight, sixteen, many

    init(colors: Int, isWanted: Bool) {
      switch colors {
      case _ where !isWanted: self = .none
      case 256...: self = .many
      case 16...: self = .sixteen
      case 8...: self = .eight
      default: self = .none
      }
    }
  }

  let depth: Depth
  let theme: Theme

  func paint(_ style: Style) -> Paint {
    var paint =
      switch depth {
      case .none: ColourPalette.attributes(style)
      case .eight, .sixteen: few(style)
      case .many: many(style)
      }
    if style.attributes.contains(.bold) { paint.attributes.insert(.bold) }
    if style.attributes.contains(.underline) { paint.attributes.insert(.underline) }
    if style.attributes.contains(.reverse) { paint.attributes.formSymmetricDifference(.reverse) }
    return paint
  }

  /// Without colours what matters most is bold and what keys act on is reversed.
  private static func attributes(_ style: Style) -> Paint {
    var attributes: Paint.Attributes =
      switch style.ink {
      case .bad, .today, .title, .header: .bold
      case .dim, .ghost: .dim
      default: []
      }
    switch style.ground {
    case .bar: attributes.insert(.reverse)
    case .selected: attributes.formUnion([.reverse, .bold])
    case .selectedFaint, .field: attributes.insert(.underline)
    default: break
    }
    if attributes.contains(.reverse) { attributes.remove(.dim) }
    return Paint(attributes: attributes)
  }
}
