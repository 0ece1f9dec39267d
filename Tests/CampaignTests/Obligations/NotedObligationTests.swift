import Campaign
import JSON
import Templates
import Testing

/// A remark on what a document asks for is one, wherever it was made.
@Suite struct NotedObligationTests {
  private func state(of id: ObligationID, noted cell: Cell?) throws -> ObligationState? {
    let plan = try templatePlan("quang-hoa", "2022-2023")
    var ledger = Ledger()
    if let cell {
      ledger.append(
        CommitHeader(sequence: 1, at: 1, author: "Lan", login: "lan"),
        [Fact(cell, "đã bàn với Công đoàn", on: d("2022-10-01"))])
    }
    let status = Status.of(
      plans: [plan], roster: Roster(), ledger: ledger, day: d("2022-10-02"),
      calendar: plainCalendar)
    return status.obligation(id, plan: plan.id)?.state
  }

  private let plan: PlanID = "quang-hoa-2022-2023"

  @Test func aRemarkOnScreenAndOneByCommandBothBeginIt() throws {
    #expect(try state(of: "goal-1", noted: nil) == .idle)
    #expect(try state(of: "goal-1", noted: .note(plan, "deadline:goal-1")) == .ongoing)
    // What programs before this one wrote down.
    #expect(try state(of: "goal-1", noted: .note(plan, "goal:goal-1")) == .ongoing)
  }

  @Test func bothAreOneCell() throws {
    let one = Responsibility(plan: plan, kind: .goal, id: "goal-1", title: "", owners: [])
    #expect(one.note() == .note(plan, "deadline:goal-1"))
  }
}
