import Writing

/// What may come next on a line that is being typed.
struct Completer {
  let table: CommandTable
  let language: Language
  /// The ids that the store has of a kind; none where there is no store.
  let ids: (ValueKind, _ before: Arguments?) -> [Candidate]

  struct Candidate: Equatable {
    let value: String
    let about: String
  }

  func candidates(_ line: [String]) -> [Candidate] {
    let current = line.last ?? ""
    var scanner = WordScanner(table: table)
    for word in line.dropLast() { try? scanner.take(word) }
    let found: [Candidate]
    if let option = scanner.waiting, !current.hasPrefix("-") {
      found = values(option.kind ?? .text, nil)
    } else if current.hasPrefix("--"), let equals = current.firstIndex(of: "=") {
      let name = String(current[..<equals])
      found = values(table.option(named: name)?.kind ?? .text, nil).map {
        Candidate(value: "\(name)=\($0.value)", about: $0.about)
      }
    } else if current.hasPrefix("-") {
      found = options(scanner.words)
    } else {
      found = words(scanner.words)
    }
    // Where the value is a file, the shell itself looks for it.
    return found.filter { $0.value.hasPrefix(current) || $0.value.hasPrefix(":") }
  }

  private func options(_ words: [String]) -> [Candidate] {
    let own = command(words)?.command.options ?? []
    return (own + table.globals).map { Candidate(value: $0.dashed, about: language($0.about)) }
  }

  private func words(_ words: [String]) -> [Candidate] {
    guard let first = words.first else { return names(table.commands, at: 0) }
    let under = table.commands.filter { $0.path.first == first && $0.path.count == 2 }
    let seconds = words.count == 1 ? names(under, at: 1) : []
    guard let (command, rest) = command(words) else { return seconds }
    let before = Arguments(command, words: rest, options: [])
    return seconds + next(of: command, behind: rest.count).flatMap { values($0.kind, before) }
  }

  /// What a word may be that stands behind so many: of one or more there may be another, or what
  /// comes behind them.
  private func next(of command: Command, behind count: Int) -> [Argument] {
    let arguments = command.arguments
    if let several = arguments.firstIndex(where: { $0.presence == .several }), count > several {
      return Array(arguments[several...].prefix(2))
    }
    if count < arguments.count { return [arguments[count]] }
    return arguments.last.map { $0.presence == .repeated ? [$0] : [] } ?? []
  }

  private func command(_ words: [String]) -> (command: Command, rest: [String])? {
    for length in [2, 1] where words.count >= length {
      if let command = table.command(Array(words.prefix(length))) {
        return (command, Array(words.dropFirst(length)))
      }
    }
    return nil
  }

  private func names(_ commands: [Command], at place: Int) -> [Candidate] {
    var found: [Candidate] = []
    for command in commands where command.path.count > place && !command.isHidden {
      let name = command.path[place]
      if found.last?.value == name { continue }
      found.append(Candidate(value: name, about: language(command.summary)))
    }
    return found
  }

  private func values(_ kind: ValueKind, _ before: Arguments?) -> [Candidate] {
    switch kind {
    case .named(let choices):
      choices.map { Candidate(value: $0.id, about: $0.names.dropFirst().first ?? "") }
    case .choice(let words, _): words.map { Candidate(value: $0, about: "") }
    case .file: [Candidate(value: ":file", about: "")]
    case .directory: [Candidate(value: ":directory", about: "")]
    case .group: MachineNames.groups
    case .zone: MachineNames.zones
    case .planOrFile: ids(kind, before) + [Candidate(value: ":file", about: "")]
    case .topic:
      HelpTopic.all.map { Candidate(value: $0.name, about: language($0.title)) }
        + names(table.commands, at: 0)
    default: ids(kind, before)
    }
  }
}
