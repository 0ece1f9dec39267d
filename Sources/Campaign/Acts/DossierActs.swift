import JSON

/// What can be recorded of one school's dossier for one cutoff.
///
/// An item is named by its id, or as `bao-cao/12` where the report of one nominee is meant.
package struct DossierActs {
  let ledger: Ledger
  let plan: Plan
  let deadline: Deadline
  let school: UnitID

  package init(_ ledger: Ledger, plan: Plan, deadline: Deadline, school: UnitID) {
    self.ledger = ledger
    self.plan = plan
    self.deadline = deadline
    self.school = school
  }

  /// The dossier as it stands after all that was entered.
  var dossier: SchoolDossier {
    SchoolDossier(ledger, plan: plan, deadline: deadline, school: school, on: .last)
  }

  /// Documents came in; those already in are left as they are, with the day they came. A school that
  /// had nobody to nominate has someone now.
  package func receive(_ items: [String], on day: Day) -> [Fact] {
    let dossier = dossier
    let facts = items.flatMap { item -> [Fact] in
      if let since = line(item, dossier)?.since, since <= day { return [] }
      return [ledger.setting(cell(item), true, on: day)]
    }
    let hasSome = dossier.isNone ? noNomination(false, on: day) : []
    return hasSome + facts
  }

  /// Takes documents back as though they had never come, also where single nominees' reports were
  /// ticked.
  package func takeBack(_ items: [String]) -> [Fact] {
    let dossier = dossier
    return items.flatMap { item -> [Fact] in
      if let pieces = pieces(item) { return report(pieces.item, of: pieces.nominee, dossier) }
      guard dossier.lines.contains(where: { $0.item.id == item && $0.isIn }) else { return [] }
      let whole = ledger.firstDay(cell(item), after: dossier.returned)
      let own = everNominated.compactMap {
        takingBack(cell(item, nominee: $0), since: dossier.returned, covered: whole)
      }
      return [takingBack(cell(item), since: dossier.returned)].compactMap { $0 } + own
    }
  }

  /// Says that what a cell was ever said to be since the dossier was returned never was: also what
  /// was undone, since that may be done again.
  ///
  /// - Parameter covered: the first day that a tick of the whole named, under which an older tick
  ///   would show again.
  private func takingBack(_ cell: Cell, since returned: EntryID?, covered: Day? = nil) -> Fact? {
    let days = [
      ledger.firstDay(cell, after: returned), ledger.firstDay(cell) == nil ? nil : covered,
    ]
    guard let first = days.compactMap({ $0 }).min() else { return nil }
    // Also where it is so already: what says so may be undone by whoever said it.
    return ledger.setting(cell, false, on: first)
  }

  /// The report of one nominee never came. A tick of the whole goes on covering the others.
  private func report(_ item: String, of nominee: String, _ dossier: SchoolDossier) -> [Fact] {
    guard let since = dossier.line(item, nominee: nominee)?.since else { return [] }
    let (own, whole) = (cell(item, nominee: nominee), cell(item))
    let days = [own, whole].compactMap { ledger.firstDay($0, after: dossier.returned) }
    return [ledger.setting(own, false, on: days.min() ?? since)]
  }

  package func noNomination(_ isNone: Bool = true, on day: Day) -> [Fact] {
    [ledger.setting(.noNomination(plan.id, deadline.id, school: school), .bool(isNone), on: day)]
  }

  package func review(_ state: ReviewState, reason: String? = nil, on day: Day) -> [Fact] {
    var value: JSONObject = ["state": .string(state.rawValue)]
    if let reason { value["reason"] = .string(reason) }
    return [
      ledger.setting(.review(plan.id, deadline.id, school: school), .object(value), on: day)
    ]
  }

  func line(_ item: String, _ dossier: SchoolDossier) -> SchoolDossier.Line? {
    pieces(item).map { dossier.line($0.item, nominee: $0.nominee) } ?? dossier.line(item)
  }

  /// Splits `bao-cao/12.3` into the document and the nominee.
  private func pieces(_ item: String) -> (item: String, nominee: String)? {
    let pieces = item.split(separator: "/", maxSplits: 1).map(String.init)
    return pieces.count == 2 ? (pieces[0], pieces[1]) : nil
  }

  func cell(_ item: String, nominee: String? = nil) -> Cell {
    .dossier(plan.id, deadline.id, school: school, item: item, nominee: nominee)
  }

  /// Also those set aside, whose reports may have been ticked before.
  private var everNominated: [String] {
    ledger.nominees(plan: plan.id, deadline: deadline.id)
      .filter { $0.school == school }.map(\.id)
  }
}
