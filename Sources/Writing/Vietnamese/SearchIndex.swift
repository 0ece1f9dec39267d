/// Many texts made ready to be searched: most are ruled out by the letters they have at all.
package struct SearchIndex: Sendable {
  private var texts: [SearchText]
  private var letters: [UInt64]

  package init(_ texts: some Sequence<String>) {
    self.texts = texts.map { SearchText($0) }
    letters = self.texts.map { SearchLetter.presence($0.letters) }
  }

  /// The same with more texts behind those that there are.
  package func adding(_ more: some Sequence<String>) -> SearchIndex {
    let added = SearchIndex(more)
    var all = self
    all.texts += added.texts
    all.letters += added.letters
    return all
  }

  package var count: Int { texts.count }

  /// Whether the text of this number contains what was typed.
  package func matches(_ query: SearchQuery, at number: Int) -> Bool {
    guard letters[number] & query.presence == query.presence else { return false }
    return query.isPresenceEnough || query.matches(texts[number])
  }

  /// Those of the rows whose text contains what was typed; `places` says where a row's text is,
  /// where that is not at the row's own number.
  package func rows(_ rows: [Int32], places: [Int]?, with query: SearchQuery) -> [Int32] {
    let wanted = query.presence
    return [Int32](unsafeUninitializedCapacity: rows.count) { found, count in
      letters.withUnsafeBufferPointer { letters in
        // A row is written before it is known to stay: ten thousand are gone over for one letter.
        for row in rows {
          let number = places?[Int(row)] ?? Int(row)
          found[count] = row
          guard letters[number] & wanted == wanted else { continue }
          if query.isPresenceEnough || query.matches(texts[number]) { count += 1 }
        }
      }
    }
  }
}

extension SearchLetter {
  /// Letters and digits have a bit each; the other characters share what is left.
  private var bit: UInt64 {
    switch base {
    case 0x61...0x7A: 1 << UInt64(base - 0x61)
    case 0x30...0x39: 1 << UInt64(base - 0x30 + 26)
    default: 1 << UInt64(base % 28 + 36)
    }
  }

  /// Whether having its bit is having it.
  var isAlone: Bool { bit < 1 << 36 && isBare }

  static func presence(_ letters: [SearchLetter]) -> UInt64 {
    letters.reduce(0) { $0 | $1.bit }
  }
}
