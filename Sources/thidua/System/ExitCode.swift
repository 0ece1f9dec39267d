/// What the program ends with; scripts hang on these.
enum ExitCode: Int32, Sendable {
  case fine = 0
  /// A deadline is overdue; `check` alone says so.
  case overdue = 1
  case usage = 2
  case badInput = 3
  /// The store is damaged, or made by a newer version.
  case damaged = 4
  /// Busy, read-only, out of space, or open to others.
  case unavailable = 5
}
