/// What stands together in the text, with its marker taken off and broken lines put together.
struct Paragraph {
  var tokens: [Token]
  var marker: Marker?
  var line: Int
  /// How deep it stands: less is higher.
  var rank: Int

  init(_ line: [Token]) {
    marker = Marker(line)
    let length = marker?.length ?? 0
    tokens = Array(line[length...])
    self.line = line.first?.line ?? 0
    rank = Paragraph.rank(marker, tokens)
  }

  var text: String { tokens.printed }

  /// Whether every word is in capitals, as headings and letterheads are.
  var isCapitals: Bool { Paragraph.isCapitals(tokens[...]) }

  static func isCapitals(_ tokens: ArraySlice<Token>) -> Bool {
    let words = tokens.filter { $0.kind == .word }
    return words.reduce(0) { $0 + $1.text.unicodeScalars.count } >= 3
      && words.allSatisfy(\.isCapitals)
  }

  private static func rank(_ marker: Marker?, _ tokens: [Token]) -> Int {
    switch marker?.kind {
    case .part: 0
    case .roman, .capital: 1
    case .number: 2
    case .subnumber: 1 + (marker?.depth ?? 1)
    case .letter: 6
    case .dash: 7
    case .plus: 8
    case nil: isCapitals(tokens[...]) ? 1 : 9
    }
  }
}
