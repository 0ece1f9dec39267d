/// A page of help that belongs to no one command.
struct HelpTopic: Sendable {
  let name: String
  /// The same in the other language, so that both can be asked for.
  let otherName: String
  let title: Phrase
  let text: Phrase

  static var all: [HelpTopic] { [dates, states, urgency, keys, files, codes] }

  static func named(_ name: String) -> HelpTopic? {
    all.first { $0.name == name || $0.otherName == name }
  }
}
