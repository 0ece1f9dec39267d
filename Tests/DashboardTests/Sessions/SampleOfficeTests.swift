import Campaign
import Testing

/// The demo must have something to show whenever it is opened.
@Suite struct SampleOfficeTests {
  static let days = (0..<73).map { day("2022-08-01").adding(days: $0 * 5) }

  @Test(arguments: days)
  func thereIsSomethingToSeeOnAnyDay(today: Day) {
    let plans = [
      Sample.plan("quang-hoa", .school(containing: today)),
      Sample.plan("dien-bien-phu-tasks", .calendar(containing: today)),
    ]
    let status = Sample.office(plans, today: today).status(on: today)
    #expect(status.schools.contains { $0.late + $0.overdue > 0 }, "no school is late")
    #expect(status.deadlines.contains { $0.isWaiting }, "nothing waits")
    #expect(status.schools.contains { $0.done > 0 }, "nothing is done")
  }

  @Test func someAreOverTheCapAndSomeAreNot() {
    let status = Sample.district.status(on: Sample.today)
    let first = status.deadline("dot-1", plan: Sample.schoolYear.id)
    #expect(first?.nominees?.over == true)
    let spring = day("2023-03-20")
    let later = Sample.office([Sample.schoolYear], today: spring).status(on: spring)
    let settled = later.deadline("dot-1", plan: Sample.schoolYear.id)
    #expect(settled?.nominees?.over == false)
    #expect(settled?.state == .done)
  }

  @Test func theSameDayGivesTheSameOffice() {
    let twice = [1, 2].map { _ in
      SampleOffice.commits(
        plans: [Sample.schoolYear], roster: Sample.roster, calendar: Sample.calendar,
        today: Sample.today
      ).flatMap(\.facts)
    }
    #expect(twice[0] == twice[1])
    #expect(twice[0].count > 150)
  }

  @Test func nothingHappenedAfterToday() {
    let commits = SampleOffice.commits(
      plans: [Sample.schoolYear, Sample.tasks, Sample.targets], roster: Sample.roster,
      calendar: Sample.calendar, today: Sample.today)
    #expect(commits.allSatisfy { $0.on <= Sample.today })
    #expect(commits.allSatisfy { $0.facts.allSatisfy { $0.on <= Sample.today } })
  }
}
