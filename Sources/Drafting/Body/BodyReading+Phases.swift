import Campaign
import JSON

/// The đợt of the year.
extension BodyReading {
  func hasPhase(_ number: Int) -> Bool {
    draft.all("phases").contains { $0.object["id"]?.string == "dot-\(number)" }
  }

  /// - Returns: the words of the window that a phase was made of.
  mutating func phase(_ at: Int, _ all: [TimePhrase]) -> Range<Int>? {
    let tokens = passages[at].tokens
    guard let named = Phases.name(tokens, 0), !hasPhase(named.number),
      let window = all.first(where: { $0.opens != nil }) ?? launched(tokens, all),
      window.range.lowerBound - named.end < 40
    else { return nil }
    add(phase: named.number, window, at, title: at)
    return window.range
  }

  /// From its launch to its review: "phát động ngày 05/9, sơ kết ngày 20/11".
  private func launched(_ tokens: [Token], _ all: [TimePhrase]) -> TimePhrase? {
    guard all.count > 1, case .on(let from) = all[0].when, case .on(let to) = all[1].when,
      from < to,
      TimeWords.launches.first(tokens, in: 0..<all[0].range.lowerBound) != nil,
      TimeWords.reviews.first(
        tokens, in: all[0].range.upperBound..<max(all[0].range.upperBound, all[1].range.lowerBound))
        != nil
    else { return nil }
    return TimePhrase(
      when: .window(from, to), range: all[0].range.lowerBound..<all[1].range.upperBound,
      isSaid: true)
  }

  mutating func add(phase number: Int, _ window: TimePhrase, _ at: Int, title: Int) {
    guard let from = window.opens, let to = window.lastDay, year.contains(from), year.contains(to)
    else { return }
    let tokens = passages[at].tokens
    let behind = (window.range.upperBound..<tokens.count).trimmed(tokens)
    let object = Phases.object(
      number, from, to, about: behind.isEmpty ? "" : Label.title(tokens[behind].printed))
    let sentence =
      Sentences.of(tokens).first { $0.contains(window.range.lowerBound) } ?? tokens.indices
    draft.add(
      "phases",
      Draft.Entry(
        object: object,
        quote: title == at
          ? passages[at].quote(0..<sentence.upperBound) : passages[at].quote(sentence)))
    passages[at].read(tokens.indices)
    passages[title].read(passages[title].tokens.indices)
  }
}
