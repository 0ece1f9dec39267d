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

  var isDeadline: Bool { if case .by = when { true } else { false } }
}
