import Canvas

extension ColourPalette {
  /// The 256 colours of xterm: those for grounds are opaque, so that inks on them need not know the
  /// terminal's own background.
  func many(_ style: Style) -> Paint {
    if style.ground == .none {
      let ink =
        switch theme {
        case .dark: ColourPalette.inkOnDark(style.ink)
        case .light: ColourPalette.inkOnLight(style.ink)
        case .unknown: ColourPalette.inkOnAny(style.ink)
        }
      return Paint(foreground: ink)
    }
    if theme == .light {
      let ink = style.ink == .plain ? 16 : ColourPalette.inkOnTint(style.ink)
      return Paint(foreground: ink, background: ColourPalette.lightGround(style.ground))
    }
    return Paint(
      foreground: ColourPalette.inkOnShade(style.ink),
      background: ColourPalette.darkGround(style.ground))
  }

  private static func inkOnDark(_ ink: Ink) -> Int16 {
    switch ink {
    case .plain, .header: -1
    case .dim: 247
    case .ghost, .border: 242
    case .title, .accent: 81
    case .good, .second: 114
    case .warning, .third: 214
    case .bad: 203
    case .today: 213
    case .first: 75
    case .fourth: 176
    case .fifth: 80
    }
  }

  private static func inkOnLight(_ ink: Ink) -> Int16 {
    switch ink {
    case .plain, .header: -1
    case .dim: 241
    case .ghost, .border: 245
    case .title, .accent, .first: 25
    case .good, .second: 28
    case .warning, .third: 130
    case .bad: 160
    case .today: 127
    case .fourth: 90
    case .fifth: 30
    }
  }

  /// Colours half way between black and white.
  private static func inkOnAny(_ ink: Ink) -> Int16 {
    switch ink {
    case .plain, .header: -1
    case .dim: 243
    case .ghost, .border: 244
    case .title, .accent, .first: 32
    case .good, .second: 28
    case .warning, .third: 130
    case .bad: 160
    case .today: 163
    case .fourth: 133
    case .fifth: 30
    }
  }

  private static func inkOnShade(_ ink: Ink) -> Int16 {
    switch ink {
    case .plain, .header, .title: 231
    case .dim: 252
    case .ghost, .border: 249
    case .accent, .fifth: 159
    case .good, .second: 157
    case .warning, .third: 222
    case .bad: 217
    case .today, .fourth: 225
    case .first: 153
    }
  }

  private static func inkOnTint(_ ink: Ink) -> Int16 {
    switch ink {
    case .plain, .header: 16
    case .dim: 237
    case .ghost, .border: 240
    case .title, .accent, .first: 18
    case .good, .second: 22
    case .warning, .third: 94
    case .bad: 88
    case .today: 90
    case .fourth: 54
    case .fifth: 23
    }
  }

  private static func darkGround(_ ground: Ground) -> Int16 {
    switch ground {
    case .none: -1
    case .bar: 236
    case .selected: 24
    case .selectedFaint: 238
    case .popup: 235
    case .field: 237
    case .heat0: 236
    case .bad, .heat1: 52
    case .warning, .heat2: 58
    case .heat3: 23
    case .good, .heat4: 22
    }
  }

  private static func lightGround(_ ground: Ground) -> Int16 {
    switch ground {
    case .none: -1
    case .bar: 253
    case .selected: 153
    case .selectedFaint: 254
    case .popup: 255
    case .field: 254
    case .heat0: 254
    case .bad, .heat1: 224
    case .warning, .heat2: 229
    case .heat3: 195
    case .good, .heat4: 157
    }
  }
}
