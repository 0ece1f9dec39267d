package import Writing

/// What a document asks for in a sentence of its own: a duty, a goal, a solution, a theme.
///
/// It is proven as a task is, by ticks of the office or of each school, and so has a task's form.
package struct Commitment: Sendable, Equatable {
  package enum List: String, Sendable, CaseIterable { case duties, goals, solutions, themes }

  /// Who owes it.
  package enum Source: String, Sendable, CaseIterable {
    case office, schools
    /// Each named member of the staff, with a plan of their own.
    case members
  }

  /// What proves it.
  package enum Proof: String, Sendable, CaseIterable {
    case tick, plan, report
    /// Everything that the plan wants followed by a person has one.
    case owners
  }

  package var list: List
  /// The entry of the list; one that recurs is owed under an id for each time.
  package var entry: ObligationID
  package var deadline: Deadline
  /// What the entry is called, whichever time of it this is.
  package var entryTitle: String
  /// The body that the document names, in its words.
  package var unit: String?
  package var source: Source
  package var proofs: [Proof]
  /// Whether nothing says by when or how long.
  package var isUndated: Bool
  package var owner: String?
  package var span: ClosedRange<Day>?
  /// Whose own plan it is.
  package var member: String?

  package init(_ list: List, _ id: ObligationID, _ title: String, leadDays: Int = 14) {
    self.list = list
    entry = id
    entryTitle = title
    deadline = Deadline(
      id: id, title: title, wording: "", opens: nil, lastDay: nil, leadDays: leadDays,
      kind: .task(YearTask(lead: "")))
    source = .office
    proofs = [.tick]
    isUndated = true
  }

  package var id: ObligationID { deadline.id }
  package var title: String { deadline.title }

  /// Whether the document wants a paper or a person to be seen.
  package var demands: Bool { proofs.contains { $0 != .tick } }
}

extension Commitment.List {
  /// What an entry without an id is called by its place: `goal-2`.
  package var stem: String {
    switch self {
    case .duties: "duty"
    case .goals: "goal"
    case .solutions: "solution"
    case .themes: "theme"
    }
  }

  package var word: Phrase {
    switch self {
    case .duties: Phrase("Trách nhiệm", "Duty")
    case .goals: Phrase("Mục tiêu", "Goal")
    case .solutions: Phrase("Giải pháp", "Solution")
    case .themes: Phrase("Nội dung", "Theme")
    }
  }
}

extension Commitment.Proof {
  package var word: Phrase {
    switch self {
    case .tick: Phrase("Đã thực hiện", "Done")
    case .plan: Phrase("Kế hoạch", "Plan")
    case .report: Phrase("Báo cáo", "Report")
    case .owners: Phrase("Phân công", "Owners")
    }
  }
}

extension Plan {
  /// Where each member owes a plan, one for every member with a name.
  mutating func addMembersPlans() {
    let named = staff.filter { $0.name != nil }
    var taken = Set(commitments.map(\.id))
    for whole in commitments where whole.source == .members && whole.member == nil {
      for member in named {
        var own = whole
        own.member = member.id
        own.proofs = [.plan]
        let id = ObligationID("plan-\(member.id)")
        own.deadline.id = taken.insert(id).inserted ? id : "\(whole.id)-\(member.id)"
        own.deadline.title = "Kế hoạch của \(member.name ?? member.role)"
        own.deadline.kind = .task(YearTask(lead: member.name ?? member.role))
        commitments.append(own)
      }
    }
  }
}
