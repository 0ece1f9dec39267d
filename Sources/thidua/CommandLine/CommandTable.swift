/// All commands and the options that each of them takes.
struct CommandTable: Sendable {
  let sections: [Section]
  let globals: [Option]

  /// Commands that belong together, under a heading of help and the manual page.
  struct Section: Sendable {
    let title: Phrase
    let commands: [Command]

    init(_ title: Phrase, _ commands: [Command]) {
      self.title = title
      self.commands = commands
    }
  }

  var commands: [Command] { sections.flatMap(\.commands) }

  func command(_ path: [String]) -> Command? { commands.first { $0.path == path } }

  /// The first words of all commands, each once.
  var firstWords: [String] {
    commands.filter { !$0.isHidden }.compactMap(\.path.first).reduce(into: []) { words, word in
      if !words.contains(word) { words.append(word) }
    }
  }

  /// The second words behind a first one.
  func names(under word: String) -> [String] {
    commands.compactMap { $0.path.count == 2 && $0.path[0] == word ? $0.path[1] : nil }
  }

  func option(named dashed: String) -> Option? { first { $0.dashed == dashed } }

  /// The option that `-o` or `-oFILE` begins with.
  func option(lettered word: String) -> Option? {
    let letter = word.dropFirst().first
    return first { $0.letter == letter && letter != nil }
  }

  private func first(where matches: (Option) -> Bool) -> Option? {
    globals.first(where: matches) ?? commands.lazy.flatMap(\.options).first(where: matches)
  }
}
