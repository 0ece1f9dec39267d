/// Which days are worked, by the rules and decisions it is made from.
///
/// The years it is made for are counted beforehand; any other is computed when asked for.
package struct WorkCalendar: Sendable {
  package let rules: HolidayRules
  private let firstYear: Int
  private let years: [WorkYear]

  package init(rules: HolidayRules, years: ClosedRange<Int>) {
    self.rules = rules
    let span = years.clamped(to: Day.years)
    firstYear = span.lowerBound
    let celebrated = (span.lowerBound - 1...span.upperBound + 1).map(rules.celebrated)
    self.years = span.map { year in
      let index = year - span.lowerBound
      return WorkYear(year: year, rules: rules, celebrated: Array(celebrated[index...index + 2]))
    }
  }

  /// The years that are counted beforehand.
  package var span: ClosedRange<Int> { firstYear...max(firstYear, firstYear + years.count - 1) }

  private func year(_ number: Int) -> WorkYear {
    guard Day.years.contains(number) else { return .none }
    let index = number - firstYear
    return years.indices.contains(index) ? years[index] : WorkYear(year: number, rules: rules)
  }
}

extension WorkCalendar {
  /// All days off of a year that have a name, in order; those on a weekend too.
  package func holidays(in number: Int) -> [Holiday] { year(number).holidays }

  /// The Saturdays, and Sundays if any, on which the office works.
  package func workingSaturdays(in number: Int) -> [WorkingWeekendDay] {
    year(number).workedWeekend
  }

  package func isWorkday(_ day: Day) -> Bool { year(day.year).isWorkday(day) }

  /// The working days after one day up to and including another; 0 when there is none between.
  package func workdays(after start: Day, through end: Day) -> Int {
    guard start < end else { return 0 }
    let (first, last) = (start.year, end.year)
    let upToStart = year(first).workdays(through: start)
    let upToEnd = year(last).workdays(through: end)
    return (first..<last).reduce(upToEnd - upToStart) { $0 + year($1).workdays }
  }

  /// The working day that comes so many working days before a day; the day itself for 0.
  package func workday(_ count: Int, before day: Day) -> Day {
    guard count > 0 else { return day }
    var number = day.year
    var missing = count
    var preceding = year(number).workdays(before: day)
    while preceding < missing {
      missing -= preceding
      number -= 1
      guard number >= 1 else { return .first }
      preceding = year(number).workdays
    }
    return year(number).workday(at: preceding - missing)
  }

  package func lastWorkday(onOrBefore day: Day) -> Day {
    isWorkday(day) ? day : workday(1, before: day)
  }
}
