import Glibc

/// What the process was started with: its environment and where its output goes.
struct Surroundings: Sendable {
  private let variables: [String: String]
  let isOutputTerminal: Bool

  init(variables: [String: String], isOutputTerminal: Bool) {
    self.variables = variables
    self.isOutputTerminal = isOutputTerminal
  }

  /// Those of this process; only what the program looks at is read.
  static var current: Surroundings {
    var variables: [String: String] = [:]
    for name in [
      "THIDUA_AUTHOR", "THIDUA_STORE", "THIDUA_LANG", "XDG_DATA_HOME", "XDG_CACHE_HOME",
      "XDG_CONFIG_HOME", "HOME", "THIDUA_ALERT",
    ] {
      if let value = getenv(name) { variables[name] = String(cString: value) }
    }
    return Surroundings(variables: variables, isOutputTerminal: isatty(STDOUT_FILENO) == 1)
  }

  /// A variable that is set to nothing counts as not set.
  subscript(name: String) -> String? {
    guard let value = variables[name], !value.isEmpty else { return nil }
    return value
  }

  /// What the variable says, or the user's own place for such files.
  func directory(_ variable: String, orHome rest: String) -> String {
    if let directory = self[variable], directory.hasPrefix("/") { return directory }
    return "\(self["HOME"] ?? "")/\(rest)"
  }
}
