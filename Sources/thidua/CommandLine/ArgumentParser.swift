/// Reads a line against the table of commands.
struct ArgumentParser {
  let table: CommandTable

  func parse(_ line: [String]) throws(UsageError) -> Request {
    var scanner = WordScanner(table: table)
    for word in line { try scanner.take(word) }
    try scanner.finish()
    let (subject, rest) = try subject(of: scanner.words)
    if scanner.options.contains(where: { $0.option == .help }) { return .help(subject) }
    if scanner.options.contains(where: { $0.option == .version }) { return .version }
    let command: Command
    switch subject {
    case .program:
      guard let dashboard = table.command([]) else { return .help(.program) }
      command = dashboard
    case .command(let named): command = named
    case .group(let name):
      throw UsageError(.missingCommand(group: name, known: table.names(under: name)))
    }
    try check(scanner, against: command)
    try check(rest, against: command)
    return .run(Arguments(command, words: rest, options: scanner.options))
  }

  /// The command that the first words name, and the words behind its name.
  private func subject(of words: [String]) throws(UsageError) -> (HelpSubject, [String]) {
    guard let first = words.first else { return (.program, []) }
    let under = table.names(under: first)
    if words.count > 1, let command = table.command([first, words[1]]) {
      return (.command(command), Array(words.dropFirst(2)))
    }
    guard let command = table.command([first]) else {
      if under.isEmpty { throw UsageError(.unknownCommand([first], known: table.firstWords)) }
      if words.count == 1 { return (.group(first), []) }
      throw UsageError(.unknownCommand(Array(words.prefix(2)), known: under))
    }
    // `calendar workday` is a slip of `calendar workdays`, not a year.
    if !under.isEmpty, words.count > 1, words[1].first?.isLetter == true {
      throw UsageError(.unknownCommand(Array(words.prefix(2)), known: under))
    }
    return (.command(command), Array(words.dropFirst()))
  }

  private func check(_ scanner: WordScanner, against command: Command) throws(UsageError) {
    let known = command.options + table.globals
    if let unknown = scanner.unknown {
      throw UsageError(.unknownOption(unknown, known: known.map(\.dashed)), command)
    }
    var seen: [Option] = []
    for (option, value) in scanner.options {
      guard let own = known.first(where: { $0 == option }) else {
        throw UsageError(.unknownOption(option.dashed, known: known.map(\.dashed)), command)
      }
      if seen.contains(own), !own.repeats, !table.globals.contains(own) {
        throw UsageError(.repeatedOption(own), command)
      }
      seen.append(own)
      if let value, let choices = own.kind?.choices(without: value) {
        throw UsageError(.notAChoice(value, of: own.dashed, choices), command)
      }
      if value?.isEmpty == true { throw UsageError(.missingValue(own), command) }
    }
    for option in command.options where option.isNeeded && !seen.contains(option) {
      throw UsageError(.missingOption(option), command)
    }
  }

  private func check(_ words: [String], against command: Command) throws(UsageError) {
    for (at, argument) in command.arguments.enumerated() {
      let own = words[command.places(of: at, among: words.count)]
      if own.isEmpty, argument.presence == .required || argument.presence == .several {
        throw UsageError(.missingArgument(argument), command)
      }
      for word in own {
        if let choices = argument.kind.choices(without: word) {
          throw UsageError(.notAChoice(word, of: argument.name, choices), command)
        }
      }
    }
    let takesAny = command.arguments.contains {
      $0.presence == .repeated || $0.presence == .several
    }
    if !takesAny, words.count > command.arguments.count {
      throw UsageError(.unexpectedWord(words[command.arguments.count]), command)
    }
  }
}
