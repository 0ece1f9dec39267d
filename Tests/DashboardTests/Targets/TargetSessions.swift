import Campaign
import Canvas
import Dashboard
import JSON
import Testing
import Writing

@Suite struct TargetSessions {
  @Test func onlyWhatIsNotMetIsOneKey() {
    var state = Sample.state(start: .targets)
    #expect(state.list(.targets).total == 20 + 4 + 5 + 5)
    state.press(.character("!"))
    #expect(state.list(.targets).rows.count == 18)
    #expect(!state.picture.contains("THPT và tương đương"))
  }

  @Test func theFurthestFromItsGoalComesFirstWhenSortedByIt() {
    var state = Sample.state(start: .targets)
    state.press(.down, .down, .character("s"), .enter)
    #expect(state.list(.targets).selected == "dien-bien-province-2022:t3")
    state.press(.home)
    #expect(state.list(.targets).selected == "dien-bien-province-2022:t2")
    #expect(state.picture.contains("Chênh lệch▴"))
  }

  @Test func escapeGoesFromTheDetailToTheListAndThenBack() {
    var state = Sample.state()
    state.press(.character("6"), .enter)
    #expect(state.picture.contains("Từng trường"))
    state.press(.escape)
    #expect(state.place.screen == .targets && state.place.focus == 0)
    state.press(.escape)
    #expect(state.place.screen == .today)
  }

  @Test func aFilterInTheDetailIsDroppedBeforeTheDetailCloses() {
    var state = Sample.state(start: .targets)
    state.press(.enter, .character("/"))
    state.type("hoa ban")
    state.press(.enter)
    #expect(state.list(.targetSchools).rows.count == 2)
    state.press(.escape)
    #expect(state.list(.targetSchools).rows.count == 14)
    #expect(state.place.focus == 1)
  }

  @Test func aSchoolOfTheDetailOpensWhole() {
    var state = Sample.state(start: .targets)
    state.press(.down, .down, .down, .down, .enter, .enter)
    #expect(state.place.school == "ththcs-ban-phang")
  }

  @Test func anotherTargetHasSchoolsOfItsOwn() {
    var state = Sample.state(140, 45, start: .targets)
    #expect(state.list(.targetSchools).total == 14)
    state.press(.down, .down, .down)
    #expect(state.list(.targetSchools).total == 17)
  }

  @Test func aFigureEnteredByAColleagueMeetsTheGoal() {
    var state = Sample.state(start: .targets)
    state.press(.down)
    #expect(state.picture.contains("2 đạt, 18 chưa đạt"))
    var office = Sample.district
    var ledger = office.ledger
    ledger.append(
      CommitHeader(sequence: 100_000, at: 0, author: "Hùng", login: "vp"),
      [Fact(.result(Sample.targets.id, "t10"), "126/129", on: Sample.today)])
    office.update(ledger)
    _ = update(&state, .officeChanged(office, news: []))
    #expect(state.picture.contains("3 đạt, 17 chưa đạt"))
    #expect(state.list(.targets).selected == "dien-bien-province-2022:t2")
  }

  @Test func aGoalInWordsHasNoSchoolsToOpen() {
    var state = Sample.state(start: .targets)
    state.press(.end, .enter)
    #expect(state.press(.enter) == [.bell])
  }
}
