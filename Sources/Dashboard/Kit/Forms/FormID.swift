/// Names a form and what it is about, so that it can be opened again, also by the next run.
package struct FormID: Hashable, Sendable {
  package var kind: Kind
  package var about: Selection

  package enum Kind: String, Sendable, CaseIterable {
    case returned, decision, extend
    case nominee
    case note, difficulty, answer
    /// A result, a score or a registration of one school; who follows something, by name.
    case cell, assignee
    case school, closeSchool, mergeSchool, splitSchool
    case cutoff, task, target, office, staff
  }

  package init(_ kind: Kind, _ about: Selection) {
    self.kind = kind
    self.about = about
  }

  var text: String { "\(kind.rawValue)|\(about.text)" }

  init?(_ parts: some Collection<String>) {
    guard let kind = parts.first.flatMap({ Kind(rawValue: $0) }),
      let about = Selection(parts.dropFirst())
    else { return nil }
    self.init(kind, about)
  }
}
