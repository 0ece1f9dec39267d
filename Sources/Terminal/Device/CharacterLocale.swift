import CNcurses
import Canvas
import Glibc

/// Makes C and ncurses write UTF-8 where the terminal reads it, whatever locales are installed.
enum CharacterLocale {
  /// Sets the locale and answers the glyphs that can be shown.
  static func set(_ options: TerminalOptions) -> Glyphs {
    if options.glyphs == .ascii {
      setlocale(LC_CTYPE, "C")
      return .ascii
    }
    let named = setlocale(LC_CTYPE, "") != nil && isUTF8
    let isPromised = options.glyphs != nil || options.localeNamesUTF8
    guard named || isPromised && setAnyUTF8() else {
      setlocale(LC_CTYPE, "C")
      return .ascii
    }
    return options.glyphs ?? options.unicodeGlyphs
  }

  /// A locale that was not generated on this machine still says what the terminal reads.
  private static func setAnyUTF8() -> Bool {
    (["C.UTF-8", "C.utf8", "en_US.UTF-8"] as [String]).contains {
      setlocale(LC_CTYPE, $0) != nil && isUTF8
    }
  }

  private static var isUTF8: Bool {
    guard let name = nl_langinfo(Int32(CODESET)) else { return false }
    return strcmp(name, "UTF-8") == 0
  }
}
