import Campaign

/// The weeks of a month, Monday to Sunday: those whose Thursday lies in it.
enum Weeks {
  static func of(month: Int, year: Int) -> [ClosedRange<Day>] {
    guard let first = Day(year: year, month: month, day: 1) else { return [] }
    let toThursday = (Weekday.thursday.rawValue - first.weekday.rawValue + 7) % 7
    var thursday = first.adding(days: toThursday)
    var weeks: [ClosedRange<Day>] = []
    while thursday.month == month, weeks.count < 5 {
      weeks.append(thursday.adding(days: -3)...thursday.adding(days: 3))
      thursday = thursday.adding(days: 7)
    }
    return weeks
  }
}
