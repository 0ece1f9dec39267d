import Campaign
import Templates
import Testing

@Suite struct HolidayTests {
  let calendar: WorkCalendar

  init() throws {
    calendar = WorkCalendar(rules: try HolidayRules.read(Templates.holidays), years: 2022...2026)
  }

  /// Every day from Monday to Friday that is off, as the notices of the years have them.
  @Test(arguments: [
    2021: "1/1 10/2 11/2 12/2 15/2 16/2 21/4 30/4 3/5 2/9 3/9",
    2022: "3/1 31/1 1/2 2/2 3/2 4/2 11/4 2/5 3/5 1/9 2/9",
    2023: "2/1 20/1 23/1 24/1 25/1 26/1 1/5 2/5 3/5 1/9 4/9",
    2024: "1/1 8/2 9/2 12/2 13/2 14/2 18/4 29/4 30/4 1/5 2/9 3/9",
    2025: "1/1 27/1 28/1 29/1 30/1 31/1 7/4 30/4 1/5 2/5 1/9 2/9",
    2026: "1/1 2/1 16/2 17/2 18/2 19/2 20/2 27/4 30/4 1/5 31/8 1/9 2/9 24/11",
  ])
  func theDaysOffAreTheAnnouncedOnes(year: Int, announced: String) {
    let off = PlanYear.calendar(year).span.filter {
      !$0.weekday.isWeekend && !calendar.isWorkday($0)
    }
    #expect(off.map(plain).joined(separator: " ") == announced)
  }

  @Test(arguments: [
    2022: [], 2023: [], 2024: ["2024-05-04 for 2024-04-29"], 2025: ["2025-04-26 for 2025-05-02"],
    2026: ["2026-01-10 for 2026-01-02", "2026-08-22 for 2026-08-31"],
  ])
  func theWorkingSaturdaysAreTheAnnouncedOnes(year: Int, announced: [String]) {
    let found = calendar.workingSaturdays(in: year)
    #expect(found.map { "\($0.date.iso) for \($0.insteadOf.iso)" } == announced)
    #expect(found.allSatisfy { calendar.isWorkday($0.date) })
    let worked = PlanYear.calendar(year).span.filter {
      $0.weekday.isWeekend && calendar.isWorkday($0)
    }
    #expect(worked == found.map(\.date))
  }

  @Test func holidaysHaveTheirNames() {
    let names = calendar.holidays(in: 2026).map {
      "\(plain($0.date)) \($0.name(.vi))\($0.isSubstitute ? " *" : "")"
    }
    #expect(
      names == [
        "1/1 Tết Dương lịch", "2/1 Nghỉ hoán đổi, làm bù ngày 10/01/2026 *",
        "16/2 Tết Nguyên đán", "17/2 Tết Nguyên đán", "18/2 Tết Nguyên đán",
        "19/2 Tết Nguyên đán", "20/2 Tết Nguyên đán", "26/4 Giỗ Tổ Hùng Vương",
        "27/4 Nghỉ bù Giỗ Tổ Hùng Vương *", "30/4 Ngày Chiến thắng 30/4",
        "1/5 Ngày Quốc tế lao động", "31/8 Nghỉ hoán đổi, làm bù ngày 22/08/2026 *",
        "1/9 Quốc khánh", "2/9 Quốc khánh", "24/11 Ngày Văn hóa Việt Nam",
      ])
    let english = calendar.holidays(in: 2022).filter(\.isSubstitute).map { $0.name(.en) }
    #expect(
      english == [
        "New Year's Day (in lieu)", "Hung Kings' Commemoration Day (in lieu)",
        "Reunification Day (in lieu)", "International Labour Day (in lieu)",
      ])
  }

  /// The law's own changes: no Giỗ Tổ before 2007, the fifth day of Tết since 2014, the second of
  /// the National Day since 2021, 24/11 since 2026.
  @Test func rulesHaveTheirYears() {
    func count(_ name: String, _ year: Int) -> Int {
      calendar.holidays(in: year).count { $0.name(.vi) == name }
    }
    #expect([2006, 2007].map { count("Giỗ Tổ Hùng Vương", $0) } == [0, 1])
    #expect([2013, 2014].map { count("Tết Nguyên đán", $0) } == [4, 5])
    #expect([2020, 2021].map { count("Quốc khánh", $0) } == [1, 2])
    #expect([2025, 2026, 2027].map { count("Ngày Văn hóa Việt Nam", $0) } == [0, 1, 1])
  }

  /// Tết 2027 is Saturday 6/2: Friday to Tuesday are off, two days are made up.
  @Test func aYearNotYetDecidedFollowsTheRules() {
    let off = calendar.holidays(in: 2027).filter { $0.date.month == 2 }
    #expect(off.map { plain($0.date) } == ["5/2", "6/2", "7/2", "8/2", "9/2", "10/2", "11/2"])
    #expect(off.map(\.isSubstitute) == [false, false, false, false, false, true, true])
  }

  private func plain(_ day: Day) -> String { "\(day.day)/\(day.month)" }
}
