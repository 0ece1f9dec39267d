import Campaign
import Canvas
import Dashboard
import JSON
import Testing
import Writing

@Suite struct MovementSessions {
  @Test func whatNobodyTookUpComesFirstAndIsOneKeyAway() {
    var state = Sample.state(start: .movements)
    #expect(state.list(.movements).selected == "movement dien-bien-phu-tasks-2022:pt-11")
    state.press(.character("!"))
    #expect(state.list(.movements).rows.count == 2)
  }

  @Test func theDetailFollowsTheListThatHasTheFocus() {
    var state = Sample.state(140, 45, start: .movements)
    #expect(state.covering?.kind == .movement)
    state.press(.tab)
    #expect(state.covering?.text == "criterion dien-bien-province-2022:tc-1")
    state.press(.end)
    #expect(state.covering?.text == "registration quang-hoa-2022-2023:awards")
    state.press(.tab)
    #expect(state.covering?.text == "registration quang-hoa-2022-2023:awards")
    #expect(state.list(.coverageSchools).total == 44)
  }

  @Test func escapeGoesBackToTheListTheDetailIsAbout() {
    var state = Sample.state(start: .movements)
    state.press(.tab, .down, .enter)
    #expect(state.place.focus == 2)
    state.press(.escape)
    #expect(state.place.focus == 1)
    #expect(state.covering?.text == "criterion dien-bien-province-2022:tc-2")
  }

  @Test func aMovementIsFoundByTheWholeNameTheDocumentPrints() {
    var state = Sample.state(start: .movements)
    state.press(.character("/"))
    state.type("chung suc xay dung")
    #expect(state.list(.movements).rows.count == 2)
    #expect(state.picture.contains("Nông thôn mới"))
  }

  @Test func aSchoolThatTakesUpAMovementLiftsItsFlag() {
    var state = Sample.state(start: .movements)
    #expect(state.picture.contains("2/25 chưa trường nào triển khai"))
    var office = Sample.district
    var ledger = office.ledger
    ledger.append(
      CommitHeader(sequence: 100_000, at: 0, author: "Hùng", login: "vp"),
      [
        Fact(
          Cell(
            .movement, plan: Sample.tasks.id, subject: "pt-11", school: "mn-hoa-ban",
            item: "plan"), true, on: Sample.today)
      ])
    office.update(ledger)
    _ = update(&state, .officeChanged(office, news: []))
    #expect(state.picture.contains("1/25 chưa trường nào triển khai"))
    #expect(state.list(.movements).selected == "movement dien-bien-phu-tasks-2022:pt-11")
  }

  @Test func theSchoolsWithoutAReportAreOneKeyAway() {
    var state = Sample.state(start: .movements)
    state.press(.down, .down, .enter, .character("!"))
    let left = state.list(.coverageSchools).rows.count
    #expect(left > 0 && left < 44)
    state.press(.enter)
    #expect(state.place.screen == .school)
  }

  @Test func plansWithoutMovementsSayWhatToDo() {
    var plan = Sample.schoolYear
    plan.movements = []
    plan.registrations = []
    let state = Sample.state(office: Sample.office([plan]), start: .movements)
    #expect(state.picture.contains("thidua plan add dien-bien-phu-launch"))
  }
}
