import Campaign
import Canvas
import Dashboard
import JSON
import Testing
import Writing

@Suite struct TaskSessions {
  @Test func theScreenOpensAtTheMostUrgentTask() {
    let state = Sample.state(start: .tasks)
    #expect(state.list(.tasks).selected == "dien-bien-phu-tasks-2022:task-9")
  }

  @Test func onlyWhatIsLateIsOneKey() {
    var state = Sample.state(start: .tasks)
    state.press(.character("!"))
    #expect(state.list(.tasks).rows.count == 1)
    #expect(state.picture.contains("8/12 xong, 1 quá hạn"))
  }

  @Test func aTaskIsFoundByTheNameOfOneOfItsParts() {
    var state = Sample.state(start: .tasks)
    state.press(.character("/"))
    state.type("tap huan nghiep vu")
    #expect(state.list(.tasks).rows.count == 1)
  }

  @Test func theSchoolsOfATaskOpenFromItsDetail() {
    var state = Sample.state(start: .tasks)
    state.press(.enter)
    #expect(state.list(.taskSchools).total == 40)
    state.press(.character("!"))
    #expect(state.list(.taskSchools).rows.count == 6)
    state.press(.enter)
    #expect(state.place.school == "th-hoa-ban-so-2")
    state.press(.escape)
    #expect(state.place.screen == .tasks && state.place.focus == 1)
  }

  @Test func aTaskDoneByTheOfficeChangesItsBar() {
    var state = Sample.state(start: .tasks)
    state.press(.down)
    #expect(state.picture.contains("N10"))
    #expect(state.picture.contains("███ còn 47 ngày"))
    var office = Sample.district
    var ledger = office.ledger
    ledger.append(
      CommitHeader(sequence: 100_000, at: 0, author: "Hùng", login: "vp"),
      [Fact(.task(Sample.tasks.id, "task-10"), "done", on: Sample.today)])
    office.update(ledger)
    _ = update(&state, .officeChanged(office, news: []))
    #expect(!state.picture.contains("███ còn 47 ngày"))
    #expect(state.picture.contains("9/12 xong, 1 quá hạn"))
  }
}
