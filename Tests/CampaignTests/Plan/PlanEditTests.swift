import Campaign
import JSON
import Testing

/// What is recorded of a plan later changes it from that day on, and can be undone.
@Suite struct PlanEditTests {
  let original: Plan
  let id: PlanID = "quang-hoa-2022-2023"

  init() throws { original = try templatePlan("quang-hoa", "2022-2023") }

  private func ledger(_ edits: [(list: String, item: String, value: JSON, on: String)]) -> Ledger {
    var ledger = Ledger()
    for (number, edit) in edits.enumerated() {
      let cell = Cell.planEntry(id, list: edit.list, id: edit.item)
      ledger.append(
        CommitHeader(sequence: Int64(number + 1), at: 0, author: "Lan", login: "lan"),
        [Fact(cell, edit.value, on: d(edit.on))])
    }
    return ledger
  }

  private func entry(_ list: String, _ id: String) throws -> JSONObject {
    let entries = try #require(original.document[list]?.array)
    return try #require(entries.first { $0["id"]?.string == id }?.object)
  }

  @Test func anEntryIsReplacedInItsPlaceFromItsDayOn() throws {
    var cutoff = try entry("cutoffs", "dot-2")
    cutoff["day"] = "2023-02-10"
    let ledger = ledger([("cutoffs", "dot-2", .object(cutoff), "2022-12-05")])
    let document = PlanDocument(original)
    #expect(document.plan(edited: ledger, on: d("2022-12-04")) == original)
    let edited = document.plan(edited: ledger, on: d("2022-12-05"))
    #expect(edited.cutoffs.map(\.id) == ["dot-1", "dot-2", "dot-3"])
    #expect(edited.deadline("dot-2")?.lastDay == d("2023-02-09"))
    #expect(edited.deadline("dot-2")?.wording == "trước 10/02/2023")
    #expect(edited.deadline("dot-1") == original.deadline("dot-1"))
  }

  @Test func entriesAreAddedAndTakenOut() throws {
    let target: JSON = [
      "id": "t1", "title": "Duy trì sĩ số", "comparator": ">=", "goal": 99.5, "unit": "%",
      "source": "schools",
    ]
    let document = original.document.edited(
      plan: id,
      by: ledger([
        ("targets", "t1", target, "2022-10-01"), ("cutoffs", "dot-3", nil, "2022-10-02"),
        ("movements", "pt-9", nil, "2022-10-02"),
      ]), on: d("2022-10-02"))
    let plan = try Plan.read(document)
    #expect(plan.targets.map(\.goal.text) == ["99.5"])
    #expect(plan.cutoffs.map(\.id) == ["dot-1", "dot-2"])
    #expect(plan.movements == original.movements)
  }

  @Test func aKeyAtTheTopIsSetOrEmptied() throws {
    let ledger = ledger([
      ("", "theme", "Chủ đề mới", "2022-10-01"), ("", "goals", nil, "2022-10-01"),
      ("", "id", "khac", "2022-10-01"), ("", "year", "2030-2031", "2022-10-01"),
    ])
    let plan = try Plan.read(original.document.edited(plan: id, by: ledger, on: .last))
    #expect(plan.theme == "Chủ đề mới")
    #expect(plan.goals.isEmpty)
    #expect(plan.id == id && plan.year == .school(2022))
  }

  @Test func anUndoneEditNoLongerCounts() throws {
    var ledger = ledger([("", "theme", "Chủ đề mới", "2022-10-01")])
    ledger.append(
      CommitHeader(sequence: 2, at: 0, author: "Lan", login: "lan"),
      [.undo(EntryID(sequence: 1), on: d("2022-10-02"))])
    #expect(PlanDocument(original).plan(edited: ledger, on: .last) == original)
  }

  @Test func anEntryKeepsTheNameOfItsCell() throws {
    var staff: JSONObject = ["id": "khac", "role": "Chuyên viên"]
    staff["name"] = "Hà"
    let ledger = ledger([("staff", "cv-1", .object(staff), "2022-10-01")])
    let plan = try Plan.read(original.document.edited(plan: id, by: ledger, on: .last))
    #expect(plan.staff == [StaffMember(id: "cv-1", name: "Hà", role: "Chuyên viên")])
  }

  /// The same rules hold as for a file: the edit that no longer reads leaves the plan as it was.
  @Test func anEditThatIsWrongIsNamedAndDoesNotBreakThePlan() throws {
    var cutoff = try entry("cutoffs", "dot-1")
    cutoff["cap"] = ["count": 0, "scope": "phase"]
    let ledger = ledger([("cutoffs", "dot-1", .object(cutoff), "2022-10-01")])
    let document = original.document.edited(plan: id, by: ledger, on: .last)
    let error = #expect(throws: PlanErrors.self) { try Plan.read(document) }
    #expect(error?.problems.map(\.path.description) == ["cutoffs[0].cap.count"])
    #expect(PlanDocument(original).plan(edited: ledger, on: .last) == original)
  }
}
