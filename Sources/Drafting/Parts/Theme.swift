/// The chủ đề of the year.
enum Theme {
  private static let words: Lexicon = ["chủ đề", "khẩu hiệu thi đua", "khẩu hiệu"]

  /// What the document calls its theme.
  static func find(_ passages: [Passage]) -> (
    text: String, quote: Quote, passage: Int, range: Range<Int>
  )? {
    for (number, passage) in passages.enumerated() where passage.section != .pastResults {
      let tokens = passage.tokens
      // A đợt may have a theme of its own.
      let above = passages[max(0, number - 3)...number]
      if above.contains(where: { Phases.name($0.tokens, 0) != nil }) { continue }
      if let named = words.first(tokens, in: tokens.indices),
        let inner = Movements.quoted(
          tokens, in: named.upperBound..<min(tokens.count, named.upperBound + 24)),
        inner.lowerBound - named.upperBound <= 16
      {
        let clean = inner.trimmed(tokens)
        return (
          tokens[clean].printed,
          Quote(tokens, named.lowerBound..<min(inner.upperBound + 1, tokens.count)), number,
          named.lowerBound..<min(inner.upperBound + 1, tokens.count)
        )
      }
      if let named = words.first(tokens, in: 0..<min(3, tokens.count)), named.lowerBound == 0,
        let colon = (named.upperBound..<min(tokens.count, named.upperBound + 10)).first(where: {
          tokens[$0].text == ":"
        }), colon + 2 < tokens.count
      {
        let own = (colon + 1..<tokens.count).trimmed(tokens)
        return (tokens[own].printed, Quote(tokens), number, 0..<tokens.count)
      }
      if passage.section == .theme, !passage.isHeading, !words.matches(tokens, 0) {
        let own = (Movements.quoted(tokens, in: tokens.indices) ?? tokens.indices).trimmed(tokens)
        if own.count >= 3 { return (tokens[own].printed, Quote(tokens), number, 0..<tokens.count) }
      }
    }
    return nil
  }
}
