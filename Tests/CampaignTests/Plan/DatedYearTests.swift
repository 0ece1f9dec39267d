import Campaign
import Foundation
import JSON
import Templates
import Testing

/// Any template dated for any year of its kind.
@Suite struct DatedYearTests {
  @Test func fourYearsOnTheDaysAreTheSame() throws {
    let plan = try templatePlan("quang-hoa", "2026-2027")
    #expect(plan.id == "quang-hoa-2026-2027")
    #expect(plan.title == "Phong trào thi đua năm học 2026-2027")
    #expect(plan.cutoffs.map { $0.lastDay?.iso } == ["2026-11-09", "2027-02-14", "2027-05-09"])
    #expect(
      plan.cutoffs.map(\.wording)
        == ["trước 10/11/2026", "trước 15/02/2027", "trước ngày 10/5/2027"])
    #expect(plan.phases.map(\.ends.iso) == ["2026-11-30", "2027-02-28", "2027-05-31"])
    #expect(plan.commemorations.map(\.years) == [44, 82, 97, 96, 52, 141, 137])
  }

  @Test func aPhaseOfALeapYearEndsOnItsTwentyNinth() throws {
    let plan = try templatePlan("quang-hoa", "2023-2024")
    #expect(plan.phases[1].ends.iso == "2024-02-29")
    #expect(plan.phases[2].starts.iso == "2024-03-01")
    #expect(plan.cutoffs.map { $0.lastDay?.iso } == ["2023-11-09", "2024-02-14", "2024-05-09"])
  }

  @Test func calendarYearsMoveTheirWindowsAndSchoolYears() throws {
    let tasks = try templatePlan("dien-bien-phu-tasks", "2027")
    let six = try #require(tasks.deadline("task-6"))
    #expect([six.opens?.iso, six.lastDay?.iso] == ["2027-04-01", "2027-05-31"])
    #expect(six.wording == "Tháng 4,5/2027")
    #expect(six.title.contains("năm học 2026-2027"))
    #expect(tasks.deadline("task-9")?.task?.parts[0].title.hasSuffix("2027-2028") == true)
    #expect(tasks.deadline("task-12")?.lastDay == nil)
    let province = try templatePlan("dien-bien-province", "2027")
    #expect(province.commemorations.map(\.years) == [64, 79, nil])
    #expect(try templatePlan("sa-dec", "2027").title == "Phong trào thi đua yêu nước năm 2027")
  }

  /// The dates of a hundred school years, made by Foundation and not by the program.
  @Test func aHundredSchoolYearsAreDatedByRule() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    func iso(_ year: Int, _ month: Int, _ day: Int, minus days: Int = 0) throws -> String {
      let date = try #require(
        calendar.date(from: DateComponents(year: year, month: month, day: day - days)))
      return date.formatted(.iso8601.year().month().day())
    }
    for start in 2000..<2100 {
      let plan = try templatePlan("quang-hoa", "\(start)-\(start + 1)")
      #expect(
        plan.cutoffs.map { $0.lastDay?.iso } == [
          try iso(start, 11, 9), try iso(start + 1, 2, 14), try iso(start + 1, 5, 9),
        ])
      #expect(
        plan.phases.map(\.ends.iso) == [
          try iso(start, 11, 30), try iso(start + 1, 3, 1, minus: 1), try iso(start + 1, 5, 31),
        ])
    }
  }

  @Test(arguments: [("quang-hoa", "2027"), ("sa-dec", "2026-2027")])
  func aYearOfTheOtherKindIsRefused(id: String, year: String) throws {
    let error = #expect(throws: PlanErrors.self) { try templatePlan(id, year) }
    let problem = try #require(error?.problems.first)
    #expect(error?.problems.count == 1)
    #expect(problem.path.description == "kind")
    #expect(
      problem.text(.vi)
        == (id == "sa-dec"
          ? "kind: kế hoạch theo năm dương lịch, không lập cho 2026-2027 được"
          : "kind: kế hoạch theo năm học, không lập cho 2027 được"))
  }

  @Test func aDatedFileIsOfItsOwnYearAlone() throws {
    let dated = try templatePlan("quang-hoa", "2026-2027").document.bytes(.pretty)
    #expect(try Plan.read(dated).id == "quang-hoa-2026-2027")
    #expect(try Plan.read(dated, year: .school(2026)).year == .school(2026))
    let error = #expect(throws: PlanErrors.self) {
      try Plan.read(dated, year: .school(2027))
    }
    #expect(error?.problems.map(\.path.description) == ["year"])
    #expect(
      error?.problems.first?.text(.en)
        == "year: this plan is for 2026-2027, not 2027-2028; plan new moves it")
  }
}
