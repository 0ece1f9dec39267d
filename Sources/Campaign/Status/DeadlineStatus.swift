/// How one deadline stands on a day, for the office and for every school it expects.
package struct DeadlineStatus: Sendable, Equatable {
  package var plan: String
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

  package var id: String { deadline.id }
  package var title: String { deadline.title }

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
  /// Not done after the collection day.
  package var late = 0
  /// Positions in the roster of the schools that are not done.
  package var missing: [Int32] = []
  /// One for each school of the roster.
  package var standings: [Standing] = []
}

/// How one school stands with one deadline.
package struct Standing: Sendable, Equatable {
  package var state: State
  package var itemsIn: UInt8 = 0
  package var items: UInt8 = 0
  package var isReturned = false
  /// In the order of the deadline's items or parts.
  package var received: UInt32 = 0

  package enum State: UInt8, Sendable {
    case notExpected, open, soon, today, late, overdue, done, noNomination
  }

  package static let notExpected = Standing(state: .notExpected)

  package var isDone: Bool { state == .done || state == .noNomination }
  package func has(item: Int) -> Bool { item < 32 && received & (1 << UInt32(item)) != 0 }
}

/// Nominees held against the cap; everyone not set aside counts.
package struct NomineeTally: Sendable, Equatable {
  package var count = 0
  package var chosen = 0
  package var aside = 0
  package var cap = 0
  package var scope = NominationCap.Span.phase
  /// All not set aside in the whole year of the plan.
  package var yearCount = 0

  package init() {}

  package var over: Bool { excess > 0 }
  package var excess: Int { max(0, (scope == .year ? yearCount : count) - cap) }
}
