import Campaign
import Testing

@Suite struct PlanYearTests {
  @Test func bothKindsAreReadAndWritten() {
    #expect(PlanYear("2026-2027") == .school(2026))
    #expect(PlanYear("2026") == .calendar(2026))
    #expect(PlanYear.school(2022).text == "2022-2023")
    #expect(PlanYear.calendar(2027).text == "2027")
    for wrong in [
      "", "2022-2024", "2023-2022", "2022-2022", "22-23", "2022-23", "2022-", "-2022", "2022-2023-",
      "2022–2023", " 2022", "20222023", "0000", "9999", "9998-9999-", "năm", "+202", "2022 - 2023",
    ] {
      #expect(PlanYear(wrong) == nil, "\(wrong)")
    }
  }

  @Test func aSchoolYearTurnsOverTheYear() {
    let year = PlanYear.school(2026)
    #expect(year.first.iso == "2026-08-01")
    #expect(year.last.iso == "2027-07-31")
    #expect(year.day(month: 11, day: 10)?.iso == "2026-11-10")
    #expect(year.day(month: 2, day: 15)?.iso == "2027-02-15")
    #expect(year.day(month: 7, day: 31)?.iso == "2027-07-31")
    #expect(year.day(month: 8, day: 1)?.iso == "2026-08-01")
    #expect(year.next == .school(2027))
    #expect(year.previous.text == "2025-2026")
  }

  @Test func aCalendarYearIsOneYear() {
    let year = PlanYear.calendar(2027)
    #expect(year.first.iso == "2027-01-01")
    #expect(year.last.iso == "2027-12-31")
    #expect(year.day(month: 2, day: 15)?.iso == "2027-02-15")
    #expect(year.day(month: 13, day: 1) == nil)
  }

  @Test func everyDayIsInOneSchoolYear() throws {
    let start = try #require(Day(iso: "2023-01-01"))
    for day in start...start.adding(days: 1500) {
      let year = PlanYear.school(containing: day)
      #expect(year.contains(day))
      #expect(!year.next.contains(day) && !year.previous.contains(day))
      #expect(PlanYear.calendar(containing: day).contains(day))
      let (_, month, number) = day.components
      #expect(year.day(month: month, day: number) == day)
    }
  }

  @Test func theLeapDayRecursOnTheLastOfFebruary() {
    #expect(PlanYear.school(2023).recurring(month: 2, day: 29)?.iso == "2024-02-29")
    #expect(PlanYear.school(2026).recurring(month: 2, day: 29)?.iso == "2027-02-28")
    #expect(PlanYear.calendar(2026).recurring(month: 2, day: 29)?.iso == "2026-02-28")
    #expect(PlanYear.calendar(2026).day(month: 2, day: 29) == nil)
    #expect(PlanYear.calendar(2026).recurring(month: 2, day: 30) == nil)
    #expect(PlanYear.calendar(2026).recurring(month: 11, day: 31) == nil)
  }

  @Test func yearsBeyondTheCalendarDoNotTrap() {
    for start in [Int.min, -1, 0, 9999, Int.max] {
      for year in [PlanYear.school(start), .calendar(start)] {
        #expect(year.first <= year.span.upperBound)
        #expect(!year.text.isEmpty)
        _ = (year.next, year.previous, year.recurring(month: 2, day: 29))
      }
    }
  }
}
