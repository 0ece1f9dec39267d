/// What a list item or heading begins with: `II.`, `1.2.`, `a)`, `-`.
struct Marker: Equatable {
  enum Kind: Int, Comparable {
    /// Phần, Chương, Mục, Điều
    case part, roman, capital, number, subnumber, letter, dash, plus

    static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
  }

  let kind: Kind
  /// How many tokens it is.
  let length: Int
  /// How deep a number of several parts goes: 2 for `1.2.`
  var depth = 1

  /// The marker that a line begins with.
  init?(_ tokens: [Token]) {
    guard let first = tokens.first, tokens.count > 1 else { return nil }
    if first.kind == .sign {
      guard tokens[1].isSpaced || tokens[1].isCapital || tokens[1].text == "“" else { return nil }
      switch first.text {
      case "-", "–", "—", "•", "●", "▪", "■", "*", "·", "‐", "−", "◦", "✓", "➢":
        self.init(.dash, 1)
      case "+", "○", "o": self.init(.plus, 1)
      default: return nil
      }
      return
    }
    if Marker.parts.contains(first.key), first.isCapital,
      tokens[1].kind == .number || Marker.isRoman(tokens[1].text)
    {
      let stop = tokens.count > 2 && Marker.isStop(tokens, 2) ? 3 : 2
      self.init(.part, stop)
      return
    }
    guard !tokens[1].isSpaced else { return nil }
    if Marker.isRoman(first.text), Marker.isStop(tokens, 1), Marker.isFree(tokens, 2) {
      self.init(
        first.text.count == 1 && first.text != "I" && first.text != "V" && first.text != "X"
          ? .capital : .roman, 2)
    } else if first.kind == .word, first.text.unicodeScalars.count == 1,
      Marker.isStop(tokens, 1), tokens[1].text != "/", Marker.isFree(tokens, 2)
    {
      self.init(first.isCapital ? .capital : .letter, 2)
    } else if first.kind == .number, first.text.count <= 2 {
      var at = 1
      var depth = 1
      while at + 1 < tokens.count, tokens[at].text == ".", !tokens[at].isSpaced,
        tokens[at + 1].kind == .number, !tokens[at + 1].isSpaced, tokens[at + 1].text.count <= 2
      {
        at += 2
        depth += 1
      }
      if Marker.isStop(tokens, at) {
        at += 1
      } else if depth == 1 {
        return nil
      }
      guard Marker.isFree(tokens, at) else { return nil }
      self.init(depth > 1 ? .subnumber : .number, at)
      self.depth = depth
    } else {
      return nil
    }
  }

  private init(_ kind: Kind, _ length: Int) { (self.kind, self.length) = (kind, length) }

  private static let stops: Set = [".", ")", "/", ":"]

  /// Whether what stands behind a number or letter makes a marker of it; a hyphen does before a blank.
  private static func isStop(_ tokens: [Token], _ at: Int) -> Bool {
    guard at < tokens.count, !tokens[at].isSpaced else { return false }
    if tokens[at].isSign("-") { return at + 1 < tokens.count && tokens[at + 1].isSpaced }
    return stops.contains(tokens[at].text)
  }
  private static let parts: Set = ["phần", "chương", "mục", "điều"]

  /// What follows a marker is text, and not the rest of a number or of a code.
  private static func isFree(_ tokens: [Token], _ at: Int) -> Bool {
    guard at < tokens.count else { return false }
    return tokens[at].isSpaced || tokens[at].isCapital && !tokens[at].isCapitals
  }

  static func isRoman(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 5
      && text.utf8.allSatisfy { "IVX".utf8.contains($0) }
  }

  static func number(roman text: String) -> Int? {
    guard isRoman(text) else { return nil }
    let values = text.utf8.map { $0 == 0x49 ? 1 : $0 == 0x56 ? 5 : 10 }
    var sum = 0
    for (at, value) in values.enumerated() {
      sum += at + 1 < values.count && values[at + 1] > value ? -value : value
    }
    return sum > 0 ? sum : nil
  }
}
