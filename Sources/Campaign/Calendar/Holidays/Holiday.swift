/// A day off that the calendar knows by name.
package struct Holiday: Equatable, Sendable {
  package let date: Day
  package let name: HolidayName
  /// Off in place of another day: made up for a weekend, or swapped against one.
  package let isSubstitute: Bool

  static func madeUp(_ holiday: Holiday, on day: Day) -> Holiday {
    Holiday(
      date: day,
      name: HolidayName(
        vietnamese: "Nghỉ bù \(holiday.name.vietnamese)",
        english: "\(holiday.name.english) (in lieu)"),
      isSubstitute: true)
  }

  static func swapped(_ swap: DecidedYear.Swap) -> Holiday {
    Holiday(
      date: swap.off,
      name: HolidayName(
        vietnamese: "Nghỉ hoán đổi, làm bù ngày \(swap.worked.vietnamese)",
        english: "Swapped day off, \(swap.worked.vietnamese) is worked"),
      isSubstitute: true)
  }
}

/// A day of a weekend that is worked.
package struct WorkingWeekendDay: Equatable, Sendable {
  package let date: Day
  /// The day that is off for it.
  package let insteadOf: Day
}

extension HolidayRules {
  /// The holidays that the rules and one-off decisions put into this year, weekends or not.
  func celebrated(in year: Int) -> [Holiday] {
    let valid = rules.filter { $0.years.contains(year) }
    let lunar = valid.contains(where: \.anchor.isLunar) ? LunarYear(year) : nil
    let decision = decided[year]
    var holidays: [Holiday] = []
    for rule in valid {
      guard let anchor = rule.anchor.day(in: year, lunar: lunar) else { continue }
      let first = decision?.firstDays[rule.id] ?? anchor.adding(days: -rule.daysBefore)
      for offset in 0..<max(0, rule.days) {
        holidays.append(
          Holiday(date: first.adding(days: offset), name: rule.name, isSubstitute: false))
      }
    }
    for off in decision?.daysOff ?? [] {
      holidays.append(Holiday(date: off.day, name: off.name, isSubstitute: false))
    }
    return holidays
  }
}

extension HolidayRule.Anchor {
  var isLunar: Bool {
    if case .lunar = self { true } else { false }
  }

  /// The day that is celebrated in this year; where a lunar month has no 30th, the 29th.
  package func day(in year: Int) -> Day? { day(in: year, lunar: isLunar ? LunarYear(year) : nil) }

  func day(in year: Int, lunar: LunarYear?) -> Day? {
    switch self {
    case .solar(let month, let day):
      return PlanYear.calendar(year).recurring(month: month, day: day)
    case .lunar(let number, let day):
      guard let month = lunar?.month(number) else { return nil }
      return month.first.adding(days: min(day, month.length) - 1)
    }
  }
}
