import Campaign

/// By a day, and on a day.
extension TimeReader {
  /// How the words before a day bind it.
  private enum Binding { case before, onOrBefore, on }

  private static let bindings: [(words: Lexicon, binding: Binding)] = [
    (TimeWords.before, .before), (TimeWords.onOrBefore, .onOrBefore), (TimeWords.on, .on),
  ]

  func deadline(_ tokens: [Token], _ at: Int) -> TimePhrase? {
    for (words, binding) in TimeReader.bindings {
      guard var next = words.end(tokens, at) else { continue }
      var isBefore = binding == .before
      if next < tokens.count, tokens[next].text == ":" { next += 1 }
      // An hour says that the day itself still counts.
      if let hour = hour(tokens, next) {
        next = hour
        isBefore = false
      }
      if let inner = TimeWords.before.end(tokens, next), binding == .onOrBefore {
        (next, isBefore) = (inner, true)
      }
      if let inner = TimeWords.onOrBefore.end(tokens, next), binding == .onOrBefore { next = inner }
      if next < tokens.count, tokens[next].key == "ngày" || tokens[next].key == "hết" { next += 1 }
      if let hour = hour(tokens, next) { (next, isBefore) = (hour, false) }
      if let date = date(tokens, next) {
        guard let day = day(date.date) else { return nil }
        if binding == .on, let end = TimeWords.isLast.end(tokens, date.end) {
          return TimePhrase(when: .by(day, before: false), range: at..<end, isSaid: true)
        }
        let when: TimePhrase.When = binding == .on ? .on(day) : .by(day, before: isBefore)
        let isSaid = binding != .on || tokens[at].key == "vào" || tokens[at].key == "trong"
        return TimePhrase(when: when, range: at..<date.end, isSaid: isSaid)
      }
      guard binding != .on else { continue }
      if tokens.indices.contains(next), ["cuối", "hết"].contains(tokens[next].key) { next += 1 }
      if let months = months(tokens, next), let month = months.list.last {
        guard let first = Day(year: months.year ?? civilYear(month), month: month, day: 1) else {
          return nil
        }
        let isEnd = tokens[next - 1].key == "cuối"
        let day = isBefore && !isEnd ? first : first.endOfMonth
        return TimePhrase(
          when: .by(day, before: isBefore && !isEnd), range: at..<months.end, isSaid: true)
      }
    }
    // "08 giờ 00, ngày 18/11/2022"
    if var next = hour(tokens, at) {
      if next < tokens.count, tokens[next].isSign(",") { next += 1 }
      if let date = date(tokens, next), let day = day(date.date) {
        return TimePhrase(when: .on(day), range: at..<date.end, isSaid: true)
      }
    }
    if let date = date(tokens, at), let day = day(date.date) {
      return TimePhrase(when: .on(day), range: at..<date.end, isSaid: false)
    }
    return nil
  }
}
