import Writing

/// A column of an entry grid.
package struct GridColumn: Equatable, Sendable {
  package let id: String
  /// What stands above the column.
  package let short: String
  package let title: String
  package let content: Content

  package enum Content: Equatable, Sendable {
    case result(Target)
    case document(DossierItem, deadline: ObligationID)
    /// A task, or a part of one.
    case task(ObligationID, part: String)
    case movement(ObligationID, MovementAspect)
    case score(Criterion)
    case registration(RegistrationAsked)
  }

  /// Whether what is typed may be any text, so that every letter begins one.
  package var isText: Bool { if case .registration = content { true } else { false } }

  /// Whether it is ticked, or given the day on which it was so.
  var takesTicks: Bool {
    switch content {
    case .document, .task, .movement: true
    case .result, .score, .registration: false
    }
  }
}

extension GridColumn {
  /// A movement that an earlier plan of the same office names too stands there alone.
  package static func all(of subject: GridSubject, in plan: Plan, among plans: [Plan])
    -> [GridColumn]
  {
    all(of: subject, in: plan).filter { column in
      guard case .movement(let id, _) = column.content else { return true }
      return plans.twins(of: id, in: plan.id).first?.plan == plan.id
    }
  }

  package static func all(of subject: GridSubject, in plan: Plan) -> [GridColumn] {
    switch subject.kind {
    case .targets:
      plan.targets.map {
        GridColumn(
          id: $0.id.rawValue, short: $0.id.rawValue, title: $0.title, content: .result($0))
      }
    case .dossier(let id):
      (plan.deadline(id)?.cutoff?.items ?? []).map {
        GridColumn(
          id: $0.id, short: $0.name, title: $0.name, content: .document($0, deadline: id))
      }
    case .tasks: plan.ticked.flatMap { tasks(of: $0) }
    case .movements(let aspect):
      plan.movements.map {
        GridColumn(
          id: $0.id.rawValue, short: $0.title, title: $0.title, content: .movement($0.id, aspect))
      }
    case .criteria:
      plan.criteria.map {
        GridColumn(
          id: $0.id.rawValue, short: $0.id.rawValue, title: $0.title ?? $0.id.rawValue,
          content: .score($0))
      }
    case .registrations:
      plan.registrations.map {
        GridColumn(
          id: $0.id.rawValue, short: $0.title, title: $0.title,
          content: .registration(plan.asked($0)))
      }
    }
  }

  private static func tasks(of deadline: Deadline) -> [GridColumn] {
    let parts = deadline.task?.parts ?? []
    guard !parts.isEmpty else {
      return [
        GridColumn(
          id: deadline.id.rawValue, short: deadline.id.rawValue, title: deadline.title,
          content: .task(deadline.id, part: ""))
      ]
    }
    return parts.map {
      GridColumn(
        id: $0.id, short: $0.id, title: $0.title, content: .task(deadline.id, part: $0.id))
    }
  }

  /// The column that a heading stands for, folded: its id, its title, or the id with something
  /// behind it as in the blank forms, `t1 Trẻ nhà trẻ ra lớp`.
  static func meant(by folded: String, among columns: [GridColumn]) -> Int? {
    let first = folded.prefix { !$0.isWhitespace && $0 != ":" && $0 != "." }
    if let exact = columns.firstIndex(where: { Vietnamese.fold($0.id) == folded }) { return exact }
    let titled = columns.indices.filter { Vietnamese.fold(columns[$0].title) == folded }
    // Of two of one title nobody knows which is meant.
    if titled.count == 1 { return titled[0] }
    return columns.firstIndex { Vietnamese.fold($0.id) == first }
  }

  /// The cell of a school, or of the office where there is none.
  package func cell(plan: PlanID, school: UnitID) -> Cell {
    switch content {
    case .result(let target): .result(plan, target.id, school: school)
    case .document(let item, let deadline):
      .dossier(plan, deadline, school: school, item: item.id)
    case .task(let task, let part): .task(plan, task, part: part, school: school)
    case .movement(let movement, let aspect):
      Cell(.movement, plan: plan, subject: movement, school: school, item: aspect.item)
    case .score(let criterion):
      Cell(.criterion, plan: plan, subject: criterion.id, school: school)
    case .registration(let asked):
      Cell(.register, plan: plan, subject: asked.topic.id, school: school)
    }
  }
}
