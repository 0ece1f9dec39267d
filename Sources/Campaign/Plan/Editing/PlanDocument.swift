import JSON

/// A plan of the store: the plan as its file says it, edited by what was recorded later.
package struct PlanDocument: Sendable {
  package var original: Plan

  package init(_ original: Plan) { self.original = original }

  /// The plan as it stood on a day.
  ///
  /// An undo may leave an edit without what it rests on: one that no longer reads is left out, and
  /// the others stay.
  package func plan(edited ledger: Ledger, on day: Day) -> Plan {
    let edits = ledger.planEdits(of: original.id, on: day).map { PlanEdit($0.cell, $0.value) }
    if edits.isEmpty { return original }
    if let plan = read(original.document.edited(by: edits)) { return plan }
    return edits.reduce(original) { plan, edit in read(plan.document.edited(by: [edit])) ?? plan }
  }

  private func read(_ document: JSON) -> Plan? {
    try? Plan.read(document, unknownKeys: .kept)
  }
}
