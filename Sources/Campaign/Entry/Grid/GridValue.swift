package import JSON
package import Writing

/// What one cell of a grid says.
package enum GridValue: Hashable, Sendable {
  case figure(Measurement)
  /// Yes, and since when where that is known.
  case yes(Day?)
  /// Some of the reports that are owed, one for each nominee.
  case part(Int, of: Int)
  case notApplicable
  case score(Quantity)
  case text(String)
  /// A registration that names movements, a rating or titles, and how it is said.
  case registered(RegistrationValue, words: String)

  /// The value in words or digits; a yes is its day, with the year where that is another than the
  /// one of the day it is looked at.
  package func shown(_ language: Language, on today: Day) -> String {
    switch self {
    case .figure(let figure): figure.shown(language)
    case .yes(let day): day?.short(beside: today) ?? language("có", "yes")
    case .part(let done, let all): "\(done)/\(all)"
    case .notApplicable: "–"
    case .score(let score): score.formatted(language)
    case .text(let text), .registered(_, words: let text): text
    }
  }

  /// What would have to be typed to get this value again.
  package func typed(_ language: Language) -> String {
    switch self {
    case .figure(let figure): figure.shown(language)
    case .score(let score): score.formatted(language)
    case .text(let text), .registered(_, words: let text): text
    case .yes(let day): day?.vietnamese ?? "x"
    case .part: ""
    case .notApplicable: "-"
    }
  }
}

extension GridValue {
  /// Reads what a fact says of a cell of this column.
  package init?(_ value: JSON, on day: Day, of content: GridColumn.Content) {
    switch content {
    case .result:
      guard let figure = value.string.flatMap({ Measurement(text: $0) }) else { return nil }
      self = .figure(figure)
    case .score:
      guard let score = (value.string ?? value.number?.text).flatMap({ Quantity(text: $0) })
      else { return nil }
      self = .score(score)
    case .task:
      switch value.string.flatMap({ TaskState(rawValue: $0) }) {
      case .done: self = .yes(day)
      case .notApplicable: self = .notApplicable
      case .open, nil: return nil
      }
    case .registration(let asked):
      guard let registered = RegistrationValue(value) else { return nil }
      self = registered.isYes ? .yes(day) : GridValue(registered, of: asked)
    case .document, .movement:
      if value == true {
        self = .yes(day)
      } else if let text = value.string, !text.isEmpty {
        self = .text(text)
      } else {
        return nil
      }
    }
  }
}

extension GridValue {
  /// What a school registered for, as a value of its cell.
  package init(_ value: RegistrationValue, of asked: RegistrationAsked) {
    if value.isYes {
      self = .yes(nil)
    } else if let text = value.text, value.isText {
      self = .text(text)
    } else {
      self = .registered(value, words: asked.words(value))
    }
  }
}
