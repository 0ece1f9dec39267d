import Writing

extension UsageError {
  /// What is wrong, the nearest words that exist, and where help is.
  func lines(_ language: Language) -> [String] {
    let help = (["thidua", "help"] + helpPath).joined(separator: " ")
    return [message(language), language("Xem: \(help)", "See: \(help)")]
  }

  private var helpPath: [String] {
    if let command { return command.path }
    switch reason {
    case .unknownCommand(let words, _): return Array(words.dropLast())
    case .missingCommand(let group, _): return [group]
    default: return []
    }
  }

  private func message(_ language: Language) -> String {
    switch reason {
    case .unknownCommand(let words, let known):
      let name = words.joined(separator: " ")
      return language("không có lệnh “\(name)”", "there is no command “\(name)”")
        + hint(words.last ?? "", known, language)
    case .missingCommand(let group, let known):
      let list = known.joined(separator: ", ")
      return language(
        "“\(group)” cần thêm một trong: \(list)", "“\(group)” wants one of: \(list)")
    case .unknownOption(let name, let known):
      return language("không có tùy chọn \(name)", "there is no option \(name)")
        + hint(name, known, language)
    case .missingOption(let option):
      return language("thiếu \(option.long)", "\(option.long) is missing")
    case .missingValue(let option):
      return language("\(option.dashed) cần một giá trị", "\(option.dashed) wants a value")
        + ": \(option.long)"
    case .unwantedValue(let option, let value):
      return language(
        "\(option.dashed) không nhận giá trị (“\(value)”)",
        "\(option.dashed) takes no value (“\(value)”)")
    case .repeatedOption(let option):
      return language("\(option.dashed) có hai lần", "\(option.dashed) is given twice")
    case .missingArgument(let argument):
      return language("thiếu \(argument.name): ", "\(argument.name) is missing: ")
        + language(argument.about)
    case .unexpectedWord(let word):
      return language("thừa “\(word)”", "“\(word)” is one word too many")
    case .notAChoice(let value, let name, let choices):
      let list = choices.joined(separator: ", ")
      return language(
        "\(name) không nhận “\(value)”; dùng \(list)", "\(name) cannot be “\(value)”; use \(list)")
        + hint(value, choices, language)
    case .other(let phrase): return language(phrase)
    }
  }

  private func hint(_ word: String, _ known: [String], _ language: Language) -> String {
    guard let nearest = Vietnamese.nearest(to: word, among: known, count: 1).first else {
      return ""
    }
    return language("; có phải “\(nearest)”?", "; did you mean “\(nearest)”?")
  }
}
