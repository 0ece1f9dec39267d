import Writing

/// What can be assigned and remarked on, by the id that a plan or the list of schools gives it.
extension Naming {
  /// `t1`, `PLAN:t1`, or `target:t1` where an id stands in several lists; else a school,
  /// which is of no plan.
  package func thing(_ name: String) throws(NamingError) -> Responsibility {
    let (kind, rest) = narrowed(name)
    if kind == .school { return follow(try school(rest)) }
    var found: [Responsibility] = []
    var failure: NamingError?
    for one in Responsibility.Kind.allCases where one != .school && (kind ?? one) == one {
      do throws(NamingError) { found.append(try thing(one, rest)) } catch {
        if case .unknown = error.problem { continue }
        failure = error
      }
    }
    if kind == nil, let school = exactSchool(rest) { found.append(follow(school)) }
    if found.count > 1 {
      throw NamingError(.thing, name, .ambiguous(found.map(\.subject.rawValue)))
    }
    if let one = found.first { return one }
    if let failure { throw failure }
    if kind == nil, let school = try? school(rest) { return follow(school) }
    throw NamingError(.thing, name, .unknown(nearest: Vietnamese.nearest(to: rest, among: known)))
  }

  /// The plan that belongs to no one thing of it: the one that was named, else the only one whose
  /// year holds the day.
  package func planOfDay() throws(NamingError) -> Plan {
    let current = plans.filter { $0.year.contains(day) }
    let meant = current.isEmpty ? plans : current
    let plan = try onlyPlan { plan in meant.contains { $0.id == plan.id } }
    if office.isClosed(plan.id, on: day) { throw NamingError(.plan, plan.id.rawValue, .closed) }
    return plan
  }

  /// A school is nobody's in particular until it is followed under a plan.
  private func follow(_ school: School) -> Responsibility {
    Responsibility(
      plan: "", kind: .school, id: school.id.rawValue, title: school.fullName,
      owners: [])
  }

  private func exactSchool(_ id: String) -> School? { office.roster(on: .last)[UnitID(id)] }

  /// The kind that a name begins with, as `target:t1` or `quang-hoa-2022-2023:target:t1`.
  private func narrowed(_ name: String) -> (Responsibility.Kind?, String) {
    var pieces = name.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard pieces.count > 1, let kind = Responsibility.Kind(rawValue: pieces[pieces.count - 2])
    else { return (nil, name) }
    pieces.remove(at: pieces.count - 2)
    return (kind, pieces.joined(separator: ":"))
  }

  private func thing(_ kind: Responsibility.Kind, _ name: String) throws(NamingError)
    -> Responsibility
  {
    if kind == .movement {
      let place = try movement(name)
      let title = office.plan(place.plan)?.movements.first { $0.id == place.id }?.title
      return Responsibility(
        plan: place.plan, kind: kind, id: place.id.rawValue, title: title ?? place.id.rawValue,
        owners: [])
    }
    let (plan, one) = try find(.thing, name, in: { kind.listed(in: $0) }, id: \.id)
    return Responsibility(plan: plan.id, kind: kind, id: one.id, title: one.title, owners: [])
  }

  private var known: [String] {
    plans.flatMap { plan in Responsibility.Kind.allCases.flatMap { $0.listed(in: plan) } }
      .map(\.id)
  }
}

extension Responsibility.Kind {
  /// What a plan has of a kind, with what it is called.
  package func listed(in plan: Plan) -> [(id: String, title: String)] {
    switch self {
    case .target: plan.targets.map { ($0.id.rawValue, $0.title) }
    case .theme: plan.themes.map { ($0.id.rawValue, $0.title) }
    case .task: plan.tasks.map { ($0.id.rawValue, $0.title) }
    case .cutoff: plan.cutoffs.map { ($0.id.rawValue, $0.title) }
    case .movement: plan.movements.map { ($0.id.rawValue, $0.title) }
    case .criterion: plan.criteria.map { ($0.id.rawValue, $0.title ?? $0.id.rawValue) }
    case .registration: plan.registrations.map { ($0.id.rawValue, $0.title) }
    case .duty, .goal, .solution:
      plan.commitments.filter { $0.follow == self && $0.member == nil }
        .map { ($0.entry.rawValue, $0.title) }
    case .review: plan.reviews.map { ($0.id.rawValue, $0.title) }
    case .school: []
    }
  }
}
