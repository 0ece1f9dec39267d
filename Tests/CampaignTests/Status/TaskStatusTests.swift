import Campaign
import JSON
import Testing

@Suite struct TaskStatusTests {
  private var office: QuangHoa {
    var office = QuangHoa()
    office.plan.deadlines = [
      task("task-1", "2022-03-01", "2022-03-31"),
      task(
        "task-9", "2022-09-01", "2022-10-31",
        parts: [
          TaskPart(id: "task-9/1", title: "hướng dẫn"),
          TaskPart(id: "task-9/2", title: "đăng ký", perSchool: true),
          TaskPart(id: "task-9/3", title: "tập huấn", ifAny: true),
        ]),
      task("task-12", nil, nil),
    ]
    return office
  }

  private func task(_ id: ObligationID, _ opens: String?, _ last: String?, parts: [TaskPart] = [])
    -> Deadline
  {
    Deadline(
      id: id, title: id.rawValue, wording: "", opens: opens.map { d($0) },
      lastDay: last.map { d($0) },
      kind: .task(YearTask(lead: "Phòng GD&ĐT", parts: parts)))
  }

  private func set(_ id: ObligationID, _ state: TaskState, part: String = "", school: UnitID = "")
    -> Fact
  {
    Fact(
      .task(QuangHoa.planID, id, part: part, school: school), .string(state.rawValue),
      on: d("2022-09-10"))
  }

  private func state(_ office: QuangHoa, _ id: ObligationID, _ day: String) -> DeadlineState? {
    office.status(day).deadline(id, plan: QuangHoa.planID)?.state
  }

  @Test func aWindowIsInTimeOnItsLastDay() {
    #expect(state(office, "task-1", "2022-02-01") == .upcoming)
    #expect(state(office, "task-1", "2022-03-17") == .soon)
    #expect(state(office, "task-1", "2022-03-31") == .today)
    #expect(state(office, "task-1", "2022-04-01") == .overdue)
  }

  @Test func anOngoingTaskIsNeverOverdueAndClosedByHand() {
    var office = self.office
    #expect(state(office, "task-12", "2099-01-01") == .ongoing)
    office.add([set("task-12", .done)])
    #expect(state(office, "task-12", "2099-01-01") == .done)
  }

  @Test func aTaskIsDoneWhenItsPartsAndItsSchoolsAre() {
    var office = self.office
    office.add([
      set("task-9", .done, part: "task-9/1"), set("task-9", .notApplicable, part: "task-9/3"),
    ])
    #expect(state(office, "task-9", "2022-11-01") == .overdue)
    for school in ["mn-a", "th-b"] as [UnitID] {
      office.add([set("task-9", .done, part: "task-9/2", school: school)])
    }
    let status = office.status("2022-11-01").deadline("task-9", plan: QuangHoa.planID)
    #expect(status?.state == .overdue && status?.schools?.missing == [2])
    office.add([set("task-9", .done, school: "thcs-c")])
    #expect(state(office, "task-9", "2022-11-01") == .done)
  }

  @Test func aTaskForTheOfficeAloneHasNoSchools() {
    #expect(office.status("2022-03-01").deadline("task-1", plan: QuangHoa.planID)?.schools == nil)
  }

  @Test func doneOfTheWholeClosesItByHand() {
    var office = self.office
    office.add([set("task-9", .done)])
    #expect(state(office, "task-9", "2022-11-01") == .done)
    office.add([Fact(.task(QuangHoa.planID, "task-9"), "open", on: d("2022-09-11"))])
    #expect(state(office, "task-9", "2022-11-01") == .overdue)
  }

  @Test func whatSomeoneSaidDoesNotApplyIsNotApplicable() {
    var office = self.office
    office.add([set("task-1", .notApplicable)])
    #expect(state(office, "task-1", "2022-10-01") == .notApplicable)
  }
}
