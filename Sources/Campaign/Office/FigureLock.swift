import JSON

/// The figures of a phase, or of a plan's whole year, that the office closed: what belongs to it is
/// no longer changed, but for the schools that are excepted until a day.
package struct FigureLock: Equatable, Sendable {
  package var plan: PlanID
  /// The phase, or `wholeYear`.
  package var id: ObligationID
  /// The phase's; none where it is the year.
  package var name: String?
  package var days: ClosedRange<Day>
  package var since: Day
  /// The document by which the office locked it.
  package var document: String?
  /// The last day of each exception that holds.
  package var exceptions: [UnitID: Day]

  /// Stands where a phase would, as it is typed and recorded.
  package static let wholeYear: ObligationID = "year"

  /// Whether a cell said of a day belongs to what is locked: a figure or a score of its days, a
  /// dossier of the phase's cutoff.
  package func holds(_ cell: Cell, on day: Day) -> Bool {
    guard cell.plan == plan, exceptions[cell.school] == nil else { return false }
    switch cell.kind {
    case .result, .criterion: return days.contains(day)
    case .dossier, .none: return id == FigureLock.wholeYear || cell.subject == id
    case .review, .sent, .extend, .task, .register, .movement, .nominee, .decision, .stage,
      .person, .honour, .blot, .difficulty,
      .assign, .note, .summary, .lock, .accept, .reason, .school, .plan, .close, .holiday, .remind,
      .upkeep,
      .undo,
      .unknown:
      return false
    }
  }
}

extension Office {
  /// The locks of a plan that hold on a day, the year's first.
  package func locks(of plan: Plan, on day: Day) -> [FigureLock] {
    locks(of: plan, in: ledger, on: day)
  }

  func locks(of plan: Plan, in ledger: Ledger, on day: Day) -> [FigureLock] {
    let year = FigureLock.wholeYear
    let spans =
      [(year, nil, plan.year.span)]
      + plan.phases.map { ($0.id, $0.name, $0.starts...max($0.starts, $0.ends)) }
    return spans.compactMap { id, name, days in
      guard let entry = ledger.entry(.lock(plan.id, id), on: day), entry.value.object != nil
      else { return nil }
      var exceptions: [UnitID: Day] = [:]
      for one in ledger.entries(.lock, plan: plan.id, subject: id, on: day)
      where !one.cell.school.isEmpty {
        guard let until = one.value["until"]?.string.flatMap({ Day(iso: $0) }), day <= until
        else { continue }
        exceptions[one.cell.school] = until
      }
      return FigureLock(
        plan: plan.id, id: id, name: name, days: days, since: entry.on,
        document: entry.value["document"]?.string, exceptions: exceptions)
    }
  }
}
