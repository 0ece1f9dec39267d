/// A day as the lunar calendar names it.
package struct LunarDate: Hashable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int
  package let isLeap: Bool

  package init(year: Int, month: Int, day: Int, isLeap: Bool = false) {
    self.year = year
    self.month = month
    self.day = day
    self.isLeap = isLeap
  }

  /// The lunar date of a civil day of the years 1900 to 2199.
  package init?(of day: Day) {
    let year = day.year
    guard let same = LunarYear(year) else { return nil }
    if let date = same.date(of: day) {
      self = date
    } else if let date = LunarYear(year - 1)?.date(of: day) {
      self = date
    } else {
      return nil
    }
  }
}

extension LunarYear {
  /// The lunar date of a civil day, or nil when the day is not of this year.
  package func date(of day: Day) -> LunarDate? {
    guard let month = months.last(where: { $0.first <= day }), day <= month.last
    else { return nil }
    return LunarDate(
      year: number, month: month.number, day: day - month.first + 1, isLeap: month.isLeap)
  }
}

extension Day {
  /// The civil day of a lunar date, or nil where the lunar calendar has no such day.
  package init?(lunarYear: Int, month: Int, day: Int, leap: Bool = false) {
    guard let found = LunarYear(lunarYear)?.day(month: month, day: day, leap: leap)
    else { return nil }
    self = found
  }
}
