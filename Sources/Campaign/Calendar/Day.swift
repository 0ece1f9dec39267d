/// A civil day of the Gregorian calendar, without time or time zone, from 1/1/0001 to 31/12/9999.
package struct Day: Hashable, Sendable {
  /// Days since 1970-01-01, which makes arithmetic and comparison those of one integer.
  package let number: Int32

  package static let years = 1...9999
  package static let first = Day(clamping: firstNumber)
  package static let last = Day(clamping: lastNumber)

  /// The given day, or nil where the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard Day.years.contains(year), (1...12).contains(month), day >= 1,
      day <= Day.lengthOfMonth(month, year: year)
    else { return nil }
    number = Day.number(year: year, month: month, day: day)
  }

  /// The day with this number, or nil outside the years 1 to 9999.
  package init?(number: Int) {
    guard (Int(Day.firstNumber)...Int(Day.lastNumber)).contains(number) else { return nil }
    self.number = Int32(truncatingIfNeeded: number)
  }

  /// The nearest day that exists: 29 February becomes 28 February in a common year.
  package static func nearest(year: Int, month: Int, day: Int) -> Day {
    let year = min(max(year, years.lowerBound), years.upperBound)
    let month = min(max(month, 1), 12)
    let day = min(max(day, 1), lengthOfMonth(month, year: year))
    return Day(clamping: number(year: year, month: month, day: day))
  }

  private init(clamping number: Int32) {
    self.number = min(max(number, Day.firstNumber), Day.lastNumber)
  }

  private static let firstNumber: Int32 = -719_162
  private static let lastNumber: Int32 = 2_932_896
}

extension Day {
  /// Year, month and day of the month in one go.
  package var components: (year: Int, month: Int, day: Int) {
    // Years begin in March here, so that the leap day is the last of its year and months follow
    // one linear rule; eras are the 400 years after which the calendar repeats.
    let shifted = Int(number) + Day.fromMarchOfYear0To1970
    let era = shifted / Day.daysPerEra
    let dayOfEra = shifted % Day.daysPerEra
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day)
  }

  package var year: Int { components.year }
  package var month: Int { components.month }
  package var day: Int { components.day }

  /// The last day of this day's month.
  package var endOfMonth: Day {
    let (year, month, day) = components
    return adding(days: Day.lengthOfMonth(month, year: year) - day)
  }

  package var startOfMonth: Day { adding(days: 1 - day) }

  package static func isLeap(year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The number of days of a month from 1 to 12; 0 for any other.
  package static func lengthOfMonth(_ month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year: year) ? 29 : 28
    case 4, 6, 9, 11: 30
    case 1, 3, 5, 7, 8, 10, 12: 31
    default: 0
    }
  }

  private static func number(year: Int, month: Int, day: Int) -> Int32 {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear % 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(truncatingIfNeeded: era * daysPerEra + dayOfEra - fromMarchOfYear0To1970)
  }

  private static let daysPerEra = 146_097
  private static let fromMarchOfYear0To1970 = 719_468
}

extension Day: Comparable, Strideable {
  package static func < (left: Day, right: Day) -> Bool { left.number < right.number }
  package static func == (left: Day, right: Day) -> Bool { left.number == right.number }

  package static func - (left: Day, right: Day) -> Int { Int(left.number) - Int(right.number) }

  /// The day so many days later, or the calendar's own end where there is none.
  package func adding(days: Int) -> Day {
    let (sum, overflow) = Int(number).addingReportingOverflow(days)
    if overflow { return days < 0 ? .first : .last }
    return Day(clamping: Int32(clamping: sum))
  }

  package func advanced(by days: Int) -> Day { adding(days: days) }
  package func distance(to other: Day) -> Int { other - self }
}
