import Campaign

/// What may be typed in one place: completions offer it, and choices are checked while parsing.
enum ValueKind: Equatable, Sendable {
  case text
  case day
  case year
  case number
  case plan
  case template
  case planOrFile
  case school
  case deadline
  case items
  case task
  case target
  case schoolOrOffice
  case movement
  case criterion
  /// Whatever can be assigned and remarked on.
  case subject
  case staff
  case difficulty
  case entry
  /// Who may share a store, by the machine's name for them.
  case group
  /// A time zone by the name of the system's list.
  case zone
  case file
  case directory
  /// A command line for the shell.
  case command
  case topic
  /// One of these words and no other; what the program says to itself is not offered.
  case choice([String], unsaid: [String] = [])
  /// One of these, by its id or by what people call it.
  case named([NamedChoice])

  static func named<Choice: Choosable>(_: Choice.Type) -> ValueKind {
    .named(Choice.allCases.map { NamedChoice(id: $0.rawValue, names: $0.names) })
  }

  /// What may be said instead of a word that is none of the choices; none where it is one.
  func choices(without word: String) -> [String]? {
    switch self {
    case .choice(let choices, let unsaid):
      choices.contains(word) || unsaid.contains(word) ? nil : choices
    case .named(let choices):
      choices.contains { $0.isCalled(word) }
        ? nil : choices.map(\.id)
    default: nil
    }
  }
}

/// A thing to choose with all that it is called.
struct NamedChoice: Equatable, Sendable {
  let id: String
  let names: [String]

  func isCalled(_ word: String) -> Bool { names.contains { $0.asChoice == word.asChoice } }
}
