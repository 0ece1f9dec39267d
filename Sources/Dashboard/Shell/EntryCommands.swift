/// All commands by which something is entered, wherever one is.
enum EntryCommands {
  static let all: [Command] =
    EnterCommands.all + DossierCommands.all + TickCommands.all + AssignCommands.all
    + DifficultyCommands.all + NoteCommands.all + DraftCommands.all + DeadlineCommands.all
    + TargetCommands.all + SchoolCommands.all + PlanCommands.all
}
