/// The status of a day, kept up with a ledger that grows: what a fact changes is worked out again,
/// and nothing else.
package struct LiveStatus: Sendable {
  package private(set) var status: Status
  /// Positions in the status's lines of schools that the last update changed; none where all may
  /// have.
  package private(set) var changedLines: [Int]?
  private var entries: Int
  private var lastCommit: Int64
  /// The office that the status is of, but for what was recorded since.
  private var origin: Office.Origin
  private var view: DayView
  /// For each position of the roster, the line of the status's schools, or -1.
  private var lines: [Int32]

  package init(_ office: Office, on day: Day) {
    status = office.status(on: day)
    view = DayView(
      ledger: office.ledger, roster: status.roster, day: day, calendar: office.calendar)
    entries = office.ledger.entryCount
    lastCommit = office.ledger.lastSequence
    origin = office.origin
    lines = status.linesByPosition
  }

  /// Takes in what was recorded since, or what else changed.
  package mutating func update(_ office: Office, on day: Day) {
    guard day == status.day, let changes = changes(office) else {
      self = LiveStatus(office, on: day)
      return
    }
    entries = office.ledger.entryCount
    lastCommit = office.ledger.lastSequence
    view = DayView(ledger: office.ledger, after: view)
    changedLines = changes.isEmpty ? [] : status.take(changes, view, lines)
  }

  /// More than so many at once are quicker counted all anew.
  private static let mostChanges = 64

  /// What the new entries are about; nil where they may have changed plans or schools, or where
  /// they are many.
  private func changes(_ office: Office) -> Set<StatusChange>? {
    let ledger = office.ledger
    guard office.origin === origin, ledger.entryCount >= entries,
      ledger.entryCount - entries <= LiveStatus.mostChanges,
      ledger.sequence(beforeEntry: entries) == lastCommit
    else { return nil }
    var changes: Set<StatusChange> = []
    for entry in entries..<ledger.entryCount {
      for cell in ledger.cellsChanged(by: entry) {
        guard let change = StatusChange.of(ledger.cell(cell)) else { return nil }
        if change != .nothing { changes.insert(change) }
      }
      if changes.count > LiveStatus.mostChanges { return nil }
    }
    return changes
  }
}
