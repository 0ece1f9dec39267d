/// A text made ready to be searched; worth keeping where many queries meet the same text.
package struct SearchText: Hashable, Sendable {
  let letters: [SearchLetter]

  package init(_ text: String) {
    var letters = SearchLetter.letters(of: text)
    // hòa and hoà are one word: its tone is found on either letter.
    for index in letters.indices.dropLast()
    where letters[index].sharesTone(with: letters[index + 1]) {
      let tone = max(letters[index].tone, letters[index + 1].tone)
      letters[index].tone = tone
      letters[index + 1].tone = tone
    }
    self.letters = letters
  }
}

/// What someone typed to find something: letters without marks find all, marks narrow.
package struct SearchQuery: Hashable, Sendable {
  private let letters: [SearchLetter]
  /// The characters that a text must have to match.
  let presence: UInt64
  /// Whether it matches every text that has them.
  let isPresenceEnough: Bool

  package init(_ text: String) {
    letters = SearchLetter.letters(of: text)
    presence = SearchLetter.presence(letters)
    isPresenceEnough = letters.isEmpty || letters.count == 1 && letters[0].isAlone
  }

  package var isEmpty: Bool { letters.isEmpty }

  /// Whether the text contains what was typed; the empty query is in every text.
  package func matches(_ text: SearchText) -> Bool {
    text.letters.withUnsafeBufferPointer { matches($0) }
  }

  func matches(_ text: UnsafeBufferPointer<SearchLetter>) -> Bool {
    letters.withUnsafeBufferPointer { SearchQuery.find($0, in: text) }
  }

  private static func find(
    _ letters: UnsafeBufferPointer<SearchLetter>, in text: UnsafeBufferPointer<SearchLetter>
  ) -> Bool {
    guard let first = letters.first else { return true }
    guard text.count >= letters.count else { return false }
    for start in 0...text.count - letters.count where first.finds(text[start]) {
      var length = 1
      while length < letters.count, letters[length].finds(text[start + length]) { length += 1 }
      if length == letters.count { return true }
    }
    return false
  }

  /// Whether the text begins with what was typed; no text begins with the empty query.
  package func begins(_ text: SearchText) -> Bool {
    !letters.isEmpty && letters.count <= text.letters.count
      && zip(letters, text.letters).allSatisfy { $0.finds($1) }
  }
}

extension Vietnamese {
  /// Whether a text contains a query: `doc lap` finds Độc Lập, `độc` does not find Đọc.
  package static func matches(query: String, in text: String) -> Bool {
    SearchQuery(query).matches(SearchText(text))
  }
}
