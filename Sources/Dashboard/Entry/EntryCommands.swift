/// All commands by which something is entered, wherever one is.
enum EntryCommands {
  static let all: [Command] = DraftCommands.all
}
