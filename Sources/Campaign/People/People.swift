/// Who follows what: the plans' own assignments with those recorded since laid over them.
package struct People: Sendable, Equatable {
  package var responsibilities: [Responsibility] = []
  package var staff: [Person] = []

  /// Somebody of the office, and what they follow.
  package struct Person: Sendable, Equatable {
    /// Empty for someone whom no plan lists.
    package var plan: PlanID
    package var id: String
    package var name: String?
    package var role: String
    /// Positions in the responsibilities.
    package var follows: [Int] = []

    package init(plan: PlanID, id: String, name: String?, role: String) {
      self.plan = plan
      self.id = id
      self.name = name
      self.role = role
    }
  }

  package init() {}

  package var orphans: Int { responsibilities.reduce(0) { $0 + ($1.isOrphan ? 1 : 0) } }

  package func member(_ id: String, plan: PlanID) -> Person? {
    staff.first { $0.id == id && $0.plan == plan }
      ?? staff.first { $0.id == id && $0.plan.isEmpty }
  }

  package func responsibility(_ kind: Responsibility.Kind, _ id: String, plan: PlanID)
    -> Responsibility?
  {
    responsibilities.first { $0.kind == kind && $0.id == id && $0.plan == plan }
  }
}

extension People {
  /// The assignments of a status's open plans on its day.
  package init(_ status: Status, ledger: Ledger) {
    self.init()
    for plan in status.plans {
      staff += plan.staff.map { Person(plan: plan.id, id: $0.id, name: $0.name, role: $0.role) }
      add(plan, Assigning(plan, ledger, status.day), status.roster)
    }
    for (at, one) in responsibilities.enumerated() {
      for owner in one.owners { staff[place(of: owner, plan: one.plan)].follows.append(at) }
    }
  }

  private mutating func add(_ plan: Plan, _ assigning: Assigning, _ roster: Roster) {
    func add(_ kind: Responsibility.Kind, _ id: String, _ title: String) {
      let (given, since) = assigning.owners(kind, id)
      guard kind.isOwed || !given.isEmpty else { return }
      let slots = plan.staff.filter { $0.name == nil && given.contains($0.id) }
      let owners = given.filter { owner in !slots.contains { $0.id == owner } }
      var one = Responsibility(
        plan: plan.id, kind: kind, id: id, title: title, owners: owners, since: since)
      one.openSlots = slots.map(\.role)
      responsibilities.append(one)
    }
    for one in plan.targets { add(.target, one.id.rawValue, one.title) }
    for one in plan.themes { add(.theme, one.id.rawValue, one.title) }
    var entry: ObligationID?
    for one in plan.commitments where one.list != .themes && one.member == nil {
      // What recurs is followed as one.
      if one.entry != entry { add(one.follow, one.entry.rawValue, one.entryTitle) }
      entry = one.entry
    }
    for one in plan.deadlines {
      add(one.kind.isCutoff ? .cutoff : .task, one.id.rawValue, one.title)
    }
    for one in plan.movements { add(.movement, one.id.rawValue, one.title) }
    for one in plan.criteria { add(.criterion, one.id.rawValue, one.title ?? one.id.rawValue) }
    for one in plan.registrations { add(.registration, one.id.rawValue, one.title) }
    for one in plan.reviews { add(.review, one.id.rawValue, one.title) }
    for id in assigning.schools { add(.school, id.rawValue, roster[id]?.fullName ?? id.rawValue) }
  }

  /// Where somebody stands in the staff; whom no plan lists is added.
  private mutating func place(of id: String, plan: PlanID) -> Int {
    if let at = staff.firstIndex(where: { $0.id == id && ($0.plan == plan || $0.plan.isEmpty) }) {
      return at
    }
    staff.append(Person(plan: "", id: id, name: id, role: ""))
    return staff.count - 1
  }
}
