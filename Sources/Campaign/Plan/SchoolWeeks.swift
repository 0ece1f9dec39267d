/// The weeks of teaching in a plan's year, counted from Monday to Sunday.
package struct SchoolWeeks: Sendable, Equatable {
  /// The first day of school; its week is the first.
  package var starts: Day
  package var count: Int
  /// Spells without school, such as Tết: a week that lies within one is not counted.
  package var breaks: [ClosedRange<Day>]

  /// How many weeks are free about Tết: the one that holds lunar 1/1, and those after it.
  package var tetWeeks: Int

  package init(
    starts: Day, count: Int, tetWeeks: Int = 0, breaks: [ClosedRange<Day>] = []
  ) {
    self.starts = starts
    self.count = count
    self.tetWeeks = tetWeeks
    self.breaks = breaks
  }

  /// The number of the week that holds a day; none outside the weeks of teaching.
  package func number(on day: Day) -> Int? {
    guard day >= starts else { return nil }
    // Who opens on a weekend teaches from the Monday after it.
    let first = starts.weekday.isWeekend ? starts.monday.adding(days: 7) : starts.monday
    let own = max(day, first).monday
    let breaks = self.breaks(by: day)
    func isFree(_ monday: Day) -> Bool {
      let friday = monday.adding(days: 4)
      return breaks.contains { $0.contains(monday) && $0.contains(friday) }
    }
    guard !isFree(own) else { return nil }
    let weeks = (own - first) / 7
    let free = (0..<weeks).count { isFree(first.adding(days: $0 * 7)) }
    let number = weeks - free + 1
    return number <= count ? number : nil
  }

  /// Tết is looked up only where it can have come: it costs a calculation of the moon.
  private func breaks(by day: Day) -> [ClosedRange<Day>] {
    guard tetWeeks > 0, day >= starts else { return breaks }
    let years = (starts.year...day.year).filter { year in
      guard let first = Day(year: year, month: 1, day: 10),
        let last = Day(year: year, month: 3, day: 31)
      else { return false }
      return starts <= last && first <= day
    }
    return breaks
      + years.compactMap { Day(lunarYear: $0, month: 1, day: 1) }.map { tet in
        tet.monday...tet.monday.adding(days: 7 * tetWeeks - 1)
      }
  }
}

extension Day {
  fileprivate var monday: Day { adding(days: -weekday.rawValue) }
}
