package import Campaign

/// One thing of a plan that can be selected, noted, assigned and entered; a school may stand beside
/// it.
package enum Subject: Hashable, Sendable {
  /// A cutoff or a task.
  case deadline(ObligationID)
  case target(ObligationID)
  case movement(ObligationID)
  case criterion(ObligationID)
  case registration(ObligationID)
  case theme(ObligationID)
  /// A sơ kết or tổng kết.
  case review(ObligationID)
  /// Somebody proposed at a cutoff.
  case nominee(String, deadline: ObligationID)
  case difficulty(String)
  /// Somebody of the office.
  case staff(String)
  /// Somebody of the register, or one line of what is kept of them: `12/3:45`.
  case person(String)
  /// An entry of a plan, by its section and what it goes by there.
  case entry(String)

  /// What it is called in notes and in drafts.
  package enum Kind: String, CaseIterable, Sendable {
    case target, movement, criterion, registration, theme, review, difficulty, deadline, staff,
      entry, person
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
    case .review: .review
    case .difficulty: .difficulty
    case .staff: .staff
    case .person: .person
    case .entry: .entry
    }
  }

  package var id: String {
    switch self {
    case .deadline(let id), .nominee(_, let id), .target(let id), .movement(let id),
      .criterion(let id), .registration(let id), .theme(let id), .review(let id):
      id.rawValue
    case .difficulty(let id), .staff(let id), .entry(let id), .person(let id): id
    }
  }

  package var nominee: String? { if case .nominee(let id, _) = self { id } else { nil } }

  init(_ kind: Kind, _ id: String) {
    self =
      switch kind {
      case .deadline: .deadline(ObligationID(id))
      case .target: .target(ObligationID(id))
      case .movement: .movement(ObligationID(id))
      case .criterion: .criterion(ObligationID(id))
      case .registration: .registration(ObligationID(id))
      case .theme: .theme(ObligationID(id))
      case .review: .review(ObligationID(id))
      case .difficulty: .difficulty(id)
      case .staff: .staff(id)
      case .person: .person(id)
      case .entry: .entry(id)
      }
  }
}

extension Subject {
  /// What somebody follows, but for a school.
  init?(_ one: Responsibility) {
    switch one.kind {
    case .target: self = .target(ObligationID(one.id))
    case .theme: self = .theme(ObligationID(one.id))
    case .task, .cutoff, .duty, .goal, .solution: self = .deadline(ObligationID(one.id))
    case .review: self = .review(ObligationID(one.id))
    case .movement: self = .movement(ObligationID(one.id))
    case .criterion: self = .criterion(ObligationID(one.id))
    case .registration: self = .registration(ObligationID(one.id))
    case .school: return nil
    }
  }
}
