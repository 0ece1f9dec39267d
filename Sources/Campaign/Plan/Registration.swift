/// What schools register for at the start of the year.
package struct Registration: Sendable, Equatable {
  /// What a registration says.
  package enum Kind: String, Sendable, CaseIterable { case movement, rating, titles, text }

  package var id: ObligationID
  package var title: String
  package var kind: Kind
  /// The last day, where the document names one.
  package var by: Day?
  package var scope = Scope()

  package init(id: ObligationID, title: String, kind: Kind = .text, by: Day? = nil) {
    self.id = id
    self.title = title
    self.kind = kind
    self.by = by
  }
}
