/// Something of a plan that somebody follows, or should.
package struct Responsibility: Sendable, Equatable {
  package enum Kind: String, Sendable, CaseIterable {
    case target, theme, task, cutoff, movement, criterion, registration, duty, goal, solution,
      review
    case school

    /// Whether an office that left it to nobody has forgotten something.
    package var isOwed: Bool {
      switch self {
      case .target, .theme, .task: true
      case .cutoff, .movement, .criterion, .registration, .duty, .goal, .solution, .review, .school:
        false
      }
    }
  }

  package var plan: PlanID
  package var kind: Kind
  package var id: String
  package var title: String
  /// Ids of the staff who follow it, or names where the plan lists no such member.
  package var owners: [String]
  /// The day of the entry that says so; none where the plan itself does.
  package var since: Day?
  /// Roles of the staff that it is given to and that nobody has filled: a slot owns nothing.
  package var openSlots: [String] = []

  package init(
    plan: PlanID, kind: Kind, id: String, title: String, owners: [String], since: Day? = nil
  ) {
    self.plan = plan
    self.kind = kind
    self.id = id
    self.title = title
    self.owners = owners
    self.since = since
  }

  /// How a fact's cell names it within its plan: `target:t1`.
  package var subject: ObligationID { "\(kind.rawValue):\(id)" }

  package var isOrphan: Bool { kind.isOwed && owners.isEmpty }
}

extension Responsibility {
  /// The cell of what is remarked of it; a school has its own, whatever the plan.
  package func note(school: UnitID = "") -> Cell {
    kind == .school
      ? .note(school: UnitID(id))
      : Responsibility.note(kind, ObligationID(id), of: plan, school: school)
  }

  /// The cell of what is remarked of a thing. Whatever has a deadline's form goes by one word there,
  /// as on the screens.
  static func note(
    _ kind: Kind, _ id: ObligationID, of plan: PlanID, school: UnitID = ""
  ) -> Cell {
    switch kind {
    case .cutoff, .task, .duty, .goal, .solution:
      .note(plan, "deadline:\(id)", school: school)
    case .target, .theme, .movement, .criterion, .registration, .review, .school:
      .note(plan, "\(kind.rawValue):\(id)", school: school)
    }
  }
}

extension Cell {
  /// Who follows a thing of a plan.
  package static func assigned(_ plan: PlanID, _ kind: Responsibility.Kind, _ id: String) -> Cell {
    Cell(.assign, plan: plan, subject: "\(kind.rawValue):\(id)")
  }
}
