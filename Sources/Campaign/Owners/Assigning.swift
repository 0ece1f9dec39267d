import JSON

/// Whom one plan and what was recorded since leave a thing to.
struct Assigning {
  private var byPlan: [String: [String]] = [:]
  private var recorded: [String: Entry] = [:]
  /// Roles that nobody holds: they own nothing.
  private let slots: Set<String>
  /// The schools that somebody follows, in the order in which they were first assigned.
  private(set) var schools: [UnitID] = []

  init(_ plan: Plan, _ ledger: Ledger, _ day: Day) {
    slots = Set(plan.staff.filter { $0.name == nil }.map(\.id))
    for one in plan.assignments { byPlan[one.subject, default: []].append(one.staff) }
    let prefix = Responsibility.Kind.school.rawValue + ":"
    ledger.forEachSubject(of: .assign, plan: plan.id) { subject in
      let cell = Cell(.assign, plan: plan.id, subject: ObligationID(subject))
      guard let entry = ledger.entry(cell, on: day) else { return }
      recorded[subject] = entry
      if subject.hasPrefix(prefix) {
        schools.append(UnitID(String(subject.dropFirst(prefix.count))))
      }
    }
  }

  /// An entry replaces what the plan says, also where it leaves the thing to nobody.
  func owners(_ kind: Responsibility.Kind, _ id: String) -> (owners: [String], since: Day?) {
    guard let entry = recorded["\(kind.rawValue):\(id)"] else { return (byPlan[id] ?? [], nil) }
    return (entry.value.string.map { [$0] } ?? [], entry.on)
  }
}

extension Assigning {
  /// Those who follow a thing, without the roles that nobody holds.
  func named(_ kind: Responsibility.Kind, _ id: String) -> [String] {
    owners(kind, id).owners.filter { !slots.contains($0) }
  }
}

extension Ledger {
  /// Calls `body` with every subject of a plan that something of a kind was ever recorded of.
  func forEachSubject(of kind: FactKind, plan: PlanID, _ body: (String) -> Void) {
    guard let kind = symbols.find(kind.rawValue), let plan = symbols.find(plan.rawValue) else {
      return
    }
    for group in groups where group.key.kind == kind && group.key.plan == plan {
      body(symbols.string(group.key.subject))
    }
  }
}
