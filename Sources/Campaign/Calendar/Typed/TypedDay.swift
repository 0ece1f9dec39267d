import Writing

/// Reads a day as people type it: day first, in either language, with or without accents.
package enum TypedDay {
  /// The day that is meant by `10`, `10/11`, `10/11/2026`, `2026-11-10`, `+7`, `-2t`, `mai`, `thứ 6`…
  ///
  /// What is left out is inferred. For a day and month it is the year that lies in the span, and of
  /// several the one nearest to today. For a day alone it is the next such day of the span from
  /// today on or, where none is left, the last one before. Without a span, or where it has no such
  /// day, the nearest counts. A weekday is the next one, today included.
  package static func parse(
    _ text: String, today: Day, within span: ClosedRange<Day>? = nil
  ) throws(DayParseError) -> Day {
    if let day = Day(iso: text) { return day }
    let typed = plain(text)
    guard !typed.isEmpty, typed.utf8.count <= 60 else { throw .notUnderstood(text) }
    // Without its mark the beginning of “thứ 6” is the English for Thursday.
    let isBegun = typed == "thu" && !text.unicodeScalars.allSatisfy(\.isASCII)
    guard !isBegun else { throw .notUnderstood(text) }
    let context = Context(today: today, span: span ?? Day.first...Day.last)
    if let day = context.named(typed) { return day }
    if let day = try context.relative(typed) { return day }
    if let day = try context.numeric(typed) { return day }
    throw .notUnderstood(text)
  }

  struct Context {
    let today: Day
    let span: ClosedRange<Day>
  }

  /// Small letters without marks, single spaces, one kind of hyphen.
  private static func plain(_ text: String) -> String {
    let words = Vietnamese.fold(text).unicodeScalars.split { $0.properties.isWhitespace }
    let joined = words.map { String($0) }.joined(separator: " ")
    return String(String.UnicodeScalarView(joined.unicodeScalars.map(hyphenated)))
  }

  private static func hyphenated(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "\u{2010}"..."\u{2014}", "\u{2212}": "-"
    default: scalar
    }
  }
}
