/// Tells options, their values and plain words apart; options may stand before the command.
struct WordScanner {
  let table: CommandTable
  private(set) var words: [String] = []
  private(set) var options: [(option: Option, value: String?)] = []
  /// The first option that no command has.
  private(set) var unknown: String?
  /// The option whose value the next word is.
  private(set) var waiting: Option?
  private var onlyWords = false

  init(table: CommandTable) { self.table = table }

  mutating func take(_ word: String) throws(UsageError) {
    if onlyWords {
      words.append(word)
    } else if let option = waiting, !isOption(word) {
      options.append((option, word))
      waiting = nil
    } else if isOption(word) {
      try settle()
      try takeOption(word)
    } else {
      words.append(word)
    }
  }

  mutating func finish() throws(UsageError) { try settle() }

  /// `-` stands for a file, `-3` for a day; both are words.
  private func isOption(_ word: String) -> Bool {
    guard word.first == "-", let second = word.dropFirst().first else { return false }
    return second == "-" || second.isLetter
  }

  /// An option whose value did not follow.
  private mutating func settle() throws(UsageError) {
    guard let option = waiting else { return }
    waiting = nil
    guard case .optional = option.value else { throw UsageError(.missingValue(option)) }
    options.append((option, nil))
  }

  private mutating func takeOption(_ word: String) throws(UsageError) {
    if word == "--" {
      onlyWords = true
      return
    }
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts.first.map(String.init) ?? word
    let isLong = name.hasPrefix("--")
    guard let option = isLong ? table.option(named: name) : table.option(lettered: word) else {
      if unknown == nil { unknown = isLong ? name : word }
      return
    }
    let value = isLong ? (parts.count == 2 ? String(parts[1]) : nil) : valueBehindLetter(word)
    switch (option.value, value) {
    case (.flag, let value?): throw UsageError(.unwantedValue(option, value))
    case (.flag, nil): options.append((option, nil))
    case (_, let value?): options.append((option, value))
    case (_, nil): waiting = option
    }
  }

  /// `-oFILE` and `-o=FILE`
  private func valueBehindLetter(_ word: String) -> String? {
    let rest = word.dropFirst(2)
    if rest.isEmpty { return nil }
    return String(rest.first == "=" ? rest.dropFirst() : rest)
  }
}
