import JSON

/// What can be recorded of one school's dossier for one cutoff.
package struct DossierActs {
  let ledger: Ledger
  let plan: Plan
  let deadline: Deadline
  let school: String

  package init(_ ledger: Ledger, plan: Plan, deadline: Deadline, school: String) {
    self.ledger = ledger
    self.plan = plan
    self.deadline = deadline
    self.school = school
  }

  /// Documents came in; those already in are left as they are, with the day they came. A school that
  /// had nobody to nominate has someone now.
  package func receive(_ items: [String], on day: Day) -> [Fact] {
    let facts = arrivals(of: items, on: day)
    let none = Cell.noNomination(plan.id, deadline.id, school: school)
    guard !facts.isEmpty, ledger.value(none) == true else { return facts }
    return [ledger.takingBack(none, false, on: day)].compactMap { $0 } + facts
  }

  private func arrivals(of items: [String], on day: Day) -> [Fact] {
    let returned = returnedBy
    return items.flatMap { item -> [Fact] in
      let cell = cell(item)
      let isOwedByNominee = self.item(item)?.perNominee == true && !nominees.isEmpty
      if !isOwedByNominee, let entry = ledger.entry(cell), entry.value == true,
        entry.id > returned ?? EntryID(sequence: 0), entry.on <= day
      {
        return []
      }
      return [ledger.setting(cell, true, on: day)]
    }
  }

  /// Takes documents back, also where single nominees' reports were ticked.
  package func takeBack(_ items: [String], on day: Day) -> [Fact] {
    items.flatMap { item -> [Fact] in
      let own = [cell(item)] + nominees.map { cell(item, nominee: $0.cell.item) }
      return own.compactMap { cell in
        ledger.value(cell) == true ? ledger.takingBack(cell, false, on: day) : nil
      }
    }
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

  private func item(_ id: String) -> DossierItem? {
    deadline.cutoff?.items.first { $0.id == id }
  }

  private func cell(_ item: String, nominee: String? = nil) -> Cell {
    .dossier(plan.id, deadline.id, school: school, item: item, nominee: nominee)
  }

  private var nominees: [Entry] {
    ledger.entries(.nominee, plan: plan.id, subject: deadline.id, on: .last)
      .filter { $0.cell.school == school && $0.value != .null }
  }

  private var returnedBy: EntryID? {
    guard let entry = ledger.entry(.review(plan.id, deadline.id, school: school)),
      entry.value["state"]?.string == ReviewState.returned.rawValue
    else { return nil }
    return entry.id
  }
}
