/// Fills the columns of a grid from the status of a day and, where that does not hold them, from
/// the ledger.
struct GridLoader {
  let plan: Plan
  let status: Status
  let ledger: Ledger

  private var schools: [School] { status.roster.schools }

  func expected(_ content: GridColumn.Content) -> [Bool] {
    switch content {
    case .result(let target):
      let isOffice = target.source == .office
      return schools.map {
        !isOffice && $0.isAlive(on: status.day) && target.scope.includes($0)
      } + [isOffice]
    case .document(_, let deadline): return expected(by: deadline) + [false]
    case .task(let task, let part):
      let unit = plan.deadline(task)?.task?.units.first { $0.id == part }
      let isPerSchool = unit?.perSchool == true
      let asked = isPerSchool ? expected(by: task) : schools.map { _ in false }
      return asked + [!isPerSchool]
    case .movement(let id, _):
      let scope = plan.movements.first { $0.id == id }?.scope ?? Scope()
      return asked(scope) + [false]
    case .score(let criterion): return asked(Scope()) + [criterion.source == .office]
    case .registration(let registration): return asked(registration.topic.scope) + [false]
    }
  }

  private func asked(_ scope: Scope) -> [Bool] {
    schools.map { $0.isAlive(on: status.day) && scope.includes($0) }
  }

  private func expected(by deadline: ObligationID) -> [Bool] {
    let standings = status.deadline(deadline, plan: plan.id)?.schools?.standings ?? []
    return schools.indices.map {
      standings.indices.contains($0) && standings[$0].state != .notExpected
    }
  }

  func values(_ column: GridColumn) -> [GridValue?] {
    switch column.content {
    case .result(let target): figures(target)
    case .document(let item, let deadline): documents(item, deadline)
    case .task(let task, let part) where !part.isEmpty: ticked(column, task)
    case .movement(let id, let aspect): joined(id, aspect)
    default: recorded(column)
    }
  }

  /// The documents that had come before their dossiers were returned, with their days, by slot.
  func returned(_ column: GridColumn) -> [Int: Day] {
    guard case .document(let item, let deadline) = column.content,
      let one = status.deadline(deadline, plan: plan.id)
    else { return [:] }
    var days: [Int: Day] = [:]
    let nominees = Dictionary(
      grouping: ledger.nominees(plan: plan.id, deadline: deadline, on: status.day), by: \.school)
    for review in ledger.entries(.review, plan: plan.id, subject: deadline, on: status.day)
    where review.value["state"]?.string == ReviewState.returned.rawValue {
      let school = review.cell.school
      guard let at = status.roster.position(of: school) else { continue }
      let dossier = SchoolDossier(
        ledger, plan: plan, deadline: one.deadline, school: school,
        nominees: nominees[school] ?? [], on: status.day)
      days[at] = dossier.line(item.id)?.before
    }
    return days
  }

  private func figures(_ target: Target) -> [GridValue?] {
    let measured = status.target(target.id, plan: plan.id)?.measurements ?? []
    if target.source == .office {
      return schools.map { _ in nil } + [measured.first.flatMap { $0 }.map { .figure($0) }]
    }
    return schools.indices.map { at in
      measured.indices.contains(at) ? measured[at].map { .figure($0) } : nil
    } + [nil]
  }

  /// A document counts as the status counts it: not after it was returned, and a report only when
  /// there is one for each nominee; a school that nominates nobody owes none.
  private func documents(_ item: DossierItem, _ deadline: ObligationID) -> [GridValue?] {
    guard let one = status.deadline(deadline, plan: plan.id),
      let number = one.deadline.cutoff?.items.firstIndex(of: item),
      let standings = one.schools?.standings
    else { return schools.map { _ in nil } + [nil] }
    let nominees =
      item.perNominee
      ? Dictionary(
        grouping: ledger.nominees(plan: plan.id, deadline: deadline, on: status.day), by: \.school)
      : [:]
    return schools.enumerated().map { at, school in
      guard standings.indices.contains(at), standings[at].state != .notExpected else { return nil }
      if standings[at].state == .noNomination { return .notApplicable }
      if let own = nominees[school.id] {
        let dossier = SchoolDossier(
          ledger, plan: plan, deadline: one.deadline, school: school.id, nominees: own,
          on: status.day)
        guard let line = dossier.line(item.id) else { return nil }
        if let since = line.since { return .yes(since) }
        return line.reports.flatMap { $0.done > 0 ? .part($0.done, of: $0.all) : nil }
      }
      guard standings[at].has(item: number) else { return nil }
      let cell = Cell.dossier(plan.id, deadline, school: school.id, item: item.id)
      return .yes(ledger.entry(cell, on: status.day)?.on)
    } + [nil]
  }

  /// A tick of the whole task says so of every part.
  private func ticked(_ column: GridColumn, _ task: ObligationID) -> [GridValue?] {
    let whole = GridColumn(
      id: task.rawValue, short: "", title: "", content: .task(task, part: ""))
    return zip(recorded(column), recorded(whole)).map { $0 ?? $1 }
  }

  /// What was recorded of a movement under any plan of the office that names it.
  private func joined(_ id: ObligationID, _ aspect: MovementAspect) -> [GridValue?] {
    let nothing = [GridValue?](repeating: nil, count: schools.count + 1)
    return status.plans.twins(of: id, in: plan.id).map { twin in
      let own = GridColumn(
        id: twin.id.rawValue, short: "", title: "", content: .movement(twin.id, aspect))
      return recorded(own, in: twin.plan)
    }
    .reduce(nothing) { zip($0, $1).map { $0 ?? $1 } }
  }

  private func recorded(_ column: GridColumn, in other: PlanID? = nil) -> [GridValue?] {
    var values = [GridValue?](repeating: nil, count: schools.count + 1)
    let plan = other ?? self.plan.id
    let own = column.cell(plan: plan, school: "")
    for entry in ledger.entries(own.kind, plan: plan, subject: own.subject, on: status.day)
    where entry.cell.item == own.item {
      let slot =
        entry.cell.school.isEmpty
        ? schools.count : status.roster.position(of: entry.cell.school)
      guard let slot else { continue }
      values[slot] = GridValue(entry.value, on: entry.on, of: column.content)
    }
    return values
  }
}
