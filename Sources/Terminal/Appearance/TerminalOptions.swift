package import Canvas

/// How to treat the terminal, as the environment says.
package struct TerminalOptions: Equatable, Sendable {
  package var term: String
  package var theme: Theme
  package var hasColor: Bool
  package var hasMouse: Bool
  /// The glyphs asked for; nil leaves it to the locale.
  package var glyphs: Glyphs?
  /// The name of the locale for characters.
  package var locale: String

  package init(environment: (String) -> String?) {
    func value(_ name: String) -> String? {
      environment(name).flatMap { $0.isEmpty ? nil : $0 }
    }
    term = value("TERM") ?? ""
    hasColor = value("NO_COLOR") == nil
    hasMouse = value("THIDUA_MOUSE") != "off"
    theme = value("THIDUA_THEME").flatMap(Theme.init) ?? Theme(colorfgbg: value("COLORFGBG"))
    locale = value("LC_ALL") ?? value("LC_CTYPE") ?? value("LANG") ?? ""
    switch value("THIDUA_GLYPHS") {
    case "ascii": glyphs = .ascii
    case "blocks": glyphs = .blocks
    case "unicode", "braille": glyphs = .unicode
    default: glyphs = nil
    }
  }

  /// Whether the locale's own name promises UTF-8.
  var localeNamesUTF8: Bool {
    let name = locale.lowercased()
    return name.contains("utf-8") || name.contains("utf8")
  }

  /// Glyphs of a terminal that shows UTF-8: the Linux console's font has no braille.
  var unicodeGlyphs: Glyphs { term.hasPrefix("linux") ? .blocks : .unicode }

  /// Terminal types to try: the one said, then what nearly every terminal understands.
  var terms: [String] { (term.isEmpty ? [] : [term]) + ["xterm-256color", "xterm", "vt100"] }
}
