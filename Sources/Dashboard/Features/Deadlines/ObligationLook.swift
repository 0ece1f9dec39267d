package import Campaign
package import Canvas
package import Writing

/// How anything that a document asks for looks wherever it is shown: a sign, words and a colour that
/// say the same.
package struct ObligationLook {
  package let sign: Sign
  package let style: Style
  private let status: ObligationStatus

  package init(_ status: ObligationStatus) {
    self.status = status
    (sign, style) = status.state.look(isLate: (status.count?.late ?? 0) > 0, calls: status.calls)
  }

  /// `quá hạn 12 ngày`, `còn 5 ngày`, `chưa có người`.
  package func when(_ language: Language) -> String {
    let left = status.daysLeft ?? 0
    switch status.state {
    case .overdue where status.kind == .difficulty:
      return language("chờ trả lời \(-left) ngày", "unanswered \(days(-left, .en))")
    case .overdue:
      return language("quá hạn \(-left) ngày", "\(days(-left, .en)) overdue")
        + Status.mark(status.isUncertain)
    case .upcoming where status.kind == .difficulty:
      return language("mới nêu", "just raised")
    case .soon, .upcoming:
      guard status.daysLeft != nil else { return language("chưa đến kỳ", "not yet") }
      return language("còn \(left) ngày", "\(days(left, .en)) left")
    case .ongoing where status.kind == .task:
      return language("thường xuyên", "ongoing")
    case .done, .today, .ongoing, .idle, .unowned, .notApplicable:
      return status.state.word(language)
    }
  }
}

extension ObligationState {
  /// Its sign and colour.
  /// - Parameter isLate: whether units are past their own day with it.
  func look(isLate: Bool, calls: Bool) -> (Sign, Style) {
    switch self {
    case .overdue: (.overdue, Style.bad.bold)
    case .today: (.today, Style.today.bold)
    case .soon: isLate ? (.late, .warning) : (.soon, .warning)
    case .upcoming: isLate ? (.late, .warning) : (.upcoming, .plain)
    case .done: (.done, .good)
    case .ongoing: (.ongoing, .dim)
    case .idle, .unowned: (.missing, calls ? .warning : .dim)
    case .notApplicable: (.notApplicable, .dim)
    }
  }
}

extension ObligationState {
  /// A deadline's state in the words of all that is asked for.
  init(_ state: DeadlineState) {
    self =
      switch state {
      case .overdue: .overdue
      case .today: .today
      case .soon: .soon
      case .upcoming: .upcoming
      case .done: .done
      case .ongoing: .ongoing
      case .notApplicable: .notApplicable
      }
  }
}

extension ObligationKind {
  package var sign: Sign {
    switch self {
    case .cutoff: .dossiers
    case .task: .work
    case .target: .goal
    case .movement: .movement
    case .criterion: .score
    case .registration: .registration
    case .duty: .duty
    case .goal: .aim
    case .solution: .means
    case .difficulty: .question
    case .review: .review
    case .plan: .ownPlan
    }
  }
}

extension ObligationStatus {
  package var key: DeadlineKey { DeadlineKey(plan: plan, id: id) }

  /// What `!` leaves: what somebody is to look at, or what units are past their day with.
  package var isLate: Bool { calls || isWaiting && (count?.late ?? 0) > 0 }

  /// How the school at a position of the roster stands.
  package func standing(_ position: Int) -> Standing? {
    guard let standings = schools?.standings, standings.indices.contains(position) else {
      return nil
    }
    return standings[position]
  }

  /// What keys act on where it is meant.
  package var selected: Subject {
    switch kind {
    case .cutoff, .task, .duty, .goal, .solution, .plan: .deadline(subject)
    case .target: .target(subject)
    case .movement: .movement(subject)
    case .criterion: .criterion(subject)
    case .registration: .registration(subject)
    case .review: .review(subject)
    case .difficulty: .difficulty(subject.rawValue)
    }
  }

  package func selection(school: UnitID? = nil) -> Selection {
    Selection(plan: plan, selected, school: school)
  }
}
