import JSON
import Writing

/// The office's second step with a figure that came: it is accepted as it stands, and no longer once
/// another one takes its place.
package struct AcceptActs {
  let ledger: Ledger
  let plan: PlanID
  let target: ObligationID
  let day: Day

  package init(_ ledger: Ledger, plan: PlanID, target: ObligationID, on day: Day) {
    self.ledger = ledger
    self.plan = plan
    self.target = target
    self.day = day
  }

  /// The figures of these schools that came and are not accepted; nothing of those that owe theirs.
  package func accept(_ schools: [UnitID]) -> [Fact] {
    schools.compactMap { school in
      let cell = Cell.accepted(plan, target, school: school)
      guard let figure = ledger.value(.result(plan, target, school: school), on: day),
        ledger.value(cell, on: day) != figure
      else { return nil }
      return ledger.setting(cell, figure, on: day)
    }
  }

  /// They only came, as before.
  package func takeBack(_ schools: [UnitID]) -> [Fact] {
    schools.compactMap { school in
      let cell = Cell.accepted(plan, target, school: school)
      return ledger.value(cell, on: day) == nil ? nil : ledger.setting(cell, .null, on: day)
    }
  }
}
