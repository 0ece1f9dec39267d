import Writing

/// A line that asks for nothing the program has.
struct UsageError: Error {
  let reason: Reason
  /// The command that was meant, as far as it could be told.
  let command: Command?

  enum Reason {
    case unknownCommand([String], known: [String])
    case missingCommand(group: String, known: [String])
    case unknownOption(String, known: [String])
    case missingOption(Option)
    case missingValue(Option)
    case unwantedValue(Option, String)
    case repeatedOption(Option)
    case missingArgument(Argument)
    case unexpectedWord(String)
    case notAChoice(String, of: String, [String])
    case other(Phrase)
  }

  init(_ reason: Reason, _ command: Command? = nil) {
    self.reason = reason
    self.command = command
  }
}
