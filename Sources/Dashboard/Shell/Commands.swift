package import Canvas

/// The one table of commands: keys, footer and palette all read it.
package enum Commands {
  package static let all: [Command] = {
    var all: [Command] = []
    all.reserveCapacity(128)
    for screen in Screen.allCases { all += screen.page.commands }
    for group in [
      ListCommands.all, ScreenCommands.all, OfficeCommands.all, PaperCommands.all,
      EntryCommands.all,
    ] { all += group }
    return all
  }()

  /// The command that a key means on a screen; a screen's own come before those that work anywhere.
  package static func command(for key: Key, on screen: Screen) -> Command? {
    guard let meant = byKey[key] else { return nil }
    let number =
      meant.first { all[$0].screens?.contains(screen) == true }
      ?? meant.first { all[$0].screens == nil }
    return number.map { all[$0] }
  }

  package static func named(_ id: String) -> Command? { byID[id].map { all[$0] } }

  /// Those of single screens that the footer names.
  static let hinted = all.filter { $0.screens != nil && $0.hint != nil }

  // Every frame's footer looks its commands up, so they are found without going over the table.
  private static let byID: [String: Int] = all.indices.reduce(into: [:]) { found, number in
    if found[all[number].id] == nil { found[all[number].id] = number }
  }
  private static let byKey: [Key: [Int]] = all.indices.reduce(into: [:]) { found, number in
    for key in all[number].keys { found[key, default: []].append(number) }
  }
}
