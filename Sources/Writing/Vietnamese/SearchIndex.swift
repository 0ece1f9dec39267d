/// Many texts made ready to be searched: most are ruled out by the letters they have at all.
///
/// All their letters lie one behind the other, so that going over a hundred thousand of them follows
/// no pointer.
package struct SearchIndex: Sendable {
  private var letters: [SearchLetter] = []
  /// Where each text ends among the letters.
  private var ends: [Int32] = []
  /// Which letters each text has.
  private var present: [UInt64] = []

  package init(_ texts: some Sequence<String>) {
    for text in texts { append(SearchText(text)) }
  }

  private mutating func append(_ text: SearchText) {
    letters += text.letters
    ends.append(Int32(clamping: letters.count))
    present.append(SearchLetter.presence(text.letters))
  }

  /// The same with more texts behind those that there are.
  package func adding(_ more: some Sequence<String>) -> SearchIndex {
    var all = self
    for text in more { all.append(SearchText(text)) }
    return all
  }

  package var count: Int { ends.count }

  /// Whether the text of this number contains what was typed.
  package func matches(_ query: SearchQuery, at number: Int) -> Bool {
    guard present[number] & query.presence == query.presence else { return false }
    if query.isPresenceEnough { return true }
    let start = number == 0 ? 0 : Int(ends[number - 1])
    return letters.withUnsafeBufferPointer {
      query.matches(UnsafeBufferPointer(rebasing: $0[start..<Int(ends[number])]))
    }
  }

  /// Those of the rows whose text contains what was typed; `places` says where a row's text is,
  /// where that is not at the row's own number.
  package func rows(_ rows: [Int32], places: [Int]?, with query: SearchQuery) -> [Int32] {
    let wanted = query.presence
    return [Int32](unsafeUninitializedCapacity: rows.count) { found, count in
      letters.withUnsafeBufferPointer { letters in
        ends.withUnsafeBufferPointer { ends in
          present.withUnsafeBufferPointer { present in
            // A row is written before it is known to stay: ten thousand are gone over for one letter.
            for row in rows {
              let number = places?[Int(row)] ?? Int(row)
              found[count] = row
              guard present[number] & wanted == wanted else { continue }
              if query.isPresenceEnough {
                count += 1
                continue
              }
              let start = number == 0 ? 0 : Int(ends[number - 1])
              let text = UnsafeBufferPointer(rebasing: letters[start..<Int(ends[number])])
              if query.matches(text) { count += 1 }
            }
          }
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
