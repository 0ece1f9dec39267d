/// Why the dashboard cannot be shown here.
package enum TerminalError: Error, Equatable {
  case notATerminal
  /// The terminal cannot place its cursor.
  case tooSimple(term: String)
  /// Nothing is known about any terminal: the terminfo files are missing.
  case unknown(term: String)
}
