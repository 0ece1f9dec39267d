import Campaign
import JSON

/// What the other readings left.
extension BodyReading {
  /// Sentences that nothing was read of are goals, duties and solutions by their section, or unread.
  mutating func readRest() {
    for passage in passages where !passage.isHeading {
      var start: Int?
      let sentences = Sentences.of(passage.tokens)
      for sentence in sentences + [passage.tokens.count..<passage.tokens.count] {
        let isFree = !sentence.isEmpty && passage.isFree(sentence)
        if isFree {
          if start == nil { start = sentence.lowerBound }
        } else if let from = start {
          rest(passage, from..<sentence.lowerBound)
          start = nil
        }
      }
    }
  }

  mutating func rest(_ passage: Passage, _ range: Range<Int>) {
    let own = range.trimmed(passage.tokens)
    guard own.count > 1 else { return }
    let quote = passage.quote(range)
    let text = passage.tokens[own].printed
    let isClosing = passage.marker == nil && DutyWords.closing.matches(passage.tokens, 0)
    if passage.isPreamble || isClosing || passage.tokens.last?.text == ":" {
      draft.leave(quote)
      return
    }
    switch passage.section {
    case .objectives, .targets:
      draft.add(
        "goals",
        Draft.Entry(
          object: [
            "id": .string("goal-\(draft.count("goals") + 1)"), "title": .string(Label.title(text)),
          ], quote: quote))
    case .solutions:
      draft.add(
        "solutions",
        Draft.Entry(
          object: [
            "id": .string("solution-\(draft.count("solutions") + 1)"),
            "title": .string(Label.title(text)),
          ], quote: quote))
    case .carryingOut, .contents, .awards:
      addDuty(unit: lead(passage, own), what: Label.title(text), wording: nil, quote)
    case .pastResults, .theme, nil: draft.leave(quote)
    }
  }

  mutating func addDuty(unit: String, what: String, wording: String?, _ quote: Quote) {
    var duty: JSONObject = [
      "id": .string("duty-\(draft.count("duties") + 1)"), "unit": .string(unit),
      "what": .string(what),
    ]
    if Bodies.areSchools(unit) { duty["source"] = "schools" }
    if let wording, !wording.isEmpty { duty["wording"] = .string(Label.short(wording)) }
    draft.add("duties", Draft.Entry(object: duty, quote: quote))
  }
}

enum DutyWords {
  /// How a document ends.
  static let closing: Lexicon = [
    "trên đây", "yêu cầu", "đề nghị", "phát huy truyền thống", "trong quá trình thực hiện",
    "nhận được", "nơi nhận",
  ]
}
