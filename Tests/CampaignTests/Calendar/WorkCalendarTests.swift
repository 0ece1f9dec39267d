import Campaign
import Templates
import Testing

@Suite struct WorkCalendarTests {
  let calendar: WorkCalendar

  init() throws {
    calendar = WorkCalendar(rules: try HolidayRules.read(Templates.holidays), years: 2022...2026)
  }

  /// The original's cutoffs: five working days before Wed 9/11/2022, Tue 14/2/2023, Tue 9/5/2023.
  @Test(arguments: [
    ("2022-11-09", "2022-11-02"), ("2023-02-14", "2023-02-07"), ("2023-05-09", "2023-04-27"),
    ("2024-05-06", "2024-04-25"), ("2026-01-12", "2026-01-06"),
  ])
  func collectionIsTheFifthWorkingDayBefore(last: String, collect: String) throws {
    let found = calendar.workday(5, before: try #require(Day(iso: last)))
    #expect(found.iso == collect)
    #expect(calendar.isWorkday(found))
  }

  @Test func aLastDayOffHasAWorkingDayBefore() throws {
    let sunday = try #require(Day(iso: "2026-11-15"))
    #expect(calendar.lastWorkday(onOrBefore: sunday).iso == "2026-11-13")
    let tet = try #require(Day(iso: "2023-01-26"))
    #expect(calendar.lastWorkday(onOrBefore: tet).iso == "2023-01-19")
    let workedSaturday = try #require(Day(iso: "2024-05-04"))
    #expect(calendar.lastWorkday(onOrBefore: workedSaturday) == workedSaturday)
  }

  /// Counting day by day must give what the tables give, in the prepared years and across their end.
  @Test func countingIsAdditive() throws {
    let first = try #require(Day(iso: "2022-01-01"))
    let end = try #require(Day(iso: "2027-01-20"))
    let works = (first...end).map { calendar.isWorkday($0) }
    for start in stride(from: first, to: end, by: 97) {
      for length in [0, 1, 6, 29, 400, 1000] where start.adding(days: length) <= end {
        let expected = works.dropFirst(start - first + 1).prefix(length).count { $0 }
        let last = start.adding(days: length)
        #expect(
          calendar.workdays(after: start, through: last) == expected, "\(start.iso) \(length)")
        #expect(length == 0 || calendar.workdays(after: last, through: start) == 0)
      }
    }
  }

  @Test func yearsThatWereNotPreparedAreTheSame() throws {
    let other = WorkCalendar(rules: calendar.rules, years: 2030...2030)
    for year in 2022...2026 { #expect(other.holidays(in: year) == calendar.holidays(in: year)) }
    let start = try #require(Day(iso: "2022-03-07"))
    let end = try #require(Day(iso: "2026-10-21"))
    #expect(
      other.workdays(after: start, through: end) == calendar.workdays(after: start, through: end))
  }

  @Test func steppingBackIsCountingBack() throws {
    let day = try #require(Day(iso: "2023-05-09"))
    var expected: [Day] = []
    var earlier = day.adding(days: -1)
    while expected.count < 330 {
      if calendar.isWorkday(earlier) { expected.append(earlier) }
      earlier = earlier.adding(days: -1)
    }
    for count in 1...330 where calendar.workday(count, before: day) != expected[count - 1] {
      Issue.record("\(count)")
    }
    #expect(calendar.workday(0, before: day) == day)
    #expect(calendar.workday(-3, before: day) == day)
  }

  @Test func theEndsOfTheCalendarAreNoTrap() {
    #expect(calendar.workday(.max, before: Day(year: 3, month: 1, day: 1) ?? .last) == .first)
    #expect(calendar.isWorkday(.last))
    #expect(!calendar.isWorkday(.first))
    #expect(calendar.workdays(after: .last, through: .last) == 0)
    #expect(calendar.workdays(after: Day.last.adding(days: -1), through: .last) == 1)
    #expect(calendar.holidays(in: .max).isEmpty)
    #expect(calendar.holidays(in: .min).isEmpty)
    #expect(calendar.workingSaturdays(in: 10_000).isEmpty)
    let whole = WorkCalendar(rules: HolidayRules(), years: .min ... .max)
    #expect(whole.workdays(after: .first, through: .last) == 2_608_614)
  }

  @Test func aHolidayAtTheEndOfTheYearIsMadeUpInTheNext() throws {
    let name = HolidayName(vietnamese: "Giao thừa", english: "New Year's Eve")
    let rules = HolidayRules(rules: [
      HolidayRule(id: "eve", name: name, anchor: .solar(month: 12, day: 31)),
      HolidayRule(id: "new", name: name, anchor: .solar(month: 1, day: 1)),
    ])
    let calendar = WorkCalendar(rules: rules, years: 2023...2023)
    // 31/12/2022 and 1/1/2023 are a weekend; each year is asked for on its own.
    let dates = [2022, 2023].map { calendar.holidays(in: $0).map(\.date.iso) }
    #expect(dates[0] == ["2022-01-01", "2022-01-03", "2022-12-31"])
    #expect(dates[1] == ["2023-01-01", "2023-01-02", "2023-01-03", "2023-12-31"])
  }

  @Test func holidaysOnTheSameWeekendDayAreMadeUpOnce() {
    let name = HolidayName(vietnamese: "Lễ", english: "Feast")
    let rules = HolidayRules(rules: [
      HolidayRule(id: "a", name: name, anchor: .solar(month: 11, day: 15)),
      HolidayRule(id: "b", name: name, anchor: .solar(month: 11, day: 15)),
    ])
    let holidays = WorkCalendar(rules: rules, years: 2026...2026).holidays(in: 2026)
    #expect(holidays.map(\.date.iso) == ["2026-11-15", "2026-11-15", "2026-11-16"])
  }
}
