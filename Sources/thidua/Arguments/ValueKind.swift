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
  /// One of these words and no other.
  case choice([String])
}
