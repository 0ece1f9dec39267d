/// A word that a command takes by its place.
struct Argument: Equatable, Sendable {
  /// As help shows it, in capitals.
  let name: String
  let kind: ValueKind
  let about: Phrase
  let presence: Presence

  enum Presence: Sendable {
    case required, optional
    /// Any number, as the last.
    case repeated
    /// One or more; those behind it are counted from the end of the line.
    case several
  }

  init(_ name: String, _ kind: ValueKind, _ about: Phrase, _ presence: Presence = .required) {
    self.name = name
    self.kind = kind
    self.about = about
    self.presence = presence
  }

  var isOptional: Argument { Argument(name, kind, about, .optional) }

  static func == (a: Argument, b: Argument) -> Bool { a.name == b.name }
}
