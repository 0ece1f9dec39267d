import Campaign

/// The grammar of times: reads one at a place of the text.
struct TimeReader {
  /// The year of the document, which days without one fall into.
  let year: PlanYear
  /// The day of the document, on which what it launches begins.
  var issued: Day?

  /// The time that begins here, and how it ends.
  func read(_ tokens: [Token], _ at: Int) -> TimePhrase? {
    guard tokens.indices.contains(at),
      tokens[at].kind == .number || TimeReader.openings.contains(tokens[at].code)
    else { return nil }
    return span(tokens, at) ?? days(tokens, at) ?? deadline(tokens, at) ?? period(tokens, at)
      ?? lasting(tokens, at)
  }

  /// What any time begins with, but for a number.
  private static let openings: WordSet = {
    var openings = WordSet()
    var lists = [
      TimeWords.before, TimeWords.onOrBefore, TimeWords.on, TimeWords.from, TimeWords.within,
      TimeWords.ongoing, TimeWords.firstHalf, TimeWords.secondHalf, TimeWords.beginning,
      TimeWords.close,
      ["tháng", "các", "tuần", "quý", "mùng", "mồng", "đầu", "cuối", "giữa", "trung", "t"],
    ]
    lists += TimeWords.every.map(\.words)
    for list in lists { openings.formUnion(list.openings) }
    return openings
  }()
}
