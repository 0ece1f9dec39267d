import JSON

/// What can be recorded of a task of the year.
package struct TaskActs {
  let ledger: Ledger
  let plan: Plan
  let deadline: Deadline

  package init(_ ledger: Ledger, plan: Plan, deadline: Deadline) {
    self.ledger = ledger
    self.plan = plan
    self.deadline = deadline
  }

  /// Sets the whole task or one part, for a school or for the office.
  ///
  /// A school's tick of the whole means every part that schools owe; reopening the whole
  /// reopens its parts.
  package func set(_ state: TaskState, part: String = "", school: UnitID = "", on day: Day)
    -> [Fact]
  {
    var cells = [Cell.task(plan.id, deadline.id, part: part, school: school)]
    if state == .open, part.isEmpty {
      cells += (deadline.task?.parts ?? []).map {
        Cell.task(plan.id, deadline.id, part: $0.id, school: school)
      }
    }
    return cells.compactMap { cell in
      if state == .open { return ledger.takingBack(cell, .string(state.rawValue)) }
      return ledger.setting(cell, .string(state.rawValue), on: day)
    }
  }
}
