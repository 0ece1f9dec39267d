import Campaign
import Testing

/// A day prints as the document wrote it, and a label says its year by itself.
@Suite struct PlanDayTests {
  private func cutoff(day: String, year: String) throws -> Deadline {
    let text = WrongPlanTests.right
      .replacing("\"day\": \"10/11\"", with: "\"day\": \"\(day)\"")
      .replacing(
        "\"from\": \"01/09\", \"to\": \"30/11\"", with: "\"from\": \"01/8\", \"to\": \"31/7\"")
    let plan = try Plan.read(Array(text.utf8), year: PlanYear(year))
    return try #require(plan.deadline("dot-1"))
  }

  @Test(arguments: [
    ("10/11", "2022-2023", "trước 10/11/2022", "2022-11-09"),
    ("10/5", "2022-2023", "trước 10/5/2023", "2023-05-09"),
    ("05/02", "2022-2023", "trước 05/02/2023", "2023-02-04"),
    ("5/2", "2026-2027", "trước 5/2/2027", "2027-02-04"),
    ("29/02", "2022-2023", "trước 28/02/2023", "2023-02-27"),
    ("29/2", "2023-2024", "trước 29/2/2024", "2024-02-28"),
    ("01/01", "2022-2023", "trước 01/01/2023", "2022-12-31"),
    ("31/07", "2022-2023", "trước 31/07/2023", "2023-07-30"),
    ("2023-05-10", "2022-2023", "trước 10/05/2023", "2023-05-09"),
    // An exact day of the file's own year recurs when the file is dated for another.
    ("2023-05-10", "2026-2027", "trước 10/05/2027", "2027-05-09"),
  ])
  func aCutoffIsWordedAndDated(day: String, year: String, wording: String, lastDay: String) throws {
    let deadline = try cutoff(day: day, year: year)
    #expect(deadline.wording == wording)
    #expect(deadline.lastDay?.iso == lastDay)
  }

  @Test(arguments: [
    "1/1/1", "/", "1/", "/1", "001/1", "1/001", "0/1", "1/0", "1/13", "30/02", "１/1", "+1/1",
  ])
  func whatIsNoDayOfAnyYearIsRefused(day: String) throws {
    #expect(throws: PlanErrors.self) { try cutoff(day: day, year: "2022-2023") }
  }

  @Test func theSchoolYearsOfAYearAreNamedByItsFirst() throws {
    let text = WrongPlanTests.right.replacing("{year}", with: "{year} {school} {previousSchool}")
    #expect(
      try Plan.read(Array(text.utf8), year: .school(2026)).title
        == "Thi đua năm học 2026-2027 2026-2027 2025-2026")
  }

  @Test func aCollectionDayMayBeCountedOrNamed() throws {
    func collection(_ value: String) throws -> Cutoff.CollectBy? {
      let text = WrongPlanTests.right.replacing("{\"workdaysBefore\": 5}", with: value)
      return try Plan.read(Array(text.utf8)).deadline("dot-1")?.cutoff?.collection
    }
    #expect(try collection("{\"workdaysBefore\": 3}") == .workdaysBefore(3))
    #expect(try collection("null") == .workdaysBefore(5))
    #expect(try collection("\"09/11\"") == .on(d("2022-11-09")))
  }
}
