package import Writing

/// What kind of thing a document asks for.
package enum ObligationKind: String, Sendable, CaseIterable {
  case cutoff, task, target, movement, criterion, registration, duty, goal, solution, difficulty
  case review
  /// A member's own plan.
  case plan
}

/// How an obligation stands on a day: the same for every screen, report, check and reminder.
package enum ObligationState: String, Sendable, CaseIterable {
  case done, overdue, today, soon, upcoming, ongoing
  /// Nothing at all is recorded of it, and no day says when.
  case idle
  /// The document asks for a person, and there is none.
  case unowned
  case notApplicable
}

/// Something that a plan's document asks for, and how it stands: who owes it, by when, what of it is
/// proven, and who follows it.
package struct ObligationStatus: Sendable, Equatable {
  package enum Ower: String, Sendable { case office, schools, communes, person }

  package var plan: PlanID
  /// Unique in its plan, whatever list it is of.
  package var id: ObligationID
  package var kind: ObligationKind
  /// What the facts about it name: the id of its list.
  package var subject: ObligationID
  package var title: String
  package var state = ObligationState.upcoming
  /// Whether somebody is to look at it today.
  package var calls = false
  package var owes: Ower
  /// A member of the staff by id, or another name.
  package var owner: String?
  package var opens: Day?
  package var lastDay: Day?
  package var daysLeft: Int?
  /// The day by which units are to hand it in: the collection day where there is one.
  package var due: Day?
  /// The đợt that it belongs to.
  package var phase: ObligationID?
  /// Which schools it is about.
  package var scope = Scope()
  package var leadDays = 14
  /// Whether the document wants a plan, a report or a person to be seen.
  package var isDemanded = false
  /// The document's own words for when.
  package var wording = ""
  /// How far the schools are, where they owe it.
  package var schools: SchoolsTally?
  /// How many units owe it and how many are done; none where no units do.
  package var count: Count?
  /// Entries that would say otherwise may be missing.
  package var isUncertain = false

  package struct Count: Sendable, Equatable {
    package var expected: Int
    package var done: Int
    /// None where no day says when.
    package var onTime: Int?
    package var late = 0

    package init(expected: Int, done: Int, onTime: Int?, late: Int = 0) {
      self.expected = expected
      self.done = done
      self.onTime = onTime
      self.late = late
    }
  }

  package init(
    plan: PlanID, id: ObligationID, kind: ObligationKind, subject: ObligationID, title: String,
    owes: Ower
  ) {
    self.plan = plan
    self.id = id
    self.kind = kind
    self.subject = subject
    self.title = title
    self.owes = owes
  }

  /// Whether it has a day and is neither done nor set aside.
  package var isWaiting: Bool {
    switch state {
    case .overdue, .today, .soon, .upcoming: true
    case .done, .ongoing, .idle, .unowned, .notApplicable: false
    }
  }
}

extension ObligationKind {
  /// As one calls a thing of the kind.
  package var word: Phrase {
    switch self {
    case .cutoff: Phrase("Hạn đề nghị", "Cutoff")
    case .task: Phrase("Nhiệm vụ", "Task")
    case .target: Phrase("Chỉ tiêu", "Target")
    case .movement: Phrase("Phong trào", "Movement")
    case .criterion: Phrase("Tiêu chí", "Criterion")
    case .registration: Phrase("Đăng ký", "Registration")
    case .duty: Phrase("Trách nhiệm", "Duty")
    case .goal: Phrase("Mục tiêu", "Goal")
    case .solution: Phrase("Giải pháp", "Solution")
    case .difficulty: Phrase("Khó khăn", "Difficulty")
    case .review: Phrase("Sơ, tổng kết", "Review")
    case .plan: Phrase("Kế hoạch riêng", "Own plan")
    }
  }
}

extension ObligationState {
  package var word: Phrase {
    switch self {
    case .done: Phrase("đã xong", "done")
    case .overdue: Phrase("quá hạn", "overdue")
    case .today: Phrase("hạn hôm nay", "due today")
    case .soon: Phrase("sắp đến hạn", "due soon")
    case .upcoming: Phrase("chưa đến hạn", "not due yet")
    case .ongoing: Phrase("đang thực hiện", "under way")
    case .idle: Phrase("chưa có gì", "nothing recorded")
    case .unowned: Phrase("chưa có người", "nobody follows it")
    case .notApplicable: Phrase("không áp dụng", "not needed")
    }
  }
}
