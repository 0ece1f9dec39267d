import Campaign
import Writing

/// What was filled into a form, read as what it asks for.
struct FormValues: Sendable {
  private let texts: [String: String]
  private let readings: [String: DayReading]
  let today: Day
  private let language: Language

  init(_ fields: [FormField], _ state: State) {
    texts = Dictionary(
      fields.map { ($0.key, $0.field.text.trimmedBlanks) }, uniquingKeysWith: { first, _ in first })
    var readings: [String: DayReading] = [:]
    for field in fields { if case .day(let reading) = field.kind { readings[field.key] = reading } }
    self.readings = readings
    today = state.today
    language = state.language
  }

  /// Empty where nothing was typed.
  subscript(key: String) -> String { texts[key] ?? "" }

  /// Nil where nothing was typed.
  func text(_ key: String) -> String? { self[key].isEmpty ? nil : self[key] }

  func day(_ key: String) -> Day? {
    text(key).flatMap { try? (readings[key] ?? .within(nil)).parse($0, today: today) }
  }

  func number(_ key: String) -> Int? { Int(self[key]) }
  func quantity(_ key: String) -> Quantity? { Quantity(typed: self[key], language) }
}
