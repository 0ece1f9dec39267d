package import Campaign

/// A spreadsheet, or a folder of them, that is to be taken in.
package struct ImportOrder: Equatable, Sendable {
  package let content: Content
  package let path: String

  package enum Content: Equatable, Sendable {
    case schools
    case results(plan: PlanID)
    case dossiers(DeadlineKey)
    case nominees(DeadlineKey)
    case people
  }

  package enum Step: Equatable, Sendable {
    /// Nothing is recorded yet.
    case look
    case record
    /// Also what is asked about.
    case insist
  }

  package init(_ content: Content, path: String) {
    self.content = content
    self.path = path
  }
}

/// What came of a step of taking a spreadsheet in.
package enum ImportEnd: Equatable, Sendable {
  /// What it changes, line by line, and what is to be said besides.
  case done([String], notes: [String])
  /// What is asked before it is recorded.
  case asked([String])
  case refused([String])
}
