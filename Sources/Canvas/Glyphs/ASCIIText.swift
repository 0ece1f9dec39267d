import Writing

/// Text for terminals that show ASCII alone.
enum ASCIIText {
  static func of(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var shown = ""
    for scalar in Vietnamese.unaccented(text).unicodeScalars {
      if scalar.isASCII {
        shown.unicodeScalars.append(scalar)
      } else if let sign = signs[scalar] {
        shown += sign
      } else {
        shown += String(repeating: "?", count: ScalarShape(scalar).width)
      }
    }
    return shown
  }

  private static let signs: [Unicode.Scalar: String] = [
    "…": "...", "·": "-", "•": "*", "–": "-", "—": "-", "×": "x", "≥": ">=", "≤": "<=", "≠": "!=",
    "→": "->", "←": "<-", "↑": "^", "↓": "v", "“": "\"", "”": "\"", "‘": "'", "’": "'", "«": "\"",
    "»": "\"", "±": "+/-", "°": "o", "∞": "~", "✓": "v", "✗": "x", "№": "No",
  ]
}
