package import Writing

/// Something that is about to be recorded and is probably a slip: it is asked once, on a screen by a
/// question, on the command line by a refusal that `--force` overrides.
package struct Doubt: Hashable, Sendable {
  /// What is asked, as “0,985 % hay 98,5 %?”.
  package let question: Phrase
  /// What is recorded where the answer is yes.
  package let asTyped: Phrase
  /// What else may be meant, or what stays as it is where the answer is no.
  package let instead: Phrase
  /// Whether a yes holds for this once, and not for as long as the dashboard is open.
  package let isAskedAgain: Bool

  package init(
    _ question: Phrase, asTyped: Phrase, instead: Phrase, isAskedAgain: Bool = true
  ) {
    self.question = question
    self.asTyped = asTyped
    self.instead = instead
    self.isAskedAgain = isAskedAgain
  }

  /// The question and both readings, a line each.
  package func lines(_ language: Language) -> [String] {
    [
      language(question),
      language("  nếu đúng: ", "  if so: ") + language(asTyped),
      language("  nếu không: ", "  if not: ") + language(instead),
    ]
  }
}

extension Collection<Doubt> {
  /// Each question once with its readings, and of very many the first.
  package func lines(_ language: Language) -> [String] {
    var seen: Set<Doubt> = []
    let different = filter { seen.insert($0).inserted }
    let shown = different.prefix(Doubt.mostShown).flatMap { $0.lines(language) }
    let more = different.count - Doubt.mostShown
    guard more > 0 else { return shown }
    return shown + [language("… và \(more) điều nữa", "… and \(more) more")]
  }
}

extension Doubt {
  fileprivate static let mostShown = 5
}
