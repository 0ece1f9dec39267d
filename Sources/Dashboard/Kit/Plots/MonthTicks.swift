import Campaign
import Canvas

/// The first of each month, with its year where there are several.
enum MonthTicks {
  static func of(_ span: ClosedRange<Day>) -> [Timeline.Tick] {
    var ticks: [Timeline.Tick] = []
    let isOneYear = span.lowerBound.year == span.upperBound.year
    var day = span.lowerBound.startOfMonth
    while day <= span.upperBound {
      let (year, month, _) = day.components
      let label = month == 1 && !isOneYear ? "1/\(year)" : "\(month)"
      ticks.append(Timeline.Tick(Int(max(day, span.lowerBound).number), label))
      let next = day.endOfMonth.adding(days: 1)
      // The last month of all has none after it.
      guard next > day else { break }
      day = next
    }
    return ticks
  }
}
