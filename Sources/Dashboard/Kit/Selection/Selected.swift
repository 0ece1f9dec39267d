import Campaign

/// The things that a selection names, looked up in the status of the day.
struct Selected {
  let state: State
  let selection: Selection

  init(_ selection: Selection, _ state: State) {
    self.selection = selection
    self.state = state
  }

  /// The plan named, or the one that a school's own matters belong to.
  var plan: Plan? {
    let plans = state.status.plans
    if let id = selection.plan { return plans.first { $0.id == id } }
    return plans.first { $0.year.contains(state.today) } ?? plans.first
  }

  var school: School? { selection.school.flatMap { state.status.roster[$0] } }

  var deadline: DeadlineStatus? {
    guard let id = selection.id(of: .deadline), let plan = selection.plan else { return nil }
    return state.status.deadline(id, plan: plan)
  }

  /// The cutoff named, or for a school without one the most urgent that expects it.
  var cutoff: DeadlineStatus? {
    if let deadline { return deadline.deadline.kind.isCutoff ? deadline : nil }
    guard let school, let position = state.status.roster.position(of: school.id) else {
      return nil
    }
    return state.digest.urgent.lazy.map { state.status.deadlines[$0] }.first {
      $0.deadline.kind.isCutoff && $0.isWaiting
        && $0.standing(position)?.state != .notExpected
    }
  }

  var task: DeadlineStatus? { deadline?.deadline.task == nil ? nil : deadline }

  var target: TargetStatus? {
    guard let id = selection.id(of: .target), let plan = selection.plan else { return nil }
    return state.status.target(id, plan: plan)
  }

  /// The plan that the selection itself names.
  private var namedPlan: Plan? {
    selection.plan.flatMap { id in state.status.plans.first { $0.id == id } }
  }

  var movement: Movement? {
    selection.id(of: .movement).flatMap { id in namedPlan?.movements.first { $0.id == id } }
  }

  var criterion: Criterion? {
    selection.id(of: .criterion).flatMap { id in namedPlan?.criteria.first { $0.id == id } }
  }

  var registration: Registration? {
    selection.id(of: .registration).flatMap { id in namedPlan?.registrations.first { $0.id == id } }
  }

  var theme: Topic? {
    selection.id(of: .theme).flatMap { id in namedPlan?.themes.first { $0.id == id } }
  }

  /// What a document asks for in a sentence.
  var commitment: Commitment? {
    selection.id(of: .deadline).flatMap { id in namedPlan?.commitment(id) }
  }

  var review: Review? {
    selection.id(of: .review).flatMap { id in namedPlan?.review(id) }
  }

  var member: StaffMember? {
    selection.id(of: .staff).flatMap { id in namedPlan?.staff.first { $0.id == id.rawValue } }
  }

  var nominee: Nominee? {
    guard let plan = selection.plan, case .nominee(let id, let deadline) = selection.subject
    else { return nil }
    return state.office.ledger.nominees(plan: plan, deadline: deadline, on: state.today)
      .first { $0.id == id }
  }

  var difficulty: DifficultyStatus? {
    guard case .difficulty(let id) = selection.subject else { return nil }
    return state.status.difficulties.first { $0.id == id && $0.plan == selection.plan }
  }

  /// What the subject is called, where it is still there.
  var title: String? {
    switch selection.subject {
    case .deadline: deadline?.title
    case .target: target?.target.title
    case .movement: movement?.title
    case .criterion: criterion.map { $0.title ?? $0.id.rawValue }
    case .registration: registration?.title
    case .theme: theme?.title
    case .review: review?.title
    case .nominee: nominee?.name ?? deadline?.title
    case .difficulty: difficulty?.text
    // The role where the name is not known yet.
    case .staff: member.map { $0.name ?? $0.role }
    case .entry, .person, nil: nil
    }
  }

  /// A school with the cutoff that its dossier is for.
  var dossier: (plan: Plan, deadline: DeadlineStatus, school: School)? {
    guard let school, let cutoff,
      let plan = state.status.plans.first(where: { $0.id == cutoff.plan }),
      let position = state.status.roster.position(of: school.id),
      let standing = cutoff.standing(position), standing.state != .notExpected
    else { return nil }
    return (plan, cutoff, school)
  }
}

extension Status {
  func plan(_ id: PlanID) -> Plan? { plans.first { $0.id == id } }
}

extension State {
  /// The short name of each open plan.
  var planNames: [PlanID: String] {
    Dictionary(status.plans.map { ($0.id, $0.short) }, uniquingKeysWith: { first, _ in first })
  }
}
