/// Names a form and what it is about, so that it can be opened again, also by the next run.
package struct FormID: Hashable, Sendable {
  package var kind: Kind
  package var about: Selection

  /// One form of the program, by the name under which its drafts are kept.
  package struct Kind: Hashable, Sendable {
    let name: String
    /// None where what it is about is no longer there.
    let form: @Sendable (FormID, Selected) -> Form?

    /// Whether what is typed is kept as a draft until the store has it.
    let isRecorded: Bool

    /// A form that records nothing, and so leaves no draft.
    init(asking name: String) {
      self.name = name
      form = { _, _ in nil }
      isRecorded = false
    }

    init(_ name: String, _ form: @escaping @Sendable (FormID, Selected) -> Form?) {
      self.name = name
      self.form = form
      isRecorded = true
    }

    package static func == (a: Kind, b: Kind) -> Bool { a.name == b.name }
    package func hash(into hasher: inout Hasher) { hasher.combine(name) }
  }

  package init(_ kind: Kind, _ about: Selection) {
    self.kind = kind
    self.about = about
  }

  var text: String { "\(kind.name)|\(about.text)" }

  init?(_ parts: some Collection<String>, among kinds: [Kind]) {
    guard let kind = kinds.first(where: { $0.name == parts.first }),
      let about = Selection(parts.dropFirst())
    else { return nil }
    self.init(kind, about)
  }
}
