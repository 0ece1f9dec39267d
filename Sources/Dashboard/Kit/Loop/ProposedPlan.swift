package import JSON

/// A plan as a document proposes it, with the words that it was read from.
package struct ProposedPlan: Equatable, Sendable {
  /// The file that it was read from.
  package var file: String
  package var plan: JSON
  package var evidence: [Evidence]
  /// Lines that were not understood.
  package var unread: [Quote]
  /// What of the document may be missing, and what had to be assumed.
  package var warnings: [String]

  package struct Evidence: Equatable, Sendable {
    /// A JSON pointer into the plan.
    package var path: String
    package var quote: Quote

    package init(path: String, quote: Quote) {
      self.path = path
      self.quote = quote
    }
  }

  package struct Quote: Equatable, Sendable {
    package var line: Int
    package var text: String

    package init(line: Int, text: String) {
      self.line = line
      self.text = text
    }
  }

  package init(
    file: String, plan: JSON, evidence: [Evidence], unread: [Quote], warnings: [String] = []
  ) {
    self.file = file
    self.plan = plan
    self.evidence = evidence
    self.unread = unread
    self.warnings = warnings
  }
}
