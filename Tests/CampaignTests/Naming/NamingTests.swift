import Campaign
import JSON
import Testing

@Suite struct NamingTests {
  private func office(_ change: (inout QuangHoa) -> Void = { _ in }) -> Office {
    var first = QuangHoa()
    change(&first)
    var second = first.plan
    second.id = "quang-hoa-2023-2024"
    second.year = .school(2023)
    second.deadlines.append(
      Deadline(
        id: "task-9", title: "Tập huấn", wording: "", opens: nil, lastDay: nil,
        kind: .task(
          YearTask(lead: "Phòng", parts: [TaskPart(id: "task-9/1", title: "Một")]))))
    return Office(
      documents: [PlanDocument(first.plan), PlanDocument(second)], roster: first.roster,
      ledger: first.ledger, calendar: plainCalendar)
  }

  private func fault(_ office: Office, _ day: String, _ find: (Naming) throws -> Void) -> String {
    do {
      try find(Naming(office, on: d(day)))
      return "found"
    } catch {
      return (error as? NamingError)?.text(.en) ?? "\(error)"
    }
  }

  @Test func aBareIdMeansThePlanWhoseYearHoldsTheDay() throws {
    let office = office()
    #expect(try Naming(office, on: d("2022-11-10")).deadline("dot-1").plan.year == .school(2022))
    #expect(try Naming(office, on: d("2023-09-10")).deadline("dot-1").plan.year == .school(2023))
  }

  @Test func aPlanBeforeTheColonOrTheOptionDecides() throws {
    let naming = try Naming(office(), on: d("2022-11-10"))
    #expect(try naming.deadline("quang-hoa-2023-2024:dot-1").plan.year == .school(2023))
    let narrowed = try Naming(office(), on: d("2022-11-10"), plan: "quang-hoa-2023-2024")
    #expect(try narrowed.deadline("dot-1").plan.year == .school(2023))
  }

  @Test func whereSeveralPlansMayBeMeantTheCandidatesAreListed() {
    #expect(
      fault(office(), "2026-11-21") { _ = try $0.deadline("dot-1") }
        == "the deadline “dot-1” may be any of: "
        + "quang-hoa-2022-2023:dot-1, quang-hoa-2023-2024:dot-1")
  }

  @Test func anIdOfOnePlanAloneIsFoundOnAnyDay() throws {
    let task = try Naming(office(), on: d("2022-11-10")).task("task-9/1")
    #expect(task.plan.year == .school(2023))
    #expect(task.part == "task-9/1")
  }

  @Test func unknownIdsNameTheNearest() {
    #expect(
      fault(office(), "2022-11-10") { _ = try $0.deadline("dot1") }
        == "there is no deadline “dot1”; nearest: dot-1")
    #expect(
      fault(office(), "2022-11-10") { _ = try $0.task("task-9/7") }
        == "there is no part “task-9/7”; nearest: task-9/1")
  }

  @Test func aClosedPlanTakesNoEntries() {
    let closed = office {
      $0.add([Fact(.closed(QuangHoa.planID), true, on: d("2022-10-01"))])
    }
    #expect(
      fault(closed, "2022-11-10") { _ = try $0.deadline("quang-hoa-2022-2023:dot-1") }
        == "the plan “quang-hoa-2022-2023” is closed; reopen it to record in it")
    #expect(
      (try? Naming(closed, on: d("2022-11-10")).deadline("dot-1").plan.year) == .school(2023))
  }

  private let index = SchoolIndex(
    Roster([
      School(id: "TH01", name: "TH Độc Lập", level: .primary),
      School(id: "TH02", name: "TH Hoà Bình", level: .primary),
      School(id: "MN01", name: "Trường Mầm non Hoa Mai", level: .preschool),
      School(id: "MN02", name: "Mầm non Hoa Mài", level: .preschool),
    ]))

  @Test(arguments: [
    ("TH01", "TH01"), ("th01", "TH01"), ("th doc lap", "TH01"), ("TRƯỜNG TH  ĐỘC LẬP", "TH01"),
    ("TH Đo\u{323}\u{302}c Lập", "TH01"), ("mầm non hoa mài", "MN02"),
  ]) func schoolsByIdOrNameWithOrWithoutMarks(_ typed: String, _ id: String) throws {
    #expect(try index.school(typed).id.rawValue == id)
  }

  @Test func aNameOfTwoSchoolsListsBoth() {
    #expect(
      throws: NamingError(
        .school, "mam non hoa mai",
        .ambiguous(["MN Hoa Mai", "MN Hoa Mài"]))
    ) { try index.school("mam non hoa mai") }
  }

  @Test func anUnknownSchoolNamesTheNearest() {
    #expect(
      throws: NamingError(
        .school, "doc lap", .unknown(nearest: ["TH Độc Lập"]))
    ) { try index.school("doc lap") }
    #expect(
      throws: NamingError(
        .school, "TH03", .unknown(nearest: ["TH01 (TH Độc Lập)", "TH02 (TH Hoà Bình)"]))
    ) { try index.school("TH03") }
  }
}
