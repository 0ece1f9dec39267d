/// The days off and the working days of one civil year, counted beforehand.
struct WorkYear: Sendable {
  let holidays: [Holiday]
  let workedWeekend: [WorkingWeekendDay]
  private let first: Day
  /// How many working days precede each day of the year, and, last, how many there are in all.
  private let workdaysBefore: [UInt16]

  init(year: Int, rules: HolidayRules) {
    // A holiday of late December may be made up in January, and one of early January blocks the
    // day on which it would be; hence the neighbours.
    self.init(year: year, rules: rules, celebrated: (year - 1...year + 1).map(rules.celebrated))
  }

  /// - Parameter celebrated: the holidays of the year before, of this and of the next.
  init(year: Int, rules: HolidayRules, celebrated: [[Holiday]]) {
    let span = PlanYear.calendar(year).span
    let swaps = (year - 1...year + 1).flatMap { rules.decided[$0]?.swaps ?? [] }
    let all = celebrated.joined() + swaps.map(Holiday.swapped)
    holidays = (all + madeUp(all)).filter { span.contains($0.date) }.sorted { $0.date < $1.date }
    workedWeekend = swaps.filter { span.contains($0.worked) }
      .map { WorkingWeekendDay(date: $0.worked, insteadOf: $0.off) }
      .sorted { $0.date < $1.date }
    first = span.lowerBound

    var works = span.map { !$0.weekday.isWeekend }
    for holiday in holidays { works[holiday.date - first] = false }
    for day in workedWeekend { works[day.date - first] = true }
    var count: UInt16 = 0
    workdaysBefore =
      [0]
      + works.map {
        count += $0 ? 1 : 0
        return count
      }
  }

  /// The year before the calendar begins, or after it ends.
  static let none = WorkYear()

  private init() {
    holidays = []
    workedWeekend = []
    first = .first
    workdaysBefore = [0]
  }

  var workdays: Int { Int(workdaysBefore.last ?? 0) }

  func isWorkday(_ day: Day) -> Bool { workdays(through: day) > workdays(before: day) }

  /// The working days of this year that precede a day of it.
  func workdays(before day: Day) -> Int { count(at: day - first) }

  func workdays(through day: Day) -> Int { count(at: day - first + 1) }

  private func count(at index: Int) -> Int {
    Int(workdaysBefore[min(max(index, 0), workdaysBefore.count - 1)])
  }

  /// The working day that so many others of this year precede.
  func workday(at position: Int) -> Day {
    var range = 0..<workdaysBefore.count - 1
    while range.count > 1 {
      let middle = range.lowerBound + range.count / 2
      range =
        workdaysBefore[middle] <= position
        ? middle..<range.upperBound : range.lowerBound..<middle
    }
    return first.adding(days: range.lowerBound)
  }
}

/// The days on which holidays of a weekend are made up: each on the next day that is worked and
/// not yet taken.
private func madeUp(_ holidays: [Holiday]) -> [Holiday] {
  var taken = Set(holidays.map(\.date))
  var lost: Set<Day> = []
  return holidays.filter { $0.date.weekday.isWeekend }.sorted { $0.date < $1.date }.compactMap {
    guard lost.insert($0.date).inserted else { return nil }
    var day = $0.date
    while day.weekday.isWeekend || taken.contains(day), day < .last { day = day.adding(days: 1) }
    taken.insert(day)
    return .madeUp($0, on: day)
  }
}
