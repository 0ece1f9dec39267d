package import Campaign
package import Writing

/// What a cell of a table holds.
package enum CellValue: Sendable, Equatable {
  case empty
  /// To be filled in, with what is said beside it, as the value of the year before.
  case blank(note: String)
  /// Of a form: nothing is asked there.
  case closed
  case text(String)
  case count(Int)
  case amount(Quantity, NumberForm = NumberForm())
  /// 97.2 stands for 97,2 %.
  case percent(Quantity, NumberForm = NumberForm())
  case day(Day)

  package init(_ text: String?) { self = text.map { .text($0) } ?? .empty }
  /// With a mark behind it where it may be wrong.
  static func count(_ count: Int, _ mark: String) -> CellValue {
    mark.isEmpty || count == 0 ? .count(count) : .text("\(count)\(mark)")
  }

  package init(_ count: Int?) { self = count.map { .count($0) } ?? .empty }
  package init(_ day: Day?) { self = day.map { .day($0) } ?? .empty }

  /// The value for people; machine formats write the value itself.
  package func shown(_ language: Language) -> String {
    switch self {
    case .empty, .blank, .closed: ""
    case .text(let text): text.clean
    case .count(let count): String(count)
    case .amount(let amount, let form): form.shown(amount, language)
    case .percent(let amount, let form): form.shown(amount, language, sign: "%")
    case .day(let day): day.vietnamese
    }
  }
}

/// How a number is written for people: rounded, and with what stands around it.
package struct NumberForm: Sendable, Equatable {
  package var places: Int
  /// As "≥ " before a goal.
  package var prefix: String
  /// As "/129" behind a count.
  package var suffix: String

  package init(places: Int = 2, prefix: String = "", suffix: String = "") {
    self.places = places
    self.prefix = prefix
    self.suffix = suffix
  }

  fileprivate func shown(_ amount: Quantity, _ language: Language, sign: String = "") -> String {
    prefix + amount.formatted(language, places: places) + sign + suffix
  }
}

extension Quantity {
  /// The fewest decimal places, two or more, at which rounding does not feign another value.
  package func places(distinctFrom other: Quantity) -> Int {
    guard self != other else { return 2 }
    return (2..<Quantity.places).first { rounded(places: $0) != other.rounded(places: $0) }
      ?? Quantity.places
  }
}
