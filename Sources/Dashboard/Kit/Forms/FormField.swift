import Campaign
import Canvas
import Writing

/// One thing that a form asks for.
struct FormField: Sendable {
  let key: String
  let label: Phrase
  let kind: Kind
  var isRequired = false
  /// What is typed, or the id of the choice.
  var field: Field
  /// What it held when the form was opened.
  private(set) var start = ""
  /// A reason of its own to refuse what is typed.
  var refusal: (@Sendable (String, State) -> String?)?
  /// What to type here, said while nothing is.
  var hint: Phrase?
  /// What may well be meant, offered by up and down beside what was typed before.
  var suggestions: [String] = []
  /// What is asked before what is typed is recorded.
  var doubt: (@Sendable (String, State) -> [Doubt])?
  /// How a text that is fine was understood.
  var echo: (@Sendable (String, State) -> String?)?

  /// What a number here counts, said behind it.
  var unit: Phrase?

  /// Of a school: which ones can be meant.
  var isMeant: SchoolField.Choice = { _ in true }

  enum Kind: Sendable {
    case text
    /// The whole date is said while it is typed.
    case day(DayReading)
    case wholeNumber(ClosedRange<Int>)
    case quantity
    case choice([Choice])
    /// Named as people name it; which one is understood is said while it is typed.
    case school
  }

  struct Choice: Sendable {
    let id: String
    let title: String

    init(_ id: String, _ title: String) {
      self.id = id
      self.title = title
    }
  }

  static let no = "no"
  static let yes = "yes"

  static func noOrYes(_ language: Language) -> [Choice] {
    [Choice(no, language("chưa", "no")), Choice(yes, language("rồi", "yes"))]
  }

  init(_ key: String, _ label: Phrase, _ kind: Kind = .text, _ value: String = "") {
    self.key = key
    self.label = label
    self.kind = kind
    if case .choice(let choices) = kind, !choices.contains(where: { $0.id == value }) {
      field = Field(choices.first?.id ?? "")
    } else {
      field = Field(value)
    }
    start = field.text
  }

  var isChanged: Bool { field.text != start }

  var isChoice: Bool { if case .choice = kind { true } else { false } }

  /// One comes here: what stood here before anyone typed is replaced by typing.
  mutating func enter() { if !isChoice, !isChanged { field.select() } }

  mutating func restore() { field = Field(start) }

  /// The same field, which must not stay empty.
  var required: FormField {
    var field = self
    field.isRequired = true
    return field
  }

  func refusing(_ refusal: @escaping @Sendable (String, State) -> String?) -> FormField {
    var field = self
    field.refusal = refusal
    return field
  }

  func hinting(_ hint: Phrase) -> FormField {
    var field = self
    field.hint = hint
    return field
  }

  func counting(_ unit: Phrase) -> FormField {
    var field = self
    field.unit = unit
    return field
  }

  func suggesting(_ suggestions: [String]) -> FormField {
    var field = self
    field.suggestions = suggestions
    return field
  }

  func doubting(_ doubt: @escaping @Sendable (String, State) -> [Doubt]) -> FormField {
    var field = self
    field.doubt = doubt
    return field
  }

  /// What is doubtful about the text as it stands.
  func doubts(_ state: State) -> [Doubt] {
    let text = field.text.trimmedBlanks
    let own = doubt?(text, state) ?? []
    guard case .day(let reading) = kind, !text.isEmpty || key == DayField.key,
      let day = text.isEmpty ? state.today : try? reading.parse(text, today: state.today)
    else { return own }
    return own + reading.doubts(day, today: state.today)
  }

  func echoing(_ echo: @escaping @Sendable (String, State) -> String?) -> FormField {
    var field = self
    field.echo = echo
    return field
  }

  private static let longest = 500

  func check(_ state: State) -> Prompt.Verdict {
    let text = field.text.trimmedBlanks
    let language = state.language
    if text.isEmpty {
      if isRequired { return .refused(language("không được để trống", "must not be empty")) }
      return hint.map { .incomplete(hint: $0(language)) } ?? .fine(echo: "")
    }
    if let reason = refusal?(text, state) { return .refused(reason) }
    switch kind {
    case .text:
      return text.count > FormField.longest
        ? .refused(language("dài quá", "too long")) : .fine(echo: echo?(text, state) ?? "")
    case .day(let reading):
      do throws(DayParseError) {
        let day = try reading.parse(text, today: state.today)
        return .fine(echo: day.long(language))
      } catch {
        return .refused(error.message(language))
      }
    case .wholeNumber(let range):
      guard let number = Int(text), range.contains(number) else {
        return .refused(
          language(
            "nhập số từ \(range.lowerBound) đến \(range.upperBound)",
            "type a number from \(range.lowerBound) to \(range.upperBound)"))
      }
      return .fine(echo: "")
    case .quantity:
      guard let number = Quantity(typed: text, language) else {
        return .refused(language("không phải là số", "not a number"))
      }
      return .fine(
        echo: number.formatted(language) == text ? "" : "= \(number.formatted(language))")
    case .choice: return .fine(echo: "")
    case .school: return SchoolField.check(text, state, isMeant)
    }
  }
}

extension String {
  /// Without blanks at its ends.
  var trimmedBlanks: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
