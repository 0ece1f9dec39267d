extension Vietnamese {
  /// Whether a word may have been typed for another: the same letters, and no mark that the other
  /// has not. Where the tone stands in the word does not matter, and typed capitals neither.
  package static func canMean(_ typed: some StringProtocol, _ word: some StringProtocol) -> Bool {
    let (typed, word) = (Spelling(String(typed)), Spelling(String(word)))
    guard typed.letters.count == word.letters.count else { return false }
    for (mine, theirs) in zip(typed.letters, word.letters) {
      guard mine.base == theirs.base, mine.shape == .plain || mine.shape == theirs.shape else {
        return false
      }
    }
    return typed.tone == .level || typed.tone == word.tone
  }

  /// A word as its letters, with the tone apart.
  private struct Spelling {
    var letters: [(base: UInt32, shape: Letter.Shape)] = []
    var tone = Letter.Tone.level

    init(_ word: String) {
      for scalar in composed(word).unicodeScalars {
        if let letter = Letter(scalar) {
          letters.append((UInt32(letter.base), letter.shape))
          if letter.tone != .level { tone = letter.tone }
        } else {
          letters += scalar.properties.lowercaseMapping.unicodeScalars.map { ($0.value, .plain) }
        }
      }
    }
  }
}
