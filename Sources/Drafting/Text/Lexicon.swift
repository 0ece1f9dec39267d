/// A list of phrases, looked for at one place of the text.
struct Lexicon: Sendable, ExpressibleByArrayLiteral {
  /// By the first word: the words behind it.
  private let phrases: [Word: [[Word]]]
  private(set) var openings = WordSet()

  init(arrayLiteral phrases: String...) { self.init(phrases) }

  init(_ phrases: [String]) {
    var table: [Word: [[Word]]] = [:]
    for phrase in phrases {
      let words = Lexicon.words(phrase)
      guard let first = words.first else { continue }
      table[first, default: []].append(Array(words.dropFirst()))
      openings.insert(first)
    }
    // The longest is tried first.
    self.phrases = table.mapValues { $0.sorted { $0.count > $1.count } }
  }

  private static func words(_ phrase: String) -> [Word] {
    Token.tokens(of: phrase, number: 0).map(\.code)
  }

  /// Where the longest phrase that begins here ends.
  func end(_ tokens: [Token], _ at: Int) -> Int? {
    guard at >= 0, at < tokens.count, openings.mayContain(tokens[at].code),
      let tails = phrases[tokens[at].code]
    else { return nil }
    for tail in tails where at + tail.count < tokens.count {
      var isThere = true
      for (offset, word) in tail.enumerated() where tokens[at + 1 + offset].code != word {
        isThere = false
        break
      }
      if isThere { return at + 1 + tail.count }
    }
    return nil
  }

  func matches(_ tokens: [Token], _ at: Int) -> Bool { end(tokens, at) != nil }

  /// The first place in the range at which one begins.
  func first(_ tokens: [Token], in range: Range<Int>) -> Range<Int>? {
    for at in range.clamped(to: tokens.indices) {
      if let end = end(tokens, at), end <= range.upperBound { return at..<end }
    }
    return nil
  }

  /// The last one in the range.
  func last(_ tokens: [Token], in range: Range<Int>) -> Range<Int>? {
    for at in range.clamped(to: tokens.indices).reversed() {
      if let end = end(tokens, at), end <= range.upperBound { return at..<end }
    }
    return nil
  }

  /// Where the longest that ends right before this place begins.
  func farthest(_ tokens: [Token], before at: Int) -> Int? {
    (max(0, at - 8)..<max(0, at)).first { end(tokens, $0, to: at) }
  }

  /// Whether one stands exactly here.
  private func end(_ tokens: [Token], _ start: Int, to at: Int) -> Bool {
    guard openings.mayContain(tokens[start].code), let tails = phrases[tokens[start].code] else {
      return false
    }
    return tails.contains { tail in
      start + 1 + tail.count == at
        && zip(tail, tokens[(start + 1)...]).allSatisfy { $0 == $1.code }
    }
  }

  /// Whether one ends right before this place.
  func endsBefore(_ tokens: [Token], _ at: Int) -> Int? {
    for start in stride(from: at - 1, through: max(0, at - 8), by: -1) {
      if let end = end(tokens, start), end == at { return start }
    }
    return nil
  }
}
