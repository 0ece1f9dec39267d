import Campaign
import Canvas
import Dashboard
import JSON
import Testing
import Writing

/// Next year's plan is made in the dashboard: looked at, asked about, added.
@Suite struct NewYearSessions {
  private func desk(_ language: Language = .vi) -> EntryDesk {
    let desk = EntryDesk(
      Sample.state(
        80, 24, language,
        office: Office(
          documents: [PlanDocument(Sample.schoolYear)], roster: Sample.roster,
          calendar: Sample.calendar)))
    desk.colleague(
      "Minh",
      [
        Fact(
          .difficulty(Sample.schoolYear.id, id: "1"),
          ["text": "Điểm trường xa chưa có mạng", "by": "Minh"], on: Sample.today)
      ])
    return desk
  }

  @Test(arguments: Language.allCases)
  func thePreview(language: Language) {
    var desk = desk(language)
    desk.press(.control("n"), .enter)
    expectDrawing(render(desk.state), "new-year-80x24-\(language.rawValue)")
  }

  @Test func theNewPlanComesIntoTheStore() {
    var desk = desk()
    desk.press(.control("n"), .enter)
    #expect(desk.shows("‹ Năm học 2023-2024 ›"))
    // 14/02/2024 lies in Tết.
    #expect(desk.shows("14/02/2023 → T4 14/02/2024"))
    #expect(desk.shows("ngày nghỉ; ngày làm việc cuối là T4 07/02"))
    desk.press(.enter)
    #expect(desk.state.office.plans.map(\.id) == ["quang-hoa-2022-2023", "quang-hoa-2023-2024"])
    #expect(
      desk.state.office.openDifficulties(
        of: desk.state.office.plans[1], on: Sample.today
      ).map(\.text) == ["Điểm trường xa chưa có mạng"])
    #expect(
      desk.state.office.openDifficulties(
        of: desk.state.office.plans[0], on: Sample.today
      ).isEmpty)
    // The first year has its successor: the next one is made from that.
    desk.press(.control("n"))
    #expect(!desk.shows("1   Phong trào thi đua năm học 2022-2023"))
    desk.press(.enter)
    #expect(desk.shows("Năm học 2024-2025"))
  }

  @Test func difficultiesStayWhereSomeoneSaysSo() {
    var desk = desk()
    desk.press(.control("n"), .enter)
    desk.press(.character(" "), .enter)
    #expect(
      desk.state.office.openDifficulties(
        of: desk.state.office.plans[1], on: Sample.today
      ).isEmpty)
  }

  @Test func aYearThatIsThereIsRefused() {
    var desk = desk()
    desk.press(.control("n"), .enter, .left)
    #expect(desk.shows("kho đã có kế hoạch quang-hoa-2022-2023"))
    desk.press(.enter)
    #expect(desk.state.office.plans.count == 1)
    #expect(!desk.state.overlays.isEmpty)
  }

  @Test func anOfficeThatEndsIsPointedOut() {
    var desk = desk()
    desk.press(.control("n"), .enter, .right, .right)
    #expect(desk.shows("chỉ đến 30/06/2025"))
  }

  @Test func whatAColleagueEnteredMeanwhileIsToldOf() {
    var desk = desk()
    desk.press(.control("n"), .enter)
    let school = Sample.roster.schools[0].id
    let fact = Fact(
      .noNomination(Sample.schoolYear.id, "dot-1", school: school), true, on: Sample.today)
    desk.colleague("Hùng", [fact], unseen: true)
    desk.press(.enter)
    #expect(desk.state.office.plans.count == 2)
    #expect(desk.state.news.map(\.author) == ["Minh", "Hùng"])
  }
}
