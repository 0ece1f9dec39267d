import Campaign

/// Always, and again and again.
extension TimeReader {
  func lasting(_ tokens: [Token], _ at: Int) -> TimePhrase? {
    for (words, every) in TimeWords.every {
      guard let end = words.end(tokens, at) else { continue }
      return recurring(tokens, at, end, every)
    }
    if let end = TimeWords.ongoing.end(tokens, at) {
      return TimePhrase(when: .ongoing, range: at..<end, isSaid: false)
    }
    // "trước ngày 25 hằng tháng"
    let before = TimeWords.before.end(tokens, at)
    guard
      let start = before ?? TimeWords.onOrBefore.end(tokens, at) ?? TimeWords.on.end(tokens, at),
      start < tokens.count, let day = tokens[start].number, (1...31).contains(day)
    else { return nil }
    for (words, every) in TimeWords.every + TimeWords.ofEvery {
      guard let end = words.end(tokens, start + 1) else { continue }
      return TimePhrase(
        when: .every(every, day: day, before: before != nil), range: at..<end, isSaid: true)
    }
    return nil
  }

  /// `hằng quý (trước ngày 15 tháng cuối quý)`
  func recurring(
    _ tokens: [Token], _ at: Int, _ end: Int, _ every: TimePhrase.Every
  ) -> TimePhrase {
    var next = end
    while next < tokens.count, ["(", ",", "vào", "và"].contains(tokens[next].key) { next += 1 }
    let before = TimeWords.before.end(tokens, next)
    guard
      let start = before ?? TimeWords.onOrBefore.end(tokens, next)
        ?? TimeWords.on.end(tokens, next),
      start < tokens.count, let day = tokens[start].number, (1...31).contains(day)
    else {
      return TimePhrase(
        when: .every(every, day: nil, before: false), range: at..<end, isSaid: false)
    }
    var close = start + 1
    for word in ["của", "tháng", "cuối", "mỗi", "quý", "tháng", ")"] where close < tokens.count {
      if tokens[close].key == Spelling.key(word) { close += 1 }
    }
    return TimePhrase(
      when: .every(every, day: day, before: before != nil), range: at..<close, isSaid: true)
  }
}
