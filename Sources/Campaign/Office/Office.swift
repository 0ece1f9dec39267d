import JSON

/// Everything an office has on file, as one value: what the status of any day is made from.
package struct Office: Sendable {
  /// The plan documents as they lie in the store, before later edits.
  package var documents: [PlanDocument]
  package var roster: Roster
  package var ledger: Ledger
  package var calendar: WorkCalendar
  /// The day on which the store was made from a backup: what was told since the backup was made is
  /// not on record.
  package var restoredOn: Day?
  /// The plans with all edits, as of the newest entry.
  package private(set) var plans: [Plan]

  package init(
    documents: [PlanDocument] = [], roster: Roster = Roster(), ledger: Ledger = Ledger(),
    calendar: WorkCalendar
  ) {
    self.documents = documents
    self.roster = roster
    self.ledger = ledger
    self.calendar = calendar
    plans = documents.map { $0.plan(edited: ledger, on: .last) }
  }

  /// Takes in a ledger that has grown.
  package mutating func update(_ ledger: Ledger) {
    self.ledger = ledger
    plans = documents.map { $0.plan(edited: ledger, on: .last) }
  }

  package func status(on day: Day) -> Status {
    Status.of(
      plans: documents.map { $0.plan(edited: ledger, on: day) }, roster: roster, ledger: ledger,
      day: day, calendar: calendar)
  }

  /// The roster as of a day, with everything recorded of schools.
  package func roster(on day: Day) -> Roster { roster.adding(ledger, on: day) }

  package func plan(_ id: String) -> Plan? { plans.first { $0.id == id } }

  package func isClosed(_ plan: String, on day: Day) -> Bool {
    ledger.value(.closed(plan), on: day) == true
  }

  package func openPlans(on day: Day) -> [Plan] {
    plans.filter { !isClosed($0.id, on: day) }
  }
}

/// A plan of the store: the plan as its file says it, edited by what was recorded later.
package struct PlanDocument: Sendable {
  package var original: Plan

  package init(_ original: Plan) { self.original = original }

  /// The plan as it stood on a day; an edit that no longer reads is left out.
  package func plan(edited ledger: Ledger, on day: Day) -> Plan {
    guard ledger.hasPlanEdits(of: original.id) else { return original }
    let document = original.document.edited(plan: original.id, by: ledger, on: day)
    return (try? Plan.read(document, unknownKeys: .kept)) ?? original
  }
}
