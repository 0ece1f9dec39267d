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
      start < tokens.count
    else { return nil }
    let day: Int
    var next = start + 1
    if let number = tokens[start].number, (1...31).contains(number) {
      day = number
    } else if let end = TimeWords.lastOfMonth.end(tokens, start) {
      (day, next) = (31, end)
    } else {
      return nil
    }
    for (words, every) in TimeWords.every + TimeWords.ofEvery {
      guard let end = words.end(tokens, next) else { continue }
      return TimePhrase(
        when: .every(every, day: day, before: before != nil), range: at..<end, isSaid: true)
    }
    guard tokens[start - 1].key == "ngày", isWithoutMonth(tokens, next),
      let every = recurrence(tokens, before: at)
    else { return nil }
    return TimePhrase(
      when: .every(every, day: day, before: before != nil), range: at..<next, isSaid: true)
  }

  /// Whether nothing behind the number of a day says its month.
  private func isWithoutMonth(_ tokens: [Token], _ at: Int) -> Bool {
    at >= tokens.count
      || tokens[at].key != "tháng" && tokens[at].kind != .number
        && !["/", "-", "–", "."].contains(where: {
          tokens[at].isSign($0) && at + 1 < tokens.count && tokens[at + 1].kind == .number
        })
        && !(["và", ","].contains(tokens[at].key) && at + 1 < tokens.count
          && tokens[at + 1].kind == .number)
  }

  /// How often the sentence said before that it is done: "Hằng tháng, các trường báo cáo … ngày 25".
  private func recurrence(_ tokens: [Token], before at: Int) -> TimePhrase.Every? {
    for place in (max(0, at - TimeReader.farthestRecurrence)..<at).reversed() {
      if tokens[place].isSign(".") || tokens[place].isSign(";") { return nil }
      for (words, every) in TimeWords.every where words.matches(tokens, place) { return every }
    }
    return nil
  }

  private static let farthestRecurrence = 40

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
