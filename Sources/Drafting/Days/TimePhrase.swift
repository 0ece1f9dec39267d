import Campaign

/// When something is due or done, as a phrase of the document says it.
struct TimePhrase {
  enum Every { case month, quarter }

  enum When: Equatable {
    /// By a day; `before` excludes it.
    case by(Day, before: Bool)
    /// On a day that is no deadline by its words.
    case on(Day)
    case window(Day, Day)
    case ongoing
    /// Once every month or quarter; the day of its last month, where it is said.
    case every(Every, day: Int?, before: Bool)
  }

  var when: When
  /// The tokens it is said with.
  var range: Range<Int>
  /// Whether words before it say that this is a time at all.
  var isSaid: Bool
  /// Whether it is one of a list of days.
  var isListed = false

  var opens: Day? { if case .window(let from, _) = when { from } else { nil } }

  /// The last day on which it can be done.
  var lastDay: Day? {
    switch when {
    case .by(let day, let before): before ? day.adding(days: -1) : day
    case .on(let day): day
    case .window(_, let to): to
    case .ongoing, .every: nil
    }
  }

  var isDay: Bool { if case .on = when { true } else { false } }

  /// The next day of a list that words before the first bind: "trước các ngày 15/5, 15/8".
  func next(to former: TimePhrase, _ tokens: [Token]) -> TimePhrase? {
    guard case .on(let day) = when, case .by(_, let before) = former.when,
      tokens[former.range].contains(where: { $0.key == "các" }) || former.isListed
        || isBare(tokens),
      (former.range.upperBound..<max(former.range.upperBound, range.lowerBound)).allSatisfy({
        [",", "và"].contains(tokens[$0].key)
      })
    else { return nil }
    var next = self
    (next.when, next.isSaid, next.isListed) = (.by(day, before: before), true, true)
    return next
  }

  /// Whether nothing but the day is said, and what follows it begins anew: "trước ngày 15/5, 15/8."
  private func isBare(_ tokens: [Token]) -> Bool {
    tokens[range.lowerBound].kind == .number
      && (range.upperBound >= tokens.count
        || [",", ".", ";", ")", "và"].contains(tokens[range.upperBound].key))
  }

  var isDeadline: Bool { if case .by = when { true } else { false } }
}
