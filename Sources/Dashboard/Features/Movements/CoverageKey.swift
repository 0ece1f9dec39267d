package import Campaign

/// Names something that asks every school: a movement, a criterion or a registration.
package struct CoverageKey: Hashable, Sendable {
  package enum Kind: String, Sendable { case movement, criterion, registration }

  package let kind: Kind
  package let plan: PlanID
  package let id: ObligationID

  package init(_ kind: Kind, plan: PlanID, id: ObligationID) {
    self.kind = kind
    self.plan = plan
    self.id = id
  }

  /// The form in which a list keeps it.
  package var text: String { "\(kind.rawValue) \(plan):\(id)" }
}

/// What was worked out of who has done what.
struct CoverageState: Slice {
  /// What the detail is about.
  var covering: CoverageKey?
  var schools: [CoverageKey: SchoolGroups] = [:]
  /// What every school has in all of the plan's criteria, where one of them is looked at.
  var totals: [PlanID: CriterionTotals] = [:]

  init() {}

  mutating func renew(_ state: State) {
    schools = [:]
    totals = [:]
  }
}

extension State {
  /// What the detail of the movements screen is about.
  package var covering: CoverageKey? {
    get { self[CoverageState.self].covering }
    set { self[CoverageState.self].covering = newValue }
  }
}
