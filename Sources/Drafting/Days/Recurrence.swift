import Campaign

/// The days of a year on which something recurs.
enum Recurrence {
  struct Span {
    var opens: Day?
    var last: Day
    /// `quý I/2026`, `tháng 9/2026`
    var name: String
  }

  /// - Parameter day: of the month, or of the last month of the quarter; nil for its end.
  static func days(_ every: TimePhrase.Every, day: Int?, before: Bool, in year: PlanYear) -> [Span]
  {
    var spans: [Span] = []
    var month = year.first
    while year.contains(month) {
      let (civil, number, _) = month.components
      let isLast = every == .month || number % 3 == 0
      if isLast, var span = span(civil, number, every, day, before), year.contains(span.last) {
        // Of a quarter that began before the year, what lies in it.
        if let opens = span.opens, !year.contains(opens) { span.opens = year.first }
        spans.append(span)
      }
      month = month.endOfMonth.adding(days: 1)
    }
    return spans
  }

  private static func span(
    _ year: Int, _ month: Int, _ every: TimePhrase.Every, _ day: Int?, _ before: Bool
  ) -> Span? {
    let name =
      every == .month
      ? "tháng \(month)/\(year)" : "quý \(["I", "II", "III", "IV"][month / 3 - 1])/\(year)"
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    guard let day else {
      let opens = every == .month ? first : Day(year: year, month: month - 2, day: 1)
      return Span(opens: opens, last: first.endOfMonth, name: name)
    }
    let printed = Day.nearest(year: year, month: month, day: day)
    return Span(opens: nil, last: before ? printed.adding(days: -1) : printed, name: name)
  }
}
