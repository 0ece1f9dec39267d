package import Canvas

/// The one table of commands: keys, footer and palette all read it.
package enum Commands {
  package static let all: [Command] =
    Screen.allCases.flatMap { $0.page.commands } + ListCommands.all + ScreenCommands.all
    + OfficeCommands.all + PaperCommands.all + EntryCommands.all

  /// The command that a key means on a screen; a screen's own come before those that work anywhere.
  package static func command(for key: Key, on screen: Screen) -> Command? {
    guard let meant = byKey[key] else { return nil }
    return meant.first { $0.screens?.contains(screen) == true }
      ?? meant.first { $0.screens == nil }
  }

  package static func named(_ id: String) -> Command? { byID[id] }

  /// Those of single screens that the footer names.
  static let hinted = all.filter { $0.screens != nil && $0.hint != nil }

  // Every frame's footer looks its commands up, so they are found without going over the table.
  private static let byID = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
  private static let byKey: [Key: [Command]] = all.reduce(into: [:]) { found, command in
    for key in command.keys { found[key, default: []].append(command) }
  }
}
