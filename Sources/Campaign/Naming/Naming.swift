import Writing

/// Finds what a typed id means: `PLAN:ID`, or `ID` in the open plan whose year holds the day.
package struct Naming: Sendable {
  let office: Office
  let day: Day
  /// Those that are open on the day.
  let plans: [Plan]

  /// - Parameter plan: narrows bare ids to one plan, as `--plan` does.
  package init(_ office: Office, on day: Day, plan: String? = nil) throws(NamingError) {
    self.office = office
    self.day = day
    plans = office.openPlans(on: day)
    only = nil
    if let plan { only = try self.plan(plan) }
  }

  private(set) var only: Plan?

  package func school(_ name: String) throws(NamingError) -> School {
    let roster = office.roster(on: .last)
    if let exact = roster[UnitID(name)] { return exact }
    return try SchoolIndex(roster).school(words: name)
  }

  /// A plan by its id, or by its template's where one open plan of it is meant.
  package func plan(_ name: String) throws(NamingError) -> Plan {
    if let exact = office.plan(PlanID(name)) { return exact }
    let ofTemplate = plans.filter { $0.template.rawValue == name }
    if !ofTemplate.isEmpty {
      return try one(.plan, name, of: ofTemplate.map { ($0, $0) }, label: { $0.id.rawValue }).0
    }
    let known = office.plans.map(\.id.rawValue)
    throw NamingError(
      .plan, name, .unknown(nearest: Vietnamese.nearest(to: name, among: known)))
  }

  /// The plan that needs no name: the only one, or the only open one, of those that may be meant.
  package func onlyPlan(where mayBeMeant: (Plan) -> Bool = { _ in true }) throws(NamingError)
    -> Plan
  {
    if let only { return only }
    for some in [office.plans, plans] {
      let found = some.filter(mayBeMeant)
      if found.count == 1 { return found[0] }
    }
    let candidates = plans.filter(mayBeMeant).map(\.id.rawValue)
    throw NamingError(
      .plan, "", candidates.isEmpty ? .unknown(nearest: []) : .ambiguous(candidates))
  }

  package func deadline(_ name: String) throws(NamingError) -> (plan: Plan, deadline: Deadline) {
    let (plan, deadline) = try find(.deadline, name, in: \.deadlines, id: \.id.rawValue)
    return (plan, deadline)
  }

  /// Anything that a document asks for, of whatever list.
  package func obligation(_ name: String, of status: Status) throws(NamingError)
    -> ObligationStatus
  {
    try find(
      .obligation, name, in: { plan in status.obligations.filter { $0.plan == plan.id } },
      id: \.id.rawValue
    ).1
  }

  package func cutoff(_ name: String) throws(NamingError) -> (plan: Plan, deadline: Deadline) {
    let (plan, deadline) = try find(.cutoff, name, in: \.cutoffs, id: \.id.rawValue)
    return (plan, deadline)
  }

  package func target(_ name: String) throws(NamingError) -> (plan: Plan, target: Target) {
    let (plan, target) = try find(.target, name, in: \.targets, id: \.id.rawValue)
    return (plan, target)
  }

  package func phase(_ name: String) throws(NamingError) -> (plan: Plan, phase: Phase) {
    let (plan, phase) = try find(.phase, name, in: \.phases, id: \.id.rawValue)
    return (plan, phase)
  }

  /// `task-9` or one of its parts, `task-9/1`.
  package func task(_ name: String)
    throws(NamingError) -> (plan: Plan, deadline: Deadline, part: String)
  {
    let pieces = name.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    let whole = pieces.first.map(String.init) ?? name
    let (plan, deadline) = try find(.task, whole, in: \.tasks, id: \.id.rawValue)
    guard pieces.count == 2 else { return (plan, deadline, "") }
    let wanted = String(pieces[1])
    let parts = (deadline.task?.parts ?? []).map(\.id)
    let own = "\(deadline.id)/\(wanted)"
    guard let part = parts.first(where: { $0 == wanted || $0 == own }) else {
      throw NamingError(.part, name, .unknown(nearest: parts.map { partName(deadline, $0) }))
    }
    return (plan, deadline, part)
  }

  private func partName(_ deadline: Deadline, _ part: String) -> String {
    part.hasPrefix(deadline.id.rawValue) ? part : "\(deadline.id)/\(part)"
  }
}

extension Naming {
  func find<Thing>(
    _ kind: NamingError.Kind, _ name: String, in list: (Plan) -> [Thing],
    id: (Thing) -> String
  ) throws(NamingError) -> (Plan, Thing) {
    var searched = only.map { [$0] } ?? plans
    var wanted = name
    let isQualified: Bool
    if let colon = name.lastIndex(of: ":") {
      searched = [try plan(String(name[..<colon]))]
      wanted = String(name[name.index(after: colon)...])
      isQualified = true
    } else {
      isQualified = only != nil
    }
    var found = things(wanted, in: searched, list, id)
    if found.isEmpty, !isQualified { found = things(wanted, in: office.plans, list, id) }
    if found.isEmpty {
      let known = searched.flatMap { plan in list(plan).map { id($0) } }
      throw NamingError(
        kind, name, .unknown(nearest: Vietnamese.nearest(to: wanted, among: distinct(known))))
    }
    let (plan, thing) = try one(kind, name, of: found) { "\($0.id):\(wanted)" }
    if office.isClosed(plan.id, on: day) { throw NamingError(.plan, plan.id.rawValue, .closed) }
    return (plan, thing)
  }

  private func things<Thing>(
    _ wanted: String, in plans: [Plan], _ list: (Plan) -> [Thing], _ id: (Thing) -> String
  ) -> [(Plan, Thing)] {
    plans.compactMap { plan in
      list(plan).first { id($0) == wanted }.map { (plan, $0) }
    }
  }

  /// The only candidate, or the only one whose year holds the day.
  private func one<Thing>(
    _ kind: NamingError.Kind, _ name: String, of candidates: [(Plan, Thing)],
    label: (Plan) -> String
  ) throws(NamingError) -> (Plan, Thing) {
    let current = candidates.filter { $0.0.year.contains(day) }
    let best = current.isEmpty ? candidates : current
    guard best.count == 1, let only = best.first else {
      throw NamingError(kind, name, .ambiguous(best.map { label($0.0) }))
    }
    return only
  }

  private func distinct(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
