/// How everything stands on one day; screens, reports, checks and reminders only show it.
package struct Status: Sendable {
  package var day: Day
  package var office: String
  package var phases: [PhaseStatus] = []
  package var deadlines: [DeadlineStatus] = []
  package var schools: [SchoolStatus] = []
  package var targets: [TargetStatus] = []
  package var commemorations: [CommemorationStatus] = []
  package var difficulties: [DifficultyStatus] = []
  /// What the documents ask for in sentences, each as a deadline stands.
  package var commitments: [DeadlineStatus] = []
  package var coverage = Coverage()
  /// Everything that the open plans ask for, plan by plan.
  package var obligations: [ObligationStatus] = []
  /// The open plans that were looked at, in the order of the store.
  package var plans: [Plan] = []
  /// The roster as it was on the day; the positions in standings count along it.
  package var roster = Roster()
  /// What is wrong with the files that all of this was read from.
  package var flaws: [Flaw] = []

  package init(day: Day, office: String) {
    self.day = day
    self.office = office
  }

  package func count(_ state: DeadlineState) -> Int {
    // By index, since handing a deadline on would copy all that it says.
    deadlines.indices.reduce(0) { $0 + (deadlines[$1].state == state ? 1 : 0) }
  }

  package func deadline(_ id: ObligationID, plan: PlanID) -> DeadlineStatus? {
    deadlines.first { $0.id == id && $0.plan == plan }
      ?? commitments.first { $0.id == id && $0.plan == plan }
  }

  package func obligation(_ id: ObligationID, plan: PlanID) -> ObligationStatus? {
    obligations.first { $0.id == id && $0.plan == plan }
  }

  package func target(_ id: ObligationID, plan: PlanID) -> TargetStatus? {
    targets.first { $0.id == id && $0.plan == plan }
  }
}

package enum DeadlineState: String, Sendable, CaseIterable {
  case upcoming, soon, today, overdue, done, ongoing, notApplicable
}

package struct PhaseStatus: Sendable, Equatable {
  package var plan: PlanID
  package var phase: Phase
  package var state: State
  /// Days from the day to the phase's last, negative once it is over.
  package var daysLeft: Int

  package enum State: String, Sendable { case upcoming, running, ended }
}

package struct CommemorationStatus: Sendable, Equatable {
  package var plan: PlanID
  package var commemoration: Commemoration
  package var daysLeft: Int?
}

package struct SchoolStatus: Sendable, Equatable {
  package var school: School
  /// Over all deadlines that expect the school.
  package var expected = 0
  package var done = 0
  package var late = 0
  package var overdue = 0
  /// Over everything that is asked of the school, whatever its kind.
  package var owed = 0
  package var proven = 0
  /// What of it is past its day.
  package var behind = 0
  /// Entries that would say otherwise may be missing.
  package var isUncertain = false
}

/// A khó khăn, vướng mắc that someone raised.
package struct DifficultyStatus: Sendable, Equatable {
  package var plan: PlanID
  package var id: String
  package var school: UnitID?
  package var text: String
  package var raisedBy: String
  package var raisedOn: Day
  package var answer: String?
  package var answeredBy: String?
  package var isClosed: Bool
  /// Days since it was raised.
  package var age: Int
}
