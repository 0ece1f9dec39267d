/// What the terminal, the clock or the system tells the program.
package enum TerminalEvent: Equatable, Sendable {
  case key(Key)
  case paste(Paste)
  case mouse(Mouse)
  case focus(Bool)
  case resize(Size)
  /// The program was stopped and goes on; the screen was painted again.
  case resumed
  /// A request to leave by a signal of this number.
  case leave(signal: Int32)
  /// The terminal is gone.
  case closed
  /// One of the watched descriptors is readable.
  case ready(descriptor: Int32)
  /// The deadline that was waited for has come.
  case deadline
}
