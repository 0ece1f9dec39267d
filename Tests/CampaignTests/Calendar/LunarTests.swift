import Campaign
import Foundation
import Testing

@Suite struct LunarTests {
  @Test func theYears1976To2100AreThoseOfTheIndependentProgram() throws {
    for year in 1976...2100 {
      #expect(try months(of: year) == LunarReference.months(of: year), "\(year)")
    }
  }

  /// Every month of 1900–2199 that begins on another day than the other program says, or has
  /// another number, with the seconds by which its new moon misses midnight.
  ///
  /// There is one: on 7/7/1967 the new moon fell on midnight itself. The series used here is good
  /// to 17 seconds, so that no computation of this kind can tell.
  @Test func elsewhereEveryDifferenceIsKnown() throws {
    var differences: [String] = []
    for year in LunarReference.years {
      let found = try #require(LunarYear(year))
      let expected = LunarReference.months(of: year)
      #expect(found.months.count == expected.count, "\(year)")
      for (month, other) in zip(found.months, expected)
      where plain(month) != other {
        let seconds = Int((month.newMoonMargin * 60).rounded())
        differences.append(
          "\(month.number)/\(year): \(month.first.iso), not \(other.first.iso), \(seconds) s")
      }
    }
    #expect(differences == ["6/1967: 1967-07-07, not 1967-07-08, -2 s"])
  }

  /// New moons so near to midnight that a slightly different Earth would move the month by a day.
  @Test func theUncertainMonthsAreKnown() throws {
    let uncertain = try LunarReference.years.flatMap { year in
      try #require(LunarYear(year)).months.filter { abs($0.newMoonMargin) < 0.75 }
    }
    #expect(
      uncertain.map(\.first.iso) == [
        "1944-06-20", "1967-07-07", "2054-05-08", "2077-11-15", "2085-10-18", "2150-05-26",
        "2175-01-22",
      ])
  }

  /// As celebrated or published; in 1968, 1985, 2007 and 2030 on another day than in China.
  @Test(arguments: [
    (1968, "1968-01-29"), (1976, "1976-01-31"), (1985, "1985-01-21"), (2000, "2000-02-05"),
    (2007, "2007-02-17"), (2022, "2022-02-01"), (2023, "2023-01-22"), (2024, "2024-02-10"),
    (2025, "2025-01-29"), (2026, "2026-02-17"), (2027, "2027-02-06"), (2028, "2028-01-26"),
    (2030, "2030-02-02"), (2033, "2033-01-31"), (2034, "2034-02-19"),
  ])
  func tetIsOnTheDayItWasCelebrated(year: Int, day: String) throws {
    #expect(try #require(LunarYear(year)).first.iso == day)
  }

  @Test func leapMonthsAreThePublishedOnes() throws {
    let published = [
      1984: nil, 1985: 2, 1987: 7, 2004: 2, 2006: 7, 2009: 5, 2012: 4, 2014: 9, 2017: 6, 2020: 4,
      2023: 2, 2024: nil, 2025: 6, 2026: nil, 2028: 5, 2031: 3, 2033: 11, 2034: nil,
    ]
    for (year, month) in published {
      #expect(try #require(LunarYear(year)).leapMonth == month, "\(year)")
    }
  }

  @Test(arguments: [
    (2022, "2022-04-10"), (2023, "2023-04-29"), (2024, "2024-04-18"), (2025, "2025-04-07"),
    (2026, "2026-04-26"),
  ])
  func theHungKingsAreRememberedOnTheTenthOfTheThirdMonth(year: Int, day: String) {
    #expect(Day(lunarYear: year, month: 3, day: 10)?.iso == day)
  }

  /// Equinoxes and solstices to the minute of universal time, as almanacs print them; uniform time
  /// was 64 and 69 seconds ahead in those years. In a minute the sun moves by 0.0007°.
  @Test(arguments: [
    ("2000-12-21", 13, 37, 64.0, 270.0), ("2024-09-22", 12, 44, 69.0, 180.0),
    ("2025-06-21", 2, 42, 69.0, 90.0), ("2025-12-21", 15, 3, 69.0, 270.0),
    ("2026-12-21", 20, 50, 69.0, 270.0),
  ])
  func theSunStandsWhereAlmanacsSay(
    day: String, hour: Double, minute: Double, ahead: Double, longitude: Double
  ) throws {
    let midnight = Double(try #require(Day(iso: day)).number) + 2_440_587.5
    let instant = midnight + (hour * 3600 + minute * 60 + ahead) / 86_400
    #expect(abs(sunLongitude(instant) - longitude) < 0.0007)
  }

  /// What the rough series may not settle is asked of the exact one.
  @Test func theRoughLongitudeStaysWellWithinItsMargin() throws {
    let last = LunarYear.supported.upperBound
    for year in stride(from: LunarYear.supported.lowerBound, through: last, by: 3) {
      let midnight = Double(Day.nearest(year: year, month: 1, day: 1).number) + 2_440_587.5
      for days in stride(from: 0.0, to: 366, by: 17.3) {
        let apart = abs(roughSunLongitude(midnight + days) - sunLongitude(midnight + days))
        #expect(min(apart, 360 - apart) < roughSunLongitudeMargin / 4, "\(year) + \(days)")
      }
    }
  }

  @Test func everyDayHasOneLunarDateAndComesBackFromIt() throws {
    let first = try #require(Day(iso: "2025-01-01"))
    var previous: LunarDate?
    for day in first...first.adding(days: 420) {
      let date = try #require(LunarDate(of: day))
      #expect(
        Day(lunarYear: date.year, month: date.month, day: date.day, leap: date.isLeap) == day)
      if let previous { #expect(date.day == previous.day + 1 || date.day == 1) }
      previous = date
    }
    #expect(
      LunarDate(of: try #require(Day(iso: "2025-07-25")))
        == LunarDate(year: 2025, month: 6, day: 1, isLeap: true))
  }

  @Test func theEndsAreRefused() throws {
    #expect(LunarDate(of: try #require(Day(iso: "1900-01-01")))?.year == 1899)
    #expect(LunarDate(of: try #require(Day(iso: "2199-12-31")))?.year == 2199)
    #expect(LunarDate(of: .first) == nil)
    #expect(LunarDate(of: .last) == nil)
    #expect(LunarYear(1898) == nil)
    #expect(LunarYear(.max) == nil)
    #expect(Day(lunarYear: 2026, month: 6, day: 1, leap: true) == nil)
    #expect(Day(lunarYear: 2026, month: 13, day: 1) == nil)
    #expect(Day(lunarYear: 2026, month: 1, day: 0) == nil)
    let short = try #require(LunarYear(2026)?.months.first { $0.length == 29 })
    #expect(Day(lunarYear: 2026, month: short.number, day: 30) == nil)
  }

  private func months(of year: Int) throws -> [LunarReference.Month] {
    try #require(LunarYear(year)).months.map(plain)
  }

  private func plain(_ month: LunarMonth) -> LunarReference.Month {
    LunarReference.Month(number: month.number, isLeap: month.isLeap, first: month.first)
  }
}
