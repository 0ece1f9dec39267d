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
      for sentence in Sentences.of(tokens) {
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

  mutating func add(_ target: FoundTarget, _ quote: Quote) {
    let count = draft.count("targets")
    draft.add(
      "targets",
      Draft.Entry(
        object: target.object(id: "t\(count + 1)", former: count > 0 ? "t\(count)" : nil),
        quote: quote))
  }
}
