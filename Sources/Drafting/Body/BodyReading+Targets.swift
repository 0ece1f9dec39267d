import Campaign
import JSON

/// Figures to be reached.
extension BodyReading {
  mutating func readTargets() {
    for at in passages.indices
    where passages[at].section != .pastResults && !passages[at].isPreamble {
      let tokens = passages[at].tokens
      let counts = passages[at].section == .targets || passages[at].section == .objectives
      let caps = Awards.caps(tokens, in: tokens.indices).map(\.range).filter {
        !passages[at].isFree($0)
      }
      let taken = references[at].map(\.range) + caps
      for sentence in Sentences.of(tokens) where !isPast(tokens, sentence) {
        for clause in Sentences.clauses(tokens, sentence) {
          let all = Targets.all(tokens, clause, counts: counts, taken: taken)
          for (number, one) in all.enumerated() {
            // A clause with a figure and a day is asked for by the day as well.
            add(
              one,
              passages[at].quote(
                (number == 0 && all.count == 1 ? clause : one.clause).trimmed(tokens)))
          }
          if !all.isEmpty { passages[at].read(clause) }
        }
      }
    }
  }

  /// Whether a sentence opens with a year that is over: "Năm học 2025 - 2026, toàn xã có …".
  private func isPast(_ tokens: [Token], _ sentence: Range<Int>) -> Bool {
    let own = sentence.trimmed(tokens)
    guard !own.isEmpty, FigureWords.striving.first(tokens, in: own) == nil else { return false }
    if TimeWords.formerYear.matches(tokens, own.lowerBound) { return true }
    guard var at = TimeWords.aYear.end(tokens, own.lowerBound), at < own.upperBound,
      let first = tokens[at].number, tokens[at].text.count == 4
    else { return false }
    var last = first
    at += 1
    if at + 1 < own.upperBound, ["-", "–"].contains(tokens[at].text),
      let second = tokens[at + 1].number
    {
      last = second
    }
    // A school year that ends as the plan's begins is over.
    return first < year.start && (last < year.start || last > first && isSchool)
  }

  private var isSchool: Bool { if case .school = year { true } else { false } }

  mutating func add(_ target: FoundTarget, _ quote: Quote) {
    let count = draft.count("targets")
    draft.add(
      "targets",
      Draft.Entry(
        object: target.object(id: "t\(count + 1)", former: count > 0 ? "t\(count)" : nil),
        quote: quote))
  }
}
