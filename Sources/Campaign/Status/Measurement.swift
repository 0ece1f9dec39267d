package import Writing

/// A figure as it was reported.
package enum Measurement: Sendable, Hashable {
  case ratio(Quantity, Quantity)
  case percent(Quantity)
  case count(Quantity)

  /// The form in which a fact keeps it: `126/129`, `97.2%`, `126`.
  package var text: String {
    switch self {
    case .ratio(let part, let whole): "\(part.text(.en))/\(whole.text(.en))"
    case .percent(let value): "\(value.text(.en))%"
    case .count(let value): value.text(.en)
    }
  }

  package init?(text: String) {
    let bytes = text.utf8
    if let slash = bytes.firstIndex(of: UInt8(ascii: "/")) {
      guard let part = Quantity(text: text[..<slash]),
        let whole = Quantity(text: text[bytes.index(after: slash)...])
      else { return nil }
      self = .ratio(part, whole)
    } else if bytes.last == UInt8(ascii: "%") {
      guard let value = Quantity(text: text.dropLast()) else { return nil }
      self = .percent(value)
    } else {
      guard let value = Quantity(text: text) else { return nil }
      self = .count(value)
    }
  }

  /// The figure for people: with a decimal comma in Vietnamese.
  package func shown(_ language: Language) -> String {
    switch self {
    case .ratio(let part, let whole): "\(part.text(language))/\(whole.text(language))"
    case .percent(let value): "\(value.text(language))%"
    case .count(let value): value.text(language)
    }
  }
}
