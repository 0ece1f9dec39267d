import Campaign

/// One thing of a plan that can be selected, noted, assigned and entered; a school may stand beside
/// it.
package enum Subject: Hashable, Sendable {
  /// A cutoff or a task.
  case deadline(String)
  case target(String)
  case movement(String)
  case criterion(String)
  case registration(String)
  case theme(String)
  /// Somebody proposed at a cutoff.
  case nominee(String, deadline: String)
  case difficulty(String)
  /// Somebody of the office.
  case staff(String)

  /// What it is called in notes and in drafts.
  package enum Kind: String, CaseIterable, Sendable {
    case target, movement, criterion, registration, theme, difficulty, deadline, staff
  }

  /// That of the cutoff where it is a nominee.
  package var kind: Kind {
    switch self {
    case .deadline, .nominee: .deadline
    case .target: .target
    case .movement: .movement
    case .criterion: .criterion
    case .registration: .registration
    case .theme: .theme
    case .difficulty: .difficulty
    case .staff: .staff
    }
  }

  package var id: String {
    switch self {
    case .deadline(let id), .nominee(_, let id), .target(let id), .movement(let id),
      .criterion(let id), .registration(let id), .theme(let id), .difficulty(let id),
      .staff(let id):
      id
    }
  }

  package var nominee: String? { if case .nominee(let id, _) = self { id } else { nil } }

  init(_ kind: Kind, _ id: String) {
    self =
      switch kind {
      case .deadline: .deadline(id)
      case .target: .target(id)
      case .movement: .movement(id)
      case .criterion: .criterion(id)
      case .registration: .registration(id)
      case .theme: .theme(id)
      case .difficulty: .difficulty(id)
      case .staff: .staff(id)
      }
  }
}

extension Subject {
  /// What somebody follows, but for a school.
  init?(_ one: Responsibility) {
    switch one.kind {
    case .target: self = .target(one.id)
    case .theme: self = .theme(one.id)
    case .task, .cutoff: self = .deadline(one.id)
    case .movement: self = .movement(one.id)
    case .criterion: self = .criterion(one.id)
    case .registration: self = .registration(one.id)
    case .school: return nil
    }
  }
}
