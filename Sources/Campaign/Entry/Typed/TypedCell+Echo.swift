package import Writing

extension TypedCell {
  /// How a number was read, where that is more than what was typed: `1.200` is `= 1200`, a part and
  /// its whole are a share. Nothing where the text says it as it is.
  package func echo(of text: String, _ language: Language) -> String? {
    switch self {
    case .value(.figure(let figure)):
      let shown = figure.shown(language)
      let isPlain = shown.filter { $0 != "%" } == text.filter { $0 != "%" && !$0.isWhitespace }
      guard case .ratio = figure, let share = figure.share else {
        return isPlain ? nil : "= \(shown)"
      }
      return (isPlain ? "" : "= \(shown) ") + "= \(share.formatted(language, places: 2))%"
    case .value(.score(let score)):
      let shown = score.formatted(language)
      return shown == text ? nil : "= \(shown)"
    case .value(.registered(_, let words)): return words == text ? nil : "= \(words)"
    default: return nil
    }
  }
}
