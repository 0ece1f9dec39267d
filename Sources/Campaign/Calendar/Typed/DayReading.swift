import Writing

/// How a typed day is filled in where a part of it is left out, and which days are taken.
package enum DayReading: Sendable {
  /// The next such day of the span.
  case within(ClosedRange<Day>?)
  /// Of something that happened: a day of the month alone is the last such day of the year; no day
  /// is still to come, and none lies before the plan counts.
  case happened(in: PlanYear?)

  package func parse(_ text: String, today: Day) throws(DayParseError) -> Day {
    switch self {
    case .within(let span): return try TypedDay.parse(text, today: today, within: span)
    case .happened(nil): return try check(try TypedDay.parse(text, today: today), today)
    case .happened(let year?):
      let past = try TypedDay.parse(text, today: today, within: year.span(upTo: today))
      // What is still to come is said as such; it is not taken for a day of the year before.
      let day =
        year.contains(past) ? past : try TypedDay.parse(text, today: today, within: year.span)
      return try check(day, today)
    }
  }

  /// The same day where it can be that of something which happened.
  package func check(_ day: Day, _ today: Day) throws(DayParseError) -> Day {
    guard case .happened(let year) = self else { return day }
    if day > today { throw .stillToCome(day) }
    // A plan may be in use before its year begins.
    if let year, day < min(year.first, today) { throw .beforePlan(day, since: year.first) }
    return day
  }
}

extension DayReading {
  /// Further back than this few things are entered that are not slips.
  private static let usualDaysBack = 60

  /// What is asked before something is recorded for a day.
  package func doubts(_ day: Day, today: Day) -> [Doubt] {
    guard case .happened(let year) = self else { return [] }
    var doubts: [Doubt] = []
    if let year, day > year.last {
      let end = year.last.vietnamese
      doubts.append(
        doubt(
          day, today,
          Phrase(
            "\(day.vietnamese) là sau khi \(year.inWords(.vi)) kết thúc (\(end)). Đúng ngày này?",
            "\(day.vietnamese) is after the end of the \(year.inWords(.en)) (\(end)). Is it right?"
          )))
    }
    let back = today - day
    if back > DayReading.usualDaysBack {
      doubts.append(
        doubt(
          day, today,
          Phrase(
            "\(day.vietnamese) đã qua \(back) ngày. Đúng ngày này?",
            "\(day.vietnamese) is \(back) days back. Is it right?")))
    }
    return doubts
  }

  private func doubt(_ day: Day, _ today: Day, _ question: Phrase) -> Doubt {
    let other = near(day, today)?.vietnamese
    return Doubt(
      question,
      asTyped: Phrase("ghi cho ngày \(day.vietnamese)", "recorded for \(day.vietnamese)"),
      instead: Phrase(
        other.map { "là \($0)" } ?? "nhập ngày khác",
        other.map { "it is \($0)" } ?? "another day"),
      isAskedAgain: false)
  }

  /// The same day and month in a year that is near today.
  private func near(_ day: Day, _ today: Day) -> Day? {
    [today.year, today.year - 1]
      .compactMap { Day(year: $0, month: day.month, day: day.day) }
      .first { $0 != day && $0 <= today && today - $0 <= DayReading.usualDaysBack }
  }
}
