package import Canvas

/// All commands that there are, in the order in which the palette lists them.
package enum Commands {
  package static var all: [Command] { table.all }

  static let table: CommandTable = {
    var all: [Command] = []
    all.reserveCapacity(128)
    for screen in Screen.allCases { all += screen.page.commands }
    for group in [
      ListCommands.all, ScreenCommands.all, OfficeCommands.all, PaperCommands.all,
      EnterCommands.all, DossierCommands.all, TickCommands.all, AssignCommands.all,
      DifficultyCommands.all, NoteCommands.all, DraftCommands.all, DeadlineChangeCommands.all,
      TargetCommands.all, SchoolCommands.all, PlanCommands.all,
    ] { all += group }
    return CommandTable(all)
  }()

  package static func command(for key: Key, on screen: Screen) -> Command? {
    table.command(for: key, on: screen)
  }

  package static func named(_ id: String) -> Command? { table.named(id) }
}
