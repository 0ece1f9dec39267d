/// Writes the macros of manual pages, with everything that roff would obey made plain.
struct RoffWriter {
  private(set) var lines: [String] = []
  /// Longer lines are no fault, but linters frown on them.
  private static let width = 78

  mutating func macro(_ name: String, _ arguments: String...) {
    let quoted = arguments.map { "\"\(RoffWriter.escape($0, inQuotes: true))\"" }
    lines.append(([".\(name)"] + quoted).joined(separator: " "))
  }

  /// The heading of the page, whose date must stay a date.
  mutating func title(_ name: String, date: String, source: String) {
    lines.append(".TH \(name) 1 \"\(date)\" \"\(source)\" \"\"")
  }

  /// Text that roff may fill; it breaks wherever there is a blank.
  mutating func text(_ text: String) {
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      let word = RoffWriter.escape(String(word))
      if !line.isEmpty, RoffWriter.length(line) + 1 + RoffWriter.length(word) > RoffWriter.width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? word : " " + word
      // A sentence ends its line, so that roff sets the space behind it.
      if word.hasSuffix(".") || word.hasSuffix("!") || word.hasSuffix("?") {
        lines.append(line)
        line = ""
      }
    }
    if !line.isEmpty { lines.append(line) }
  }

  /// Text whose lines stay as they are; a backslash at the end of a line joins it with the next.
  mutating func verbatim(_ text: String) {
    lines.append(".nf")
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        lines.append(".sp")
        continue
      }
      var piece = ""
      for character in RoffWriter.escape(String(line)) {
        if character == " ", RoffWriter.length(piece) > RoffWriter.width - 16 {
          lines.append(piece + "\\")
          piece = ""
        }
        piece.append(character)
      }
      lines.append(piece)
    }
    lines.append(".fi")
  }

  /// As roff counts: letters beyond ASCII are first spelt out, as `\[u1EBF]`.
  private static func length(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 1 : 8) }
  }

  static func escape(_ text: String, inQuotes: Bool = false) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "\"" where inQuotes: result += "\\(dq"
      // What is copied from the page must be what a shell takes.
      case "'": result += "\\(aq"
      case "`": result += "\\(ga"
      case "^": result += "\\(ha"
      case "~": result += "\\(ti"
      case ".":
        if result.isEmpty { result += "\\&" }
        result.unicodeScalars.append(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
