import Canvas

extension ColourPalette {
  /// Eight or sixteen colours, whose exact hues are the terminal's own choice.
  func few(_ style: Style) -> Paint {
    guard style.ground == .none else { return ColourPalette.ground(style) }
    var paint = Paint(foreground: fewInk(style.ink))
    if style.ink == .bad { paint.attributes.insert(.bold) }
    return paint
  }

  private func fewInk(_ ink: Ink) -> Int16 {
    switch ink {
    case .plain, .header: -1
    case .dim, .ghost, .border: depth == .sixteen ? 8 : -1
    case .title, .accent, .fifth: theme == .dark ? 6 : 4
    case .good, .second: 2
    case .warning, .third: 3
    case .bad: 1
    case .today, .fourth: 5
    case .first: theme == .dark ? 6 : 4
    }
  }

  /// On a ground the ink gives way, since few pairs of eight colours can be read.
  private static func ground(_ style: Style) -> Paint {
    let isStrong = style.ink == .bad || style.ink == .today || style.ink == .accent
    let bold: Paint.Attributes = isStrong ? .bold : []
    return switch style.ground {
    case .none, .popup: Paint(attributes: bold)
    case .bar: Paint(attributes: bold.union(.reverse))
    case .selected: Paint(foreground: 7, background: 4, attributes: .bold)
    case .selectedFaint, .field: Paint(attributes: bold.union(.underline))
    case .heat0: Paint(attributes: bold)
    case .good, .heat4: Paint(foreground: 0, background: 2, attributes: bold)
    case .warning, .heat2, .heat3: Paint(foreground: 0, background: 3, attributes: bold)
    case .bad, .heat1: Paint(foreground: 7, background: 1, attributes: .bold)
    }
  }
}
