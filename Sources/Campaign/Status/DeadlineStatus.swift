/// How one deadline stands on a day, for the office and for every school it expects.
package struct DeadlineStatus: Sendable, Equatable {
  package var plan: PlanID
  package var deadline: Deadline
  package var state: DeadlineState
  package var opens: Day?
  package var collectBy: Day?
  /// The last safe day, after extensions.
  package var lastDay: Day?
  package var extensions: [Extension] = []
  package var daysLeft: Int?
  package var workingDaysLeft: Int?
  /// The last working day before a last day that is a day off.
  package var lastWorkday: Day?
  package var sentOn: Day?
  package var parts: [PartStatus] = []
  package var schools: SchoolsTally?
  package var nominees: NomineeTally?
  /// Entries that would say otherwise may be missing.
  package var isUncertain = false

  package init(plan: PlanID, deadline: Deadline, state: DeadlineState) {
    self.plan = plan
    self.deadline = deadline
    self.state = state
  }

  package var id: ObligationID { deadline.id }
  package var title: String { deadline.title }

  /// A round without a day: nobody who has handed in nothing is missing.
  package var isAlwaysOpen: Bool { deadline.kind.isCutoff && lastDay == nil }

  /// Whether it still calls: not done, not set aside, not open-ended.
  package var isWaiting: Bool {
    switch state {
    case .soon, .today, .overdue, .upcoming: true
    case .done, .ongoing, .notApplicable: false
    }
  }
}

/// A new last day by document; the old one stays on record.
package struct Extension: Sendable, Equatable {
  package var day: Day
  package var document: String
  package var on: Day
}

package struct PartStatus: Sendable, Equatable {
  package var part: TaskPart
  package var state: TaskState
}

package enum TaskState: String, Sendable, CaseIterable {
  case open, done
  case notApplicable = "na"
}

/// How far the schools are with a deadline.
package struct SchoolsTally: Sendable, Equatable {
  package var expected = 0
  package var done = 0
  /// Done by the day on which it was due, by the days that things came in.
  package var onTime = 0
  /// Whose dossier the office accepted, or rewarded on: the second step.
  package var accepted = 0
  /// Not done after the collection day.
  package var late = 0
  /// Positions in the roster of the schools that are not done.
  package var missing: [Int32] = []
  /// One for each school of the roster.
  package var standings: [Standing] = []
  /// Whether it was decided who is rewarded: what is missing is late no longer.
  package var isDecided = false
}

/// How one school stands with one deadline.
package struct Standing: Sendable, Equatable {
  package var state: State
  package var itemsIn: UInt8 = 0
  package var items: UInt8 = 0
  package var isReturned = false
  /// Whether the office's review accepted its dossier: the step after it came.
  package var isAccepted = false
  /// Whether the rewards were decided on without what it lacks.
  package var isPast = false
  /// How many documents had come before it was returned, and did not come again.
  package var itemsBefore: UInt8 = 0
  /// In the order of the deadline's items or parts.
  package var received: UInt32 = 0
  /// The number of the day on which the last of it came in.
  package var doneOn: Int32 = .max

  package enum State: UInt8, Sendable {
    case notExpected, open, soon, today, late, overdue, done, noNomination
  }

  package static let notExpected = Standing(state: .notExpected)

  package var isDone: Bool { state == .done || state == .noNomination }
  package func has(item: Int) -> Bool { item < 32 && received & (1 << UInt32(item)) != 0 }
}

extension DeadlineStatus {
  /// The schools that are to be asked for something, by their positions: those that are not done, and of
  /// a round that is always open those that began.
  package var owing: [Int32] {
    let missing = schools?.missing ?? []
    guard isAlwaysOpen else { return missing }
    let standings = schools?.standings ?? []
    return missing.filter { standings.indices.contains(Int($0)) && standings[Int($0)].itemsIn > 0 }
  }
}
