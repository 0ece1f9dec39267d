/// One command as it is typed, explained and run.
///
/// Parsing, help, completions and the manual page all read the table of these.
struct Command: Sendable {
  /// The words that name it, as `plan` `show`; none for the dashboard.
  let path: [String]
  let arguments: [Argument]
  let options: [Option]
  let summary: Phrase
  let details: Phrase
  let examples: [Example]
  let run: Action
  /// For the shells' completions alone: no help lists it.
  let isHidden: Bool

  typealias Action = @Sendable (Session) throws(Failure) -> Answer

  struct Example: Sendable {
    let line: String
    let about: Phrase

    init(_ line: String, _ about: Phrase) {
      self.line = line
      self.about = about
    }
  }

  init(
    _ path: String, _ arguments: [Argument], options: [Option] = [], _ summary: Phrase,
    details: Phrase = Phrase("", ""), examples: [Example] = [], isHidden: Bool = false,
    run: @escaping Action
  ) {
    self.path = path.split(separator: " ").map(String.init)
    self.arguments = arguments
    self.options = options
    self.summary = summary
    self.details = details
    self.examples = examples
    self.isHidden = isHidden
    self.run = run
  }

  /// A command that takes no words.
  init(
    _ path: String, options: [Option] = [], _ summary: Phrase, details: Phrase = Phrase("", ""),
    examples: [Example] = [], run: @escaping Action
  ) {
    self.init(path, [], options: options, summary, details: details, examples: examples, run: run)
  }

  /// Which words of a line are those of an argument.
  func places(of argument: Int, among count: Int) -> Range<Int> {
    let behind = arguments.count - argument - 1
    let several = arguments.firstIndex { $0.presence == .several }
    if let several, argument > several {
      let place = count - behind - 1
      return place > several ? place..<(place + 1) : count..<count
    }
    guard argument < count else { return count..<count }
    switch arguments[argument].presence {
    case .repeated: return argument..<count
    case .several: return argument..<max(argument + 1, count - behind)
    case .required, .optional: return argument..<(argument + 1)
    }
  }

  var name: String { path.joined(separator: " ") }

  /// `thidua plan show ID [--year YEAR] [--json]`
  var synopsis: String {
    var words = ["thidua"] + path
    for argument in arguments {
      switch argument.presence {
      case .required: words.append(argument.name)
      case .optional: words.append("[\(argument.name)]")
      case .repeated: words.append("[\(argument.name)…]")
      case .several: words.append("\(argument.name)…")
      }
    }
    for option in options {
      let word = option.long + (option.repeats ? "…" : "")
      words.append(option.isNeeded ? word : "[\(word)]")
    }
    return words.joined(separator: " ")
  }
}
