package import Writing

/// A figure as it was reported.
package enum Measurement: Sendable, Hashable {
  case ratio(Quantity, Quantity)
  case percent(Quantity)
  case count(Quantity)

  /// The form in which a fact keeps it: `126/129`, `97.2%`, `126`.
  package var text: String {
    switch self {
    case .ratio(let part, let whole): "\(part.text)/\(whole.text)"
    case .percent(let value): "\(value.text)%"
    case .count(let value): value.text
    }
  }

  /// As a fact keeps it.
  package init?(text: String) { self.init(text) { Quantity(text: $0) } }

  /// As people of a language type it.
  package init?(typed text: String, _ language: Language) {
    self.init(text) { Quantity(typed: $0, language) }
  }

  private init?(_ text: String, _ number: (String) -> Quantity?) {
    let bytes = text.utf8
    if let slash = bytes.firstIndex(of: UInt8(ascii: "/")) {
      guard let part = number(String(text[..<slash])),
        let whole = number(String(text[bytes.index(after: slash)...]))
      else { return nil }
      self = .ratio(part, whole)
    } else if bytes.last == UInt8(ascii: "%") {
      guard let value = number(String(text.dropLast())) else { return nil }
      self = .percent(value)
    } else {
      guard let value = number(text) else { return nil }
      self = .count(value)
    }
  }

  /// The figure for people: with a decimal comma in Vietnamese.
  package func shown(_ language: Language) -> String {
    switch self {
    case .ratio(let part, let whole): "\(part.formatted(language))/\(whole.formatted(language))"
    case .percent(let value): "\(value.formatted(language))%"
    case .count(let value): value.formatted(language)
    }
  }
}
