import Campaign

/// One thing on a tick sheet.
struct TickLine {
  var title: String
  var state = TaskState.open
  /// Since when, where it is not open.
  var since: Day?
  /// How many schools have it, where that is known.
  var count: String?
}

/// What is ticked on one sheet: a task with its parts, or what a school owes a movement.
enum TickSubject {
  case task(Plan, DeadlineStatus, School?)
  case movement(Plan, Movement, School)

  /// A school is looked at alone where the task asks something of it.
  init?(_ selected: Selected) {
    if let one = selected.task, let plan = selected.state.status.plan(one.plan) {
      let school = selected.school.flatMap { school in
        selected.state.status.roster.position(of: school.id)
          .flatMap { one.standing($0) }
          .flatMap { $0.state == .notExpected ? nil : school }
      }
      self = .task(plan, one, school)
    } else if let movement = selected.movement, let school = selected.school,
      let plan = selected.plan
    {
      self = .movement(plan, movement, school)
    } else {
      return nil
    }
  }

  static let aspects: [MovementAspect] = [.plan, .report, .joined]

  var title: String {
    switch self {
    case .task(_, let one, let school):
      [school?.shortName, one.title].compactMap { $0 }.joined(separator: " · ")
    case .movement(_, let movement, let school): "\(school.shortName) · \(movement.title)"
    }
  }

  /// Whether a line may turn out not to apply.
  var canBeNotApplicable: Bool { if case .task = self { true } else { false } }
}
