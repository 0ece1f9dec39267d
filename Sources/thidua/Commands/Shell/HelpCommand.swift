import Writing

extension Command {
  static let help = Command(
    "help", [.subject],
    Phrase("giải thích một lệnh hay một chủ đề", "explain a command or a topic"),
    examples: [
      Example("thidua help record dossier", Phrase("một lệnh", "a command")),
      Example("thidua help dates", Phrase("cách gõ ngày", "how to type a day")),
    ]
  ) { session throws(Failure) in
    let table = CommandTable.thidua
    let help = HelpText(table: table, language: session.language)
    let words = session.call[all: .subject]
    guard let first = words.first else { return Answer(help.lines(.program)) }
    if words.count == 1, let topic = HelpTopic.named(first) {
      let title = session.language(topic.title)
      return Answer(
        [title, ""]
          + session.language(topic.text).split(
            separator: "\n", omittingEmptySubsequences: false
          ).map(String.init))
    }
    if let command = table.command(words) { return Answer(help.lines(.command(command))) }
    let names = table.names(under: first)
    if words.count == 1, !names.isEmpty { return Answer(help.lines(.group(first))) }
    let known = names.isEmpty ? table.firstWords + HelpTopic.all.map(\.name) : names
    throw .usage(UsageError(.unknownCommand(words, known: known)))
  }
}

extension Argument {
  fileprivate static let subject = Argument(
    "TOPIC", .topic, Phrase("lệnh hoặc chủ đề", "a command or a topic"), .repeated)
}
