/// What was typed for one command, checked against its entry in the table.
struct Arguments: Sendable {
  let command: Command
  private let words: [String]
  /// In the order in which they were typed.
  let options: [(option: Option, value: String?)]

  init(_ command: Command, words: [String], options: [(option: Option, value: String?)]) {
    self.command = command
    self.words = words
    self.options = options
  }

  /// The word of an argument; empty where an optional one was left out.
  subscript(argument: Argument) -> String { self[all: argument].first ?? "" }

  /// The words of a repeated argument.
  subscript(all argument: Argument) -> [String] {
    guard let at = command.arguments.firstIndex(of: argument) else { return [] }
    return Array(words[command.places(of: at, among: words.count)])
  }

  /// The value of an option: the last one, so that a line may override what an alias says.
  subscript(option: Option) -> String? { self[all: option].last }

  subscript(all option: Option) -> [String] {
    options.compactMap { $0.option == option ? $0.value : nil }
  }

  func has(_ option: Option) -> Bool { options.contains { $0.option == option } }
}

/// What a line asks for.
enum Request: Sendable {
  case run(Arguments)
  case help(HelpSubject)
  case version
}

/// What help is about.
enum HelpSubject: Sendable {
  case program
  case command(Command)
  /// The first word of several commands, as `plan`.
  case group(String)
}
