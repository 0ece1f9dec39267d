package import Canvas

/// The one table of commands: keys, footer and palette all read it.
package enum Commands {
  package static let all: [Command] =
    Screen.allCases.flatMap { $0.page.commands } + ListCommands.all + ScreenCommands.all
    + OfficeCommands.all + PaperCommands.all + EntryCommands.all

  /// The command that a key means on a screen; a screen's own come before those that work anywhere.
  package static func command(for key: Key, on screen: Screen) -> Command? {
    all.first { $0.screens?.contains(screen) == true && $0.keys.contains(key) }
      ?? all.first { $0.screens == nil && $0.keys.contains(key) }
  }

  package static func named(_ id: String) -> Command? { all.first { $0.id == id } }
}
