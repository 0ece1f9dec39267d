import Campaign
import Canvas
import Dashboard
import JSON
import Testing
import Writing

@Suite struct PeopleSessions {
  private func state(_ office: Office = Sample.withStaff) -> State {
    Sample.state(office: office, start: .people)
  }

  @Test func whatIsLeftToNobodyComesFirstAndWhatIsLateIsOneKeyAway() {
    var state = state()
    #expect(state.list(.assignments).selected == "dien-bien-phu-tasks-2022 task:task-4")
    #expect(state.list(.assignments).total == 12 + 20 + 9)
    // The registration of September and October was due on 31/10.
    state.press(.character("!"))
    #expect(state.list(.assignments).rows.count == 1)
    #expect(state.list(.assignments).selected == "dien-bien-phu-tasks-2022 task:task-9")
  }

  @Test func anAssignmentRecordedElsewhereLiftsTheFlag() {
    var state = state()
    var office = Sample.withStaff
    var ledger = office.ledger
    ledger.append(
      CommitHeader(sequence: 100_000, at: 0, author: "Hùng", login: "vp"),
      [Fact(.assigned(Sample.tasks.id, .task, "task-4"), "Hùng", on: Sample.today)])
    office.update(ledger)
    _ = update(&state, .officeChanged(office, news: []))
    #expect(state.picture.contains("1 việc chưa có người"))
    #expect(state.list(.assignments).selected == "dien-bien-phu-tasks-2022 task:task-4")
  }

  @Test func theSameTargetLeftToNobodyIsFlagged() {
    var office = Sample.withStaff
    var ledger = office.ledger
    ledger.append(
      CommitHeader(sequence: 100_000, at: 0, author: "Hùng", login: "vp"),
      [Fact(.assigned(Sample.themes.id, .theme, "chu-de-1"), .null, on: Sample.today)])
    office.update(ledger)
    #expect(state(office).picture.contains("3 việc chưa có người"))
  }

  @Test func aMemberOpensWhatTheyFollow() {
    var state = state()
    state.press(.tab, .enter)
    #expect(state.place.focus == 0)
    #expect(state.list(.assignments).filter == "Nguyễn Công Hiếu")
    #expect(state.list(.assignments).rows.count == 2)
    state.press(.escape)
    #expect(state.list(.assignments).rows.count == 41)
  }

  @Test func everyKindOpensWhereAllIsKnownOfIt() {
    var state = state()
    state.press(.enter)
    #expect(state.place.screen == .tasks)
    #expect(state.list(.tasks).selected == "dien-bien-phu-tasks-2022:task-4")
    state.press(.escape, .escape)
    #expect(state.place.screen == .people)
    state.press(.character("/"))
    state.type("t20")
    state.press(.enter, .enter)
    #expect(state.place.screen == .targets)
    #expect(state.list(.targets).selected == "dien-bien-province-2022:t20")
  }

  @Test func theDifficultiesWithoutAnAnswerAreOneKeyAway() {
    var state = state()
    state.press(.backTab, .character("!"))
    #expect(state.list(.difficulties).rows.count == 2)
    #expect(state.picture.contains("2 chưa trả lời, 1 chưa xong"))
  }

  @Test func theHeadsAnswerShowsAsSoonAsItIsEntered() {
    var state = state()
    state.press(.backTab)
    let difficulty = state.status.difficulties.first { $0.text.contains("Hiệu trưởng mới") }!
    var office = Sample.withStaff
    var ledger = office.ledger
    ledger.append(
      CommitHeader(sequence: 100_000, at: 0, author: "Hải", login: "vp"),
      [
        Fact(
          .difficulty(difficulty.plan, id: difficulty.id, school: difficulty.school!),
          ["text": .string(difficulty.text), "answer": "Cử người xuống giúp", "closed": true],
          on: Sample.today)
      ])
    office.update(ledger)
    _ = update(&state, .officeChanged(office, news: []))
    #expect(state.picture.contains("1 chưa trả lời, 1 chưa xong"))
    #expect(state.picture.contains("Cử người xuống giúp"))
    // Closed, it is the last of the list, and still the one selected.
    #expect(state.list(.difficulties).row == 2)
  }

  @Test func readingADifficultyTakesTheKeysUntilItCloses() {
    var state = state()
    state.press(.backTab, .enter)
    #expect(state.overlays.count == 1)
    #expect(state.picture.contains("Ngày nêu"))
    state.press(.character("3"))
    #expect(state.place.screen == .people)
    state.press(.escape)
    #expect(state.overlays.isEmpty)
  }

  @Test func commandsThatRecordKnowWhatIsMeant() {
    var state = state()
    #expect(state.selection.subject == .deadline("task-4"))
    state.press(.tab)
    #expect(state.selection.subject == .staff("truong-phong"))
    state.press(.tab)
    #expect(state.selection.id(of: .difficulty) != nil)
    #expect(state.selection.school == "mn-lung-vai")
  }
}
