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
  package var goals: [String] = []
  package var solutions: [String] = []
  package var themes: [Topic] = []
  package var movements: [Movement] = []
  /// Whether the document's list of movements ends in "…".
  package var movementsOpen = false
  package var commemorations: [Commemoration] = []
  package var blocks: [String] = []
  package var councils: [String] = []
  package var phases: [Phase] = []
  package var schoolWeeks: SchoolWeeks?
  package var deadlines: [Deadline] = []
  package var targets: [Target] = []
  package var criteria: [Criterion] = []
  package var registrations: [Topic] = []
  package var duties: [Duty] = []
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

  package func deadline(_ id: ObligationID) -> Deadline? { deadlines.first { $0.id == id } }
  package func target(_ id: ObligationID) -> Target? { targets.first { $0.id == id } }
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
