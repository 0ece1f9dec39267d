/// A word that begins with dashes, wherever it stands.
struct Option: Equatable, Sendable {
  let name: String
  let letter: Character?
  let value: Value
  let about: Phrase
  private(set) var isNeeded = false
  private(set) var repeats = false

  enum Value: Equatable, Sendable {
    case flag
    case required(String, ValueKind)
    /// May be left out, as the printer's name.
    case optional(String, ValueKind)
  }

  init(_ name: String, letter: Character? = nil, _ value: Value, _ about: Phrase) {
    self.name = name
    self.letter = letter
    self.value = value
    self.about = about
  }

  /// An option that takes no value.
  init(_ name: String, letter: Character? = nil, _ about: Phrase) {
    self.init(name, letter: letter, .flag, about)
  }

  /// The command cannot do without it.
  var needed: Option { with { $0.isNeeded = true } }

  /// It may be given more than once.
  var repeated: Option { with { $0.repeats = true } }

  /// The same option with words of its own for one command.
  func about(_ about: Phrase) -> Option {
    var other = Option(name, letter: letter, value, about)
    other.isNeeded = isNeeded
    other.repeats = repeats
    return other
  }

  private func with(_ change: (inout Option) -> Void) -> Option {
    var copy = self
    change(&copy)
    return copy
  }

  static func == (a: Option, b: Option) -> Bool { a.name == b.name }
}

extension Option {
  /// `--on`
  var dashed: String { "--\(name)" }

  var kind: ValueKind? {
    switch value {
    case .flag: nil
    case .required(_, let kind), .optional(_, let kind): kind
    }
  }

  /// `--on DATE`
  var long: String {
    switch value {
    case .flag: dashed
    case .required(let name, _): "\(dashed) \(name)"
    case .optional(let name, _): "\(dashed) [\(name)]"
    }
  }

  /// `-o, --output FILE`
  var usage: String { letter.map { "-\($0), \(long)" } ?? long }
}
