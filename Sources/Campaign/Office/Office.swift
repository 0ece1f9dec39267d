/// Everything an office has on file, as one value: what the status of any day is made from.
package struct Office: Sendable {
  /// The plan documents as they lie in the store, before later edits.
  package let documents: [PlanDocument]
  package var roster: Roster { didSet { origin = Origin() } }
  package var ledger: Ledger
  package var calendar: WorkCalendar { didSet { origin = Origin() } }
  /// The calendar of the files, before what the office entered of it.
  private let filed: WorkCalendar
  private var holidays: OwnHolidays
  /// Shared by what differs in no more than what was recorded since.
  private(set) var origin = Origin()

  final class Origin: Sendable {}

  /// The day on which the store was made from a backup: what was told since the backup was made is
  /// not on record.
  package var restoredOn: Day?
  /// What is wrong with the files that it was read from.
  package var flaws: [Flaw] = [] { didSet { origin = Origin() } }
  /// The plans with all edits, as of the newest entry.
  package private(set) var plans: [Plan]
  /// By plan, the entries that those edits are: a plan is read again only where they changed.
  private var edits: [[EntryID]]

  package init(
    documents: [PlanDocument] = [], roster: Roster = Roster(), ledger: Ledger = Ledger(),
    calendar: WorkCalendar
  ) {
    self.documents = documents
    self.roster = roster
    self.ledger = ledger
    filed = calendar
    holidays = OwnHolidays(ledger)
    self.calendar = calendar.adding(holidays)
    plans = documents.map { $0.plan(edited: ledger, on: .last) }
    edits = documents.map { ledger.planEditIDs(of: $0.original.id, on: .last) }
  }

  /// Takes in a ledger that has grown.
  package mutating func update(_ ledger: Ledger) {
    self.ledger = ledger
    let own = OwnHolidays(ledger)
    if own != holidays {
      holidays = own
      calendar = filed.adding(own)
    }
    plans = plans(on: .last)
    edits = documents.map { ledger.planEditIDs(of: $0.original.id, on: .last) }
  }

  /// The plans as they stood on a day.
  package func plans(on day: Day) -> [Plan] {
    documents.enumerated().map { at, document in
      let isKnown =
        plans.indices.contains(at) && plans[at].id == document.original.id
        && ledger.planEditIDs(of: document.original.id, on: day) == edits[at]
      return isKnown ? plans[at] : document.plan(edited: ledger, on: day)
    }
  }

  package func status(on day: Day) -> Status {
    Status.of(
      plans: plans(on: day), roster: roster, ledger: ledger, day: day, calendar: calendar,
      flaws: flaws)
  }

  /// The roster as of a day, with everything recorded of schools.
  package func roster(on day: Day) -> Roster {
    roster.units(ledger, on: day, askedBy: plans)
  }

  /// The standard levels and those that the office's plans add.
  package var levels: LevelList { LevelList.standard.adding(plans.flatMap(\.levels)) }

  package func plan(_ id: PlanID) -> Plan? { plans.first { $0.id == id } }

  package func isClosed(_ plan: PlanID, on day: Day) -> Bool {
    ledger.value(.closed(plan), on: day) == true
  }

  /// What lists and figures are grouped by: what the first open plan that says it says.
  package func groupsBy(on day: Day) -> UnitStep {
    openPlans(on: day).lazy.compactMap(\.groupsBy).first ?? .block
  }

  package func openPlans(on day: Day) -> [Plan] {
    plans.filter { !isClosed($0.id, on: day) }
  }
}
