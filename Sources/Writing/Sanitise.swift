/// Makes text from files and colleagues harmless where it is shown.
package enum Sanitise {
  /// More marks than this on one character are no writing but a smear over the lines around it.
  package static let maximumMarks = 4

  /// More than this is no character anyone reads, also where Unicode calls it one.
  private static let maximumScalars = 16

  /// The text as one line without anything that a terminal or a reader would obey unseen.
  package static func line(_ text: String) -> String {
    if text.unicodeScalars.allSatisfy(\.isPlainlyVisible) { return text }
    var result = String.UnicodeScalarView()
    for character in text {
      if character == "\r\n" {
        result.append(" ")
      } else {
        append(character, to: &result)
      }
    }
    return String(result)
  }

  private static func append(_ character: Character, to result: inout String.UnicodeScalarView) {
    var marks = 0
    var count = 0
    var isEmoji = false
    for scalar in character.unicodeScalars {
      let isJoiner = scalar == "\u{200D}"
      if scalar.isMark {
        marks += 1
        guard marks <= maximumMarks else { continue }
        // A mark without a letter would sit on whatever is drawn before it.
        if result.isEmpty { result.append(" ") }
      } else if !isJoiner {
        marks = 0
        isEmoji = scalar.properties.isEmoji && scalar.value > 0xFF
      }
      count += 1
      guard count <= maximumScalars else { break }
      result.append(isJoiner && isEmoji ? scalar : scalar.visible)
    }
  }
}

extension Unicode.Scalar {
  /// Printable ASCII, the letters of European languages, dashes and quotes: what Vietnamese is
  /// written with needs no look at the tables of Unicode, which cost a start-up its time.
  package var isPlainlyVisible: Bool {
    switch value {
    case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x24F, 0x1E00...0x1EFF, 0x2010...0x2027: true
    default: false
    }
  }

  fileprivate var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    default: false
    }
  }

  /// What may be shown in the place of this character.
  fileprivate var visible: Unicode.Scalar {
    switch self {
    case "\t", "\n", "\r", "\u{2028}", "\u{2029}": return " "
    default: break
    }
    switch properties.generalCategory {
    case .control, .format, .surrogate: return "\u{FFFD}"
    default: break
    }
    // Fillers show nothing though Unicode counts them as letters; variation selectors choose
    // between pictures of the character before them.
    let isInvisible = properties.isDefaultIgnorableCodePoint && !properties.isVariationSelector
    return isInvisible || properties.isNoncharacterCodePoint ? "\u{FFFD}" : self
  }
}
