import Glibc

extension SignalInbox {
  /// Requests to leave, in the order in which they count when several came.
  static let leaving = [SIGHUP, SIGTERM, SIGINT, SIGQUIT]

  private static let collected = leaving + [SIGWINCH, SIGTSTP, SIGCONT]

  static func collectAll() {
    // Who starts a program with SIGHUP ignored wants it to outlive the terminal's owner.
    for signal in collected where !isIgnored(signal) { collect(signal) }
  }

  static func releaseAll() {
    for signal in collected where !isIgnored(signal) { setDefault(signal) }
  }
}
