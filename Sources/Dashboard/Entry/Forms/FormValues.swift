import Campaign
import Writing

/// What was filled into a form, read as what it asks for.
struct FormValues: Sendable {
  private let texts: [String: String]
  private let spans: [String: ClosedRange<Day>]
  private let today: Day

  init(_ fields: [FormField], today: Day) {
    texts = Dictionary(
      fields.map { ($0.key, $0.field.text.trimmedBlanks) }, uniquingKeysWith: { first, _ in first })
    var spans: [String: ClosedRange<Day>] = [:]
    for field in fields { if case .day(let span?) = field.kind { spans[field.key] = span } }
    self.spans = spans
    self.today = today
  }

  /// Empty where nothing was typed.
  subscript(key: String) -> String { texts[key] ?? "" }

  /// Nil where nothing was typed.
  func text(_ key: String) -> String? { self[key].isEmpty ? nil : self[key] }

  func day(_ key: String) -> Day? {
    text(key).flatMap { try? TypedDay.parse($0, today: today, within: spans[key]) }
  }

  func number(_ key: String) -> Int? { Int(self[key]) }
  func quantity(_ key: String) -> Quantity? { Quantity(text: self[key]) }
}
