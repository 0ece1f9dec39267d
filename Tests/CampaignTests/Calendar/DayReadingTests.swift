import Campaign
import Testing

/// Of what happened, nothing is still to come and nothing slips into the year before; what is
/// improbable is asked.
@Suite struct DayReadingTests {
  private func read(_ text: String, _ today: String, _ year: PlanYear) throws -> String {
    try DayReading.happened(in: year).parse(text, today: Day(iso: today)!).iso
  }

  @Test(
    arguments: [
      // Monday 14 November 2022: the last 15th was in October, the last 5th in this month.
      ("15", "2022-10-15"), ("14", "2022-11-14"), ("5", "2022-11-05"), ("5/11", "2022-11-05"),
      ("01/08/2022", "2022-08-01"),
    ])
  func inASchoolYear(text: String, iso: String) throws {
    #expect(try read(text, "2022-11-14", .school(2022)) == iso)
  }

  @Test(arguments: [
    // What its own year has still to come is told as such, and not taken for the year before.
    ("20/5", DayParseError.stillToCome(Day(iso: "2023-05-20")!)),
    ("15/11", .stillToCome(Day(iso: "2022-11-15")!)),
    ("30/12/2027", .stillToCome(Day(iso: "2027-12-30")!)),
    ("20/05/2022", .beforePlan(Day(iso: "2022-05-20")!, since: Day(iso: "2022-08-01")!)),
    ("1/1/1999", .beforePlan(Day(iso: "1999-01-01")!, since: Day(iso: "2022-08-01")!)),
  ])
  func whatCannotHaveHappenedIsRefused(text: String, error: DayParseError) {
    #expect(throws: error) { try read(text, "2022-11-14", .school(2022)) }
  }

  @Test func aPlanMayBeInUseBeforeItsYear() throws {
    #expect(try read("20/7/2022", "2022-07-20", .school(2022)) == "2022-07-20")
    #expect(throws: DayParseError.self) { try read("19/7/2022", "2022-07-20", .school(2022)) }
  }

  private func questions(_ day: String, _ today: String, _ year: PlanYear) -> [String] {
    DayReading.happened(in: year).doubts(Day(iso: day)!, today: Day(iso: today)!)
      .map { $0.question(.vi) }
  }

  @Test func sixtyDaysBackAreUsualAndMoreAreAsked() {
    #expect(questions("2022-09-15", "2022-11-14", .school(2022)) == [])
    #expect(
      questions("2022-09-14", "2022-11-14", .school(2022))
        == ["14/09/2022 đã qua 61 ngày. Đúng ngày này?"])
  }

  @Test func afterTheYearIsAsked() {
    #expect(questions("2022-12-31", "2023-01-10", .calendar(2022)) == [])
    #expect(
      questions("2023-01-10", "2023-01-10", .calendar(2022))
        == ["10/01/2023 là sau khi năm 2022 kết thúc (31/12/2022). Đúng ngày này?"])
  }

  /// The other reading of a day of another year is the same day near today.
  @Test func theOtherReadingIsTheSameDayNearToday() {
    let doubts = DayReading.happened(in: .school(2025))
      .doubts(Day(iso: "2025-09-01")!, today: Day(iso: "2026-09-05")!)
    #expect(doubts.map { $0.instead(.vi) } == ["là 01/09/2026"])
  }

  @Test func inACalendarYear() throws {
    #expect(throws: DayParseError.stillToCome(Day(iso: "2022-10-20")!)) {
      try read("20/10", "2022-03-01", .calendar(2022))
    }
    #expect(try read("20/2", "2022-03-01", .calendar(2022)) == "2022-02-20")
  }
}
