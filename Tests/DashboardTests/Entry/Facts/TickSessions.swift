import Campaign
import Canvas
import Dashboard
import Testing

@Suite struct TickSessions {
  private let plan = Sample.tasks.id

  /// The desk before a task of the year's plan.
  private func start(_ task: ObligationID) -> EntryDesk {
    var desk = EntryDesk.at(.tasks)
    desk.press(.home)
    desk.press(.down) { $0.subject == .deadline(task) }
    return desk
  }

  private func value(_ desk: EntryDesk, _ task: ObligationID, _ part: String, _ school: UnitID = "")
    -> String?
  {
    desk.ledger.value(.task(plan, task, part: part, school: school))?.string
  }

  @Test func aTaskIsDoneNotApplicableAndOpenAgainWithAKeyEach() {
    var desk = start("task-12")
    desk.type("n")
    #expect(desk.state.overlays.count == 1)
    desk.type(" ")
    #expect(value(desk, "task-12", "") == "done")
    #expect(desk.shows("14/11/2022"))
    desk.type("-")
    #expect(value(desk, "task-12", "") == "na")
    #expect(desk.shows("không áp dụng"))
    desk.type("-")
    #expect(value(desk, "task-12", "") == "open")
    desk.type("u")
    #expect(value(desk, "task-12", "") == "na")
    desk.press(.escape)
    #expect(desk.state.overlays.isEmpty)
  }

  @Test func aDayIsTypedOnTheRowAndCorrectedLater() {
    var desk = start("task-12")
    desk.type("n10/11")
    #expect(desk.shows("Thứ Năm 10/11/2022"))
    desk.press(.enter)
    let cell = Cell.task(plan, "task-12")
    #expect(desk.ledger.entry(cell)?.on == day("2022-11-10"))
    // An earlier day corrects it, though the wrong one is later.
    desk.type("8/11")
    desk.press(.enter)
    #expect(desk.ledger.entry(cell)?.on == day("2022-11-08"))
    desk.type("20/11")
    desk.press(.enter)
    #expect(desk.shows("ngày này chưa đến"))
    #expect(desk.ledger.entry(cell)?.on == day("2022-11-08"))
  }

  @Test func partsOfASchoolAreTickedWhereTheSchoolIsLookedAt() throws {
    let plan = try Sample.tasks.edited { document in
      document["tasks"] = document["tasks"]?.each { task in
        guard task["id"] == "task-9" else { return }
        task["parts"] = task["parts"]?.each { $0["perSchool"] = true }
      }
    }
    let one = try #require(plan.deadlines.first { $0.id == "task-9" })
    let parts = try #require(one.task).parts.map(\.id)
    var desk = EntryDesk(Sample.state(office: Sample.office([plan]), start: .tasks))
    desk.press(.home)
    desk.press(.down) { $0.subject == .deadline(one.id) }
    desk.press(.enter)
    let school = try #require(desk.state.selection.school)
    desk.type("n")
    desk.press(.home)
    // The whole first, then one part taken out of it: the others stay done.
    if desk.ledger.value(.task(plan.id, one.id, school: school))?.string != "done" {
      desk.type(" ")
    }
    desk.press(.down)
    desk.type(" ")
    #expect(value(desk, one.id, "", school) == "open")
    #expect(value(desk, one.id, parts[0], school) != "done")
    #expect(parts.dropFirst().allSatisfy { value(desk, one.id, $0, school) == "done" })
  }

  @Test func aSchoolsPartInAMovement() {
    var desk = EntryDesk.at(.movements)
    let movement = desk.state.selection.id(of: .movement)!
    desk.press(.enter)
    let school = desk.state.selection.school!
    let plan = desk.state.selection.plan!
    desk.type("n ")
    let cell = Cell(.movement, plan: plan, subject: movement, school: school, item: "plan")
    #expect(desk.ledger.value(cell) == true)
    desk.press(.down)
    desk.type("3/11")
    desk.press(.enter)
    let report = Cell(.movement, plan: plan, subject: movement, school: school, item: "report")
    #expect(desk.ledger.entry(report)?.on == day("2022-11-03"))
    desk.type(" ")
    #expect(desk.ledger.value(report) == nil)
    desk.type("u")
    #expect(desk.ledger.value(report) == true)
  }

  @Test func aMovementWithoutASchoolAsksForOne() {
    var desk = EntryDesk.at(.movements)
    desk.type("n")
    desk.type("th hoa ban so 2")
    #expect(desk.shows("Tiểu học Hoa Ban số 2"))
    desk.press(.enter)
    #expect(desk.shows("Kế hoạch của trường"))
  }
}
