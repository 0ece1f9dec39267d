package import JSON

/// One year's plan of one office, with every recurring day already made a date.
package struct Plan: Sendable, Equatable {
  package var id: PlanID
  /// The template this plan was made from; equal to `id` for a template itself.
  package var template: PlanID
  package var title: String
  /// A few letters that tell this plan from another in a list.
  package var short: String
  package var year: PlanYear
  package var office = OfficeProfile()
  /// Other bodies that issue some of the plan's papers.
  package var issuers: [Issuer] = []
  /// Levels that the office has besides the standard ones.
  package var levels: [OwnLevel] = []
  package var source = SourceDocument()
  package var bases: [SourceDocument] = []
  package var theme: String?
  /// What the document asks for in sentences of its own; what recurs, once for each time.
  package var commitments: [Commitment] = []
  /// Lists whose entries the document wants to be followed by a person.
  package var followed: [PlanList] = []
  package var reviews: [Review] = []
  package var movements: [Movement] = []
  /// Whether the document's list of movements ends in "…".
  package var movementsOpen = false
  package var commemorations: [Commemoration] = []
  package var blocks: [String] = []
  package var councils: [String] = []
  /// How many members the council has that votes on nominees.
  package var councilMembers: Int?
  /// What the year has for rewards, in đồng.
  package var fund: Int?
  /// Shares of those rewarded that the document asks for.
  package var awardShares: [AwardShare] = []
  /// The step of the tree of units by which its lists and figures are grouped.
  package var groupsBy: UnitStep?
  package var phases: [Phase] = []
  package var schoolWeeks: SchoolWeeks?
  package var deadlines: [Deadline] = []
  package var targets: [Target] = []
  package var criteria: [Criterion] = []
  package var registrations: [Registration] = []
  package var rewards: [Reward] = []
  package var rules: [EligibilityRule] = []
  package var medals: [Medal] = []
  package var staff: [StaffMember] = []
  package var assignments: [Assignment] = []
  package var reminders = ReminderPolicy()
  /// The document as read, so that unknown fields survive an edit or a rollover.
  package var document: JSON {
    get { text.document }
    set { text = .document(newValue) }
  }
  var text = PlanText.document(.object([:]))

  package init(id: PlanID, template: PlanID, title: String, short: String, year: PlanYear) {
    self.id = id
    self.template = template
    self.title = title
    self.short = short
    self.year = year
  }

  package var cutoffs: [Deadline] { deadlines.filter { $0.kind.isCutoff } }
  package var tasks: [Deadline] { deadlines.filter { !$0.kind.isCutoff } }
  /// What is ticked: the tasks, and what the document asks of each school in a sentence.
  package var ticked: [Deadline] {
    tasks + commitments.filter { $0.source == .schools }.map(\.deadline)
  }

  /// A cutoff, a task, or what the document asks for in a sentence.
  package func deadline(_ id: ObligationID) -> Deadline? {
    deadlines.first { $0.id == id } ?? commitments.first { $0.id == id }?.deadline
  }

  package func target(_ id: ObligationID) -> Target? { targets.first { $0.id == id } }
  package func review(_ id: ObligationID) -> Review? { reviews.first { $0.id == id } }

  package func commitment(_ id: ObligationID) -> Commitment? {
    commitments.first { $0.id == id }
  }

  package var goals: [String] { entries(of: .goals).map(\.entryTitle) }
  package var solutions: [String] { entries(of: .solutions).map(\.entryTitle) }
  package var themes: [Topic] {
    entries(of: .themes).map { Topic(id: $0.entry, title: $0.entryTitle) }
  }
  package var duties: [Duty] {
    entries(of: .duties).map { Duty(unit: $0.unit ?? "", what: $0.entryTitle) }
  }

  /// The entries of a list, what recurs but once.
  private func entries(of list: Commitment.List) -> [Commitment] {
    var entries: [Commitment] = []
    for commitment in commitments
    where commitment.list == list && commitment.member == nil
      && entries.last?.entry != commitment.entry
    {
      entries.append(commitment)
    }
    return entries
  }
}

/// A plan as it was parsed; turned into a document only when someone asks for it, which the
/// dashboard does not do before its first screen.
enum PlanText: Equatable, Sendable {
  case parsed(JSONNode)
  case document(JSON)

  var document: JSON {
    switch self {
    case .parsed(let node): node.value
    case .document(let document): document
    }
  }

  /// Equal where the documents are, wherever their values stood.
  static func == (one: PlanText, other: PlanText) -> Bool { one.document == other.document }
}
