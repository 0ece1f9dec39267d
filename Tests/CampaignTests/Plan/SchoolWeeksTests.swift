import Campaign
import JSON
import Testing

/// Counted on the calendar by hand: 5 September 2022 is a Monday, Tết 2023 is Sunday 22 January.
@Suite struct SchoolWeeksTests {
  private func day(_ iso: String) -> Day { Day(iso: iso)! }

  @Test func weeksRunFromMondayToSunday() {
    let weeks = SchoolWeeks(starts: day("2022-09-05"), count: 35)
    #expect(weeks.number(on: day("2022-09-04")) == nil)
    #expect(weeks.number(on: day("2022-09-05")) == 1)
    #expect(weeks.number(on: day("2022-09-11")) == 1)
    #expect(weeks.number(on: day("2022-09-12")) == 2)
    #expect(weeks.number(on: day("2022-11-14")) == 11)
    #expect(weeks.number(on: day("2023-05-07")) == 35)
    #expect(weeks.number(on: day("2023-05-08")) == nil)
  }

  /// Tết 2023 comes in the third week of a count that begins in January.
  @Test func tetIsFreeAlsoWhereTheYearBeginsBeforeIt() {
    let weeks = SchoolWeeks(starts: day("2023-01-02"), count: 35, tetWeeks: 2)
    #expect(weeks.number(on: day("2023-01-15")) == 2)
    #expect(weeks.number(on: day("2023-01-16")) == nil)
    #expect(weeks.number(on: day("2023-01-29")) == nil)
    #expect(weeks.number(on: day("2023-01-30")) == 3)
  }

  @Test func aYearThatBeginsMidweekHasAShortFirstWeek() {
    let weeks = SchoolWeeks(starts: day("2022-09-07"), count: 35)
    #expect(weeks.number(on: day("2022-09-06")) == nil)
    #expect(weeks.number(on: day("2022-09-07")) == 1)
    #expect(weeks.number(on: day("2022-09-12")) == 2)
  }

  @Test func aYearThatOpensOnASaturdayBeginsTheNextMonday() {
    let weeks = SchoolWeeks(starts: day("2026-09-05"), count: 35)
    #expect(weeks.number(on: day("2026-09-05")) == 1)
    #expect(weeks.number(on: day("2026-09-13")) == 1)
    #expect(weeks.number(on: day("2026-09-14")) == 2)
  }

  @Test func freeWeeksAreNotCounted() {
    let weeks = SchoolWeeks(
      starts: day("2022-09-05"), count: 35, tetWeeks: 2,
      breaks: [day("2022-10-31")...day("2022-11-06"), day("2022-12-24")...day("2023-01-01")])
    #expect(weeks.number(on: day("2022-10-30")) == 8)
    #expect(weeks.number(on: day("2022-11-02")) == nil)
    #expect(weeks.number(on: day("2022-11-07")) == 9)
    // From 24/12 to 1/1 only one week is free from Monday to Friday: that of 26/12.
    #expect(weeks.number(on: day("2022-12-23")) == 15)
    #expect(weeks.number(on: day("2022-12-28")) == nil)
    #expect(weeks.number(on: day("2023-01-02")) == 16)
    // Tết: the weeks of 16/1, which holds it, and of 23/1.
    #expect(weeks.number(on: day("2023-01-15")) == 17)
    #expect(weeks.number(on: day("2023-01-16")) == nil)
    #expect(weeks.number(on: day("2023-01-29")) == nil)
    #expect(weeks.number(on: day("2023-01-30")) == 18)
  }

  @Test func thePlanOfQuangHoaCountsThirtyFiveWeeks() throws {
    let plan = try templatePlan("quang-hoa", "2022-2023")
    #expect(plan.schoolWeeks == SchoolWeeks(starts: day("2022-09-05"), count: 35, tetWeeks: 2))
    #expect(plan.schoolWeeks?.number(on: day("2023-05-21")) == 35)
    #expect(plan.schoolWeeks?.number(on: day("2023-05-22")) == nil)
    let next = try plan.rolled(to: .school(2026))
    #expect(next.schoolWeeks?.starts == day("2026-09-05"))
    #expect(try templatePlan("sa-dec", "2022").schoolWeeks == nil)
  }

  @Test func theNextYearHasBreaksOfItsOwn() throws {
    var plan = try templatePlan("quang-hoa", "2022-2023")
    plan.document = plan.document.setting(
      "schoolWeeks",
      ["from": "2022-09-06", "count": 35, "breaks": [["from": "2022-12-26", "to": "2023-01-01"]]])
    let read = try Plan.read(plan.document)
    #expect(read.schoolWeeks?.breaks == [day("2022-12-26")...day("2023-01-01")])
    let next = try read.rolled(to: .school(2023))
    #expect(next.schoolWeeks == SchoolWeeks(starts: day("2023-09-06"), count: 35))
  }
}

extension JSON {
  fileprivate func setting(_ key: String, _ value: JSON) -> JSON {
    guard case .object(var members) = self else { return self }
    members[key] = value
    return .object(members)
  }
}
