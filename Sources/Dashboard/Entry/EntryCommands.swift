/// All commands by which something is entered, wherever one is.
enum EntryCommands {
  static let all: [Command] = DossierCommands.all + DraftCommands.all
}
