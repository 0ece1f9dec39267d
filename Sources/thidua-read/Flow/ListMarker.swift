/// What stands before an entry of a list: a dash, a bullet, `1.`, `a)`, `II.`, `1.2.`
enum ListMarker {
  static func isOne(_ text: String) -> Bool {
    if text.utf8.count > 12 { return false }
    if bullets.contains(text) { return true }
    guard let last = text.last, ".)/".contains(last) else { return false }
    let inner = text.dropLast()
    return !inner.isEmpty
      && inner.split(separator: ".", omittingEmptySubsequences: false).allSatisfy(isCount)
  }

  private static let drawn: Set<Character> = [
    "•", "·", "▪", "◦", "●", "○", "■", "□", "➢", "►", "❖", "✓",
  ]
  private static let bullets = Set(drawn.map(String.init) + ["-", "–", "—", "+", "*", "o"])

  static func isDashed(_ line: String) -> Bool {
    guard let first = line.first, line.dropFirst().first == " " else { return false }
    return "-–+".contains(first) || drawn.contains(first)
  }

  /// A line with a dash for the bullet that it begins with, whichever that is.
  static func plain(_ line: String) -> String {
    guard let first = line.first, drawn.contains(first), line.dropFirst().first == " " else {
      return line
    }
    return "-" + line.dropFirst()
  }

  private static func isCount(_ text: Substring) -> Bool {
    let text = text.drop { $0 == "(" }
    if text.isEmpty { return false }
    let isNumber = text.count < 4 && text.allSatisfy(\.isASCIIDigit)
    let isRoman = text.allSatisfy { "IVXivx".contains($0) }
    let isLetter = text.count == 1 && text.allSatisfy(\.isLetter)
    return isNumber || isRoman || isLetter
  }
}

extension Character {
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
