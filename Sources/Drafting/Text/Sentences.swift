/// Where sentences and the clauses between semicolons begin and end.
enum Sentences {
  static func of(_ tokens: [Token]) -> [Range<Int>] {
    var all: [Range<Int>] = []
    var start = 0
    let isDeep = depths(tokens)
    for at in tokens.indices {
      guard tokens[at].kind == .sign, Sentences.ends.contains(tokens[at].text), !isDeep[at],
        at + 1 < tokens.count,
        tokens[at + 1].isSpaced, !isAbbreviation(tokens, at)
      else { continue }
      let next = tokens[at + 1]
      guard next.isCapital || next.kind != .word, next.text != ")" else { continue }
      all.append(start..<at + 1)
      start = at + 1
    }
    if start < tokens.count { all.append(start..<tokens.count) }
    return all
  }

  static func clauses(_ tokens: [Token], _ sentence: Range<Int>) -> [Range<Int>] {
    var all: [Range<Int>] = []
    var start = sentence.lowerBound
    let isDeep = depths(Array(tokens[sentence]))
    for at in sentence where tokens[at].isSign(";") && !isDeep[at - sentence.lowerBound] {
      if at > start { all.append(start..<at) }
      start = at + 1
    }
    if start < sentence.upperBound { all.append(start..<sentence.upperBound) }
    return all
  }

  static func isBracketed(_ tokens: [Token], _ at: Int) -> Bool {
    depths(tokens)[at]
  }

  private static let ends: Set = [".", "!", "?", "…"]

  private static func isAbbreviation(_ tokens: [Token], _ at: Int) -> Bool {
    guard at > 0, tokens[at].text == ".", !tokens[at].isSpaced else { return false }
    let word = tokens[at - 1]
    return word.isCapitals && word.text.utf8.count <= 2 || abbreviations.contains(word.text)
  }
  private static let abbreviations: Set = ["Tp", "ThS", "Ths", "GS", "PGS", "TP"]

  /// Whether a token stands within brackets; nobody does where they do not pair.
  private static func depths(_ tokens: [Token]) -> [Bool] {
    var deep = [Bool](repeating: false, count: tokens.count)
    var depth = 0
    for (at, token) in tokens.enumerated() {
      if token.isSign("(") { depth += 1 }
      deep[at] = depth > 0
      if token.isSign(")") {
        depth -= 1
        if depth < 0 { return [Bool](repeating: false, count: tokens.count) }
      }
    }
    return depth == 0 ? deep : [Bool](repeating: false, count: tokens.count)
  }
}

extension Range<Int> {
  /// Without signs and joining words at both ends.
  func trimmed(_ tokens: [Token], _ words: Set<String> = ["và", "hoặc"]) -> Range<Int> {
    var (low, high) = (lowerBound, upperBound)
    while low < high,
      tokens[low].kind == .sign && !["“", "\"", "(", "‘"].contains(tokens[low].text)
        || words.contains(tokens[low].key)
    { low += 1 }
    while high > low,
      tokens[high - 1].kind == .sign
        && !["”", "\"", ")", "%", "’", "…"].contains(tokens[high - 1].text)
        || words.contains(tokens[high - 1].key)
    { high -= 1 }
    return low..<high
  }
}
