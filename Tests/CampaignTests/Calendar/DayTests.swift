import Campaign
import Foundation
import Testing

private func gregorian() throws -> Calendar {
  var calendar = Calendar(identifier: .gregorian)
  calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
  return calendar
}

@Suite struct DayTests {
  @Test func everyDayOfFourHundredYearsIsTheOneFoundationKnows() throws {
    let calendar = try gregorian()
    let epoch = Date(timeIntervalSince1970: 0)
    let start = try #require(Day(year: 1800, month: 1, day: 1))
    let end = try #require(Day(year: 2200, month: 1, day: 1))
    #expect(end - start == 146_097)
    for number in Int(start.number)..<Int(end.number) {
      let date = epoch.addingTimeInterval(Double(number) * 86_400)
      let expected = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
      let day = try #require(Day(number: number))
      let found = day.components
      // Foundation counts weekdays from Sunday = 1.
      let weekday = (day.weekday.rawValue + 1) % 7 + 1
      if found.year != expected.year || found.month != expected.month || found.day != expected.day
        || weekday != expected.weekday
        || Day(year: found.year, month: found.month, day: found.day) != day
      {
        Issue.record("\(number): \(found), \(day.weekday) instead of \(expected)")
        return
      }
    }
  }

  @Test func theCalendarHasItsTwoEnds() {
    #expect(Day.first.components == (1, 1, 1))
    #expect(Day.last.components == (9999, 12, 31))
    #expect(Day(year: 0, month: 12, day: 31) == nil)
    #expect(Day(year: 10_000, month: 1, day: 1) == nil)
    #expect(Day(number: Int(Day.last.number) + 1) == nil)
    #expect(Day.first.adding(days: -1) == .first)
    #expect(Day.last.adding(days: .max) == .last)
    #expect(Day.last.adding(days: .min) == .first)
    #expect(Day.last.weekday == .friday)
    #expect(Day.first.weekday == .monday)
  }

  @Test(arguments: [
    (2023, 2, 29), (1900, 2, 29), (2026, 11, 31), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1),
    (2026, 1, 0), (2026, 1, 32), (2026, -1, 1), (Int.max, 1, 1), (Int.min, 1, 1),
    (2026, Int.max, 1), (2026, 1, Int.max), (2026, 1, Int.min),
  ])
  func daysThatDoNotExistAreRefused(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test func daysAreWrittenTheThreeWays() throws {
    let day = try #require(Day(year: 2026, month: 2, day: 5))
    #expect(day.iso == "2026-02-05")
    #expect(day.vietnamese == "05/02/2026")
    #expect(day.dayMonth == "05/02")
    #expect(Day.first.iso == "0001-01-01")
    #expect(Day.last.iso == "9999-12-31")
  }

  @Test func isoIsReadStrictly() {
    #expect(Day(iso: "2026-11-10") == Day(year: 2026, month: 11, day: 10))
    for wrong in [
      "", "2026-11-1", "2026-11-100", "2026-11-31", "2026-02-29", "2026/11/10", "26-11-10",
      " 2026-11-10", "2026-11-10 ", "2026-11-10T00:00", "+026-11-10", "２０２６-11-10", "0000-01-01",
      "2026-11-١٠", "----------", "2026111010",
    ] {
      #expect(Day(iso: wrong) == nil, "\(wrong)")
    }
  }

  @Test func monthsEndWhereTheyEnd() throws {
    for (year, month, expected) in [(2024, 2, 29), (2023, 2, 28), (2026, 11, 30), (2026, 12, 31)] {
      let day = try #require(Day(year: year, month: month, day: 7))
      #expect(day.endOfMonth.components == (year, month, expected))
      #expect(day.startOfMonth.components == (year, month, 1))
    }
  }

  @Test func daysMakeRanges() throws {
    let monday = try #require(Day(iso: "2026-11-09"))
    let week = monday...monday.adding(days: 6)
    #expect(week.count == 7)
    #expect(week.map(\.weekday) == Weekday.allCases)
    #expect(week.filter(\.weekday.isWeekend).map(\.iso) == ["2026-11-14", "2026-11-15"])
    #expect(Array(Day.last.adding(days: -2)...Day.last).count == 3)
  }
}
