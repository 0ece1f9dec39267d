import CNcurses
import Canvas
import Glibc

/// Makes C and ncurses write UTF-8 where the terminal reads it, whatever locales are installed.
enum CharacterLocale {
  /// Sets the locale and answers the glyphs that can be shown.
  ///
  /// ncurses works in UTF-8 even where the terminal gets ASCII alone: outside it, it repeats
  /// characters by a sequence that many emulators do not know.
  static func set(_ options: TerminalOptions) -> Glyphs {
    let isNamed = setlocale(LC_CTYPE, "") != nil && isUTF8
    guard isNamed || setAnyUTF8() else {
      setlocale(LC_CTYPE, "C")
      return .ascii
    }
    if let glyphs = options.glyphs { return glyphs }
    // A locale that was not generated on this machine still says what the terminal reads.
    return isNamed || options.localeNamesUTF8 ? options.unicodeGlyphs : .ascii
  }

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
