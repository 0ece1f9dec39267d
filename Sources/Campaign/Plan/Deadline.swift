/// Something that must be done by a day: a cutoff with dossiers, or a task of the year.
package struct Deadline: Sendable, Equatable {
  package var id: ObligationID
  package var title: String
  /// The document's own words for the day, as "trước 10/11/2022".
  package var wording: String
  package var opens: Day?
  /// The last day on which it is still in time; none for what is ongoing.
  package var lastDay: Day?
  package var leadDays: Int
  package var scope = Scope()
  package var kind: Kind
  package var note: String?

  package enum Kind: Sendable, Equatable {
    case cutoff(Cutoff)
    case task(YearTask)

    package var isCutoff: Bool { if case .cutoff = self { true } else { false } }
  }

  package init(
    id: ObligationID, title: String, wording: String, opens: Day?, lastDay: Day?,
    leadDays: Int = 14,
    kind: Kind
  ) {
    self.id = id
    self.title = title
    self.wording = wording
    self.opens = opens
    self.lastDay = lastDay
    self.leadDays = leadDays
    self.kind = kind
  }

  package var cutoff: Cutoff? { if case .cutoff(let cutoff) = kind { cutoff } else { nil } }
  package var task: YearTask? { if case .task(let task) = kind { task } else { nil } }
  package var isOngoing: Bool { lastDay == nil }

  /// Whether schools owe something for it, and not the office alone.
  package var isPerSchool: Bool {
    switch kind {
    case .cutoff(let cutoff): !cutoff.round.isByOffice
    case .task(let task): task.units.contains { $0.perSchool }
    }
  }
}

/// A hạn đề nghị of a round: schools hand dossiers to the office, the office sends them upward.
package struct Cutoff: Sendable, Equatable {
  /// The day printed in the document, which `bound` may exclude; none for a round that is always
  /// open.
  package var printedDay: Day?
  package var bound: Bound
  package var collection: CollectBy
  package var items: [DossierItem]
  package var cap: NominationCap?
  /// The most collectives, counted over the same span as the individuals.
  package var capCollectives: Int?
  package var reward: String?
  /// The body that the dossiers go to.
  package var superior: String?
  package var round = AwardRound()

  package enum Bound: String, Sendable, CaseIterable {
    case before
    case onOrBefore = "on or before"

    package func lastDay(_ printed: Day) -> Day {
      self == .before ? printed.adding(days: -1) : printed
    }
  }

  /// When the schools' dossiers are due at the office.
  package enum CollectBy: Sendable, Equatable {
    case workdaysBefore(Int)
    case on(Day)
  }

  package init(
    printedDay: Day?, bound: Bound, collection: CollectBy = .workdaysBefore(5),
    items: [DossierItem] = [], cap: NominationCap? = nil, reward: String? = nil,
    superior: String? = nil
  ) {
    self.printedDay = printedDay
    self.bound = bound
    self.collection = collection
    self.items = items
    self.cap = cap
    self.reward = reward
    self.superior = superior
  }
}

package struct DossierItem: Sendable, Equatable {
  package var id: String
  package var name: String
  /// One is owed for each nominee.
  package var perNominee: Bool

  package init(id: String, name: String, perNominee: Bool = false) {
    self.id = id
    self.name = name
    self.perNominee = perNominee
  }
}

/// The most nominees an office may propose; more are accepted and flagged.
package struct NominationCap: Sendable, Equatable {
  package var count: Int
  package var scope: Span
  package var counted: Counted
  /// How much of it some of the units may have.
  package var shares: [CapShare] = []

  package enum Span: String, Sendable, CaseIterable { case phase, year }

  /// Whom it counts: "không quá 20 cá nhân" says nothing of collectives.
  package enum Counted: String, Sendable, CaseIterable { case individuals, all }

  package init(count: Int, scope: Span, counted: Counted = .individuals) {
    self.count = count
    self.scope = scope
    self.counted = counted
  }
}

/// The most that the units of a level, of a block, or one alone may propose at a cutoff.
package struct CapShare: Sendable, Equatable {
  package var units: UnitsMeant
  package var count: Int

  package init(_ units: UnitsMeant, count: Int) {
    self.units = units
    self.count = count
  }

  package var name: String { units.name }
}
