import Campaign
import Testing

/// Of what happened, nothing is still to come and nothing slips into the year before.
@Suite struct DayReadingTests {
  private func read(_ text: String, _ today: String, _ year: PlanYear) throws -> String {
    try DayReading.happened(in: year).parse(text, today: Day(iso: today)!).iso
  }

  @Test(
    arguments: [
      // Monday 14 November 2022: the last 15th was in October, the last 5th in this month.
      ("15", "2022-10-15"), ("14", "2022-11-14"), ("5", "2022-11-05"), ("5/11", "2022-11-05"),
      // What its own year has still to come is told as such, for others to refuse.
      ("20/5", "2023-05-20"), ("15/11", "2022-11-15"), ("20/05/2022", "2022-05-20"),
    ])
  func inASchoolYear(text: String, iso: String) throws {
    #expect(try read(text, "2022-11-14", .school(2022)) == iso)
  }

  @Test func inACalendarYear() throws {
    #expect(try read("20/10", "2022-03-01", .calendar(2022)) == "2022-10-20")
    #expect(try read("20/2", "2022-03-01", .calendar(2022)) == "2022-02-20")
  }
}
