/// Names something that asks every school: a movement, a criterion or a registration.
package struct CoverageKey: Hashable, Sendable {
  package enum Kind: String, Sendable { case movement, criterion, registration }

  package let kind: Kind
  package let plan: String
  package let id: String

  package init(_ kind: Kind, plan: String, id: String) {
    self.kind = kind
    self.plan = plan
    self.id = id
  }

  /// The form in which a list keeps it.
  package var text: String { "\(kind.rawValue) \(plan):\(id)" }
}
