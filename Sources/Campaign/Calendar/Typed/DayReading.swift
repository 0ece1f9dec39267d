/// How a typed day is filled in where a part of it is left out.
package enum DayReading: Sendable {
  /// The next such day of the span.
  case within(ClosedRange<Day>?)
  /// Of something that happened: a day of the month alone is the last such day of the year.
  case happened(in: PlanYear?)

  package func parse(_ text: String, today: Day) throws(DayParseError) -> Day {
    switch self {
    case .within(let span): return try TypedDay.parse(text, today: today, within: span)
    case .happened(nil): return try TypedDay.parse(text, today: today)
    case .happened(let year?):
      let past = try TypedDay.parse(text, today: today, within: year.span(upTo: today))
      // What is still to come is said as such; it is not taken for a day of the year before.
      return year.contains(past)
        ? past : try TypedDay.parse(text, today: today, within: year.span)
    }
  }
}
