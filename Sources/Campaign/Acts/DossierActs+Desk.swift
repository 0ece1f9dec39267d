import JSON

/// What the office does with a dossier besides ticking its documents.
extension DossierActs {
  /// Everything of the school came.
  package func receiveAll(on day: Day) -> [Fact] {
    receive((deadline.cutoff?.items ?? []).map(\.id), on: day)
  }

  /// A document or report came on a day, also where another day was recorded before.
  package func redate(_ item: String, nominee: String? = nil, to day: Day) -> [Fact] {
    let name = nominee.map { "\(item)/\($0)" } ?? item
    guard let since = line(name, dossier)?.since else { return receive([name], on: day) }
    if since == day { return [] }
    let back = day > since ? takeBack([name]) : []
    return back + [ledger.setting(cell(name), true, on: day)]
  }

  /// The school's nominees were rewarded by a decision.
  package func reward(_ decision: Decision, on day: Day) -> [Fact] {
    let cell = Cell.decision(plan.id, deadline.id, school: school)
    return [ledger.setting(cell, decision.json, on: day)] + review(.rewarded, on: day)
  }
}
