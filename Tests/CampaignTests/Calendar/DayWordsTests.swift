import Campaign
import Testing
import Writing

@Suite struct DayWordsTests {
  /// Appendix I of Decree 30/2020: days below 10 and the months 1 and 2 have a zero in front.
  @Test(arguments: [
    ("2026-02-05", "ngày 05 tháng 02 năm 2026", "5 February 2026"),
    ("2026-01-31", "ngày 31 tháng 01 năm 2026", "31 January 2026"),
    ("2026-03-09", "ngày 09 tháng 3 năm 2026", "9 March 2026"),
    ("2026-11-10", "ngày 10 tháng 11 năm 2026", "10 November 2026"),
  ])
  func daysAreWrittenAsInDocuments(day: String, vietnamese: String, english: String) throws {
    let day = try #require(Day(iso: day))
    #expect(day.inWords(.vi) == vietnamese)
    #expect(day.inWords(.en) == english)
  }

  @Test func weekdaysHaveTheirNames() {
    #expect(
      Weekday.allCases.map { $0.name(.vi) }.joined(separator: " ")
        == "thứ Hai thứ Ba thứ Tư thứ Năm thứ Sáu thứ Bảy Chủ nhật")
    #expect(
      Weekday.allCases.map { $0.short(.vi) }.joined(separator: " ") == "T2 T3 T4 T5 T6 T7 CN")
    #expect(
      Weekday.allCases.map { $0.short(.en) }.joined(separator: " ")
        == "Mon Tue Wed Thu Fri Sat Sun")
  }

  @Test func yearsHaveTheirNames() {
    #expect(PlanYear.school(2026).inWords(.vi) == "năm học 2026-2027")
    #expect(PlanYear.calendar(2026).inWords(.vi) == "năm 2026")
  }
}
