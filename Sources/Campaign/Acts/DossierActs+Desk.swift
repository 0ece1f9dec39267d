import JSON

/// What the office does with a dossier besides ticking its documents.
extension DossierActs {
  /// Everything of the school came.
  package func receiveAll(on day: Day) -> [Fact] {
    receive((deadline.cutoff?.items ?? []).map(\.id), on: day)
  }

  /// The report of one nominee came, or is taken back.
  package func report(_ item: String, of nominee: String, isIn: Bool, on day: Day) -> [Fact] {
    let cell = Cell.dossier(plan.id, deadline.id, school: school, item: item, nominee: nominee)
    guard !isIn else { return [ledger.setting(cell, true, on: day)] }
    if let back = ledger.takingBack(cell, false, on: day) { return [back] }
    // It was in by a tick of the whole, which is taken back; the other reports stay.
    let whole = Cell.dossier(plan.id, deadline.id, school: school, item: item)
    guard let back = ledger.takingBack(whole, false, on: day) else { return [] }
    let rest = others(than: nominee).map {
      Cell.dossier(plan.id, deadline.id, school: school, item: item, nominee: $0.id)
    }
    return [back]
      + rest.filter { ledger.value($0) != true }.map { ledger.setting($0, true, on: day) }
  }

  private func others(than nominee: String) -> [Nominee] {
    ledger.nominees(plan: plan.id, deadline: deadline.id)
      .filter { $0.school == school && $0.standing != .aside && $0.id != nominee }
  }

  /// A document or report came on another day than was recorded.
  package func redate(_ item: String, nominee: String?, to day: Day, seen: Day) -> [Fact] {
    ledger.redating(
      .dossier(plan.id, deadline.id, school: school, item: item, nominee: nominee), to: day,
      seen: seen)
  }

  /// The school's nominees were rewarded by a decision.
  package func reward(_ decision: Decision, on day: Day) -> [Fact] {
    let cell = Cell.decision(plan.id, deadline.id, school: school)
    return [ledger.setting(cell, decision.json, on: day)] + review(.rewarded, on: day)
  }
}
