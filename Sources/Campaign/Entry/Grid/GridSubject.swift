/// What an entry grid is about: its columns are one list of a plan.
package struct GridSubject: Hashable, Sendable {
  package var plan: PlanID
  package var kind: Kind

  package enum Kind: Hashable, Sendable {
    case targets
    /// The documents of one cutoff.
    case dossier(ObligationID)
    case tasks
    case movements(MovementAspect)
    case criteria
    case registrations
  }

  package init(plan: PlanID, _ kind: Kind) {
    self.plan = plan
    self.kind = kind
  }
}

extension GridSubject {
  /// Every grid that a plan gives something to enter in.
  package static func all(of plan: Plan, among plans: [Plan]) -> [GridSubject] {
    all(of: plan).filter { subject in
      guard case .movements = subject.kind else { return true }
      return !GridColumn.all(of: subject, in: plan, among: plans).isEmpty
    }
  }

  private static func all(of plan: Plan) -> [GridSubject] {
    var kinds: [Kind] = []
    if !plan.targets.isEmpty { kinds.append(.targets) }
    kinds += plan.cutoffs.filter { $0.cutoff?.items.isEmpty == false }.map { .dossier($0.id) }
    if !plan.ticked.isEmpty { kinds.append(.tasks) }
    if !plan.movements.isEmpty { kinds += MovementAspect.allCases.map { .movements($0) } }
    if !plan.criteria.isEmpty { kinds.append(.criteria) }
    if !plan.registrations.isEmpty { kinds.append(.registrations) }
    return kinds.map { GridSubject(plan: plan.id, $0) }
  }

  /// The grid in which a cell can be entered.
  package init?(_ cell: Cell) {
    let kind: Kind? =
      switch cell.kind {
      case .result: .targets
      case .dossier: .dossier(cell.subject)
      case .task: .tasks
      case .movement: MovementAspect(item: cell.item).map { .movements($0) }
      case .criterion: .criteria
      case .register: .registrations
      case .none, .review, .sent, .extend, .nominee, .decision, .stage, .person, .honour, .blot,
        .difficulty, .assign, .note,
        .summary, .lock, .accept, .reason, .school, .plan, .close, .holiday, .remind, .upkeep,
        .undo,
        .unknown:
        nil
      }
    guard let kind else { return nil }
    self.init(plan: cell.plan, kind)
  }
}
