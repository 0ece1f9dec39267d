import Campaign
import JSON

/// One time of the prose with the words that say what is due.
struct FoundDeadline {
  var time: TimePhrase
  /// The words that are about it.
  var words: Range<Int>
  var clause: Range<Int>
  var phase: Int?
  var isCutoff: Bool
}

/// Tells what each time of a sentence is about, and whether it is a hạn đề nghị.
enum Deadlines {
  static func all(_ passage: Passage, _ sentence: Range<Int>, _ times: [TimePhrase])
    -> [FoundDeadline]
  {
    let tokens = passage.tokens
    var found: [FoundDeadline] = []
    for clause in Sentences.clauses(tokens, sentence) {
      let own = times.filter { clause.contains($0.range.lowerBound) }
      var start = clause.lowerBound
      for (number, time) in own.enumerated() {
        guard isDue(tokens, time, clause, isFirst: number == 0) else { continue }
        let isLast = number == own.count - 1
        let words =
          start..<(isLast ? clause.upperBound : min(time.range.upperBound, clause.upperBound))
        start = max(start, time.range.upperBound)
        let phase = Phases.last(
          tokens, in: words.lowerBound..<max(words.lowerBound, time.range.lowerBound))
        found.append(
          FoundDeadline(
            time: time, words: words, clause: clause, phase: phase?.number,
            isCutoff: isCutoff(passage, sentence, clause, words, time, phase != nil)))
      }
    }
    return found
  }

  /// Whether a time is when something is due, and not a mention.
  private static func isDue(
    _ tokens: [Token], _ time: TimePhrase, _ clause: Range<Int>, isFirst: Bool
  ) -> Bool {
    switch time.when {
    case .by: return true
    case .every(_, let day, _): return day != nil
    case .ongoing:
      return DeadlineWords.timeLabels.endsBefore(tokens, colonless(tokens, time.range.lowerBound))
        != nil
        || isBracketed(tokens, time.range)
    case .on, .window:
      if time.isSaid { return true }
      let at = time.range.lowerBound
      if clause.trimmed(tokens).lowerBound == at { return true }
      return isBracketed(tokens, time.range) || at > clause.lowerBound && tokens[at - 1].text == ":"
    }
  }

  private static func colonless(_ tokens: [Token], _ at: Int) -> Int {
    at > 0 && tokens[at - 1].text == ":" ? at - 1 : at
  }

  private static func isBracketed(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    range.lowerBound > 0 && tokens[range.lowerBound - 1].text == "("
      && range.upperBound < tokens.count
      && tokens[range.upperBound].text == ")"
  }

  /// Whether it is the day by which commendations are proposed.
  private static func isCutoff(
    _ passage: Passage, _ sentence: Range<Int>, _ clause: Range<Int>, _ words: Range<Int>,
    _ time: TimePhrase,
    _ hasPhase: Bool
  ) -> Bool {
    guard time.isDeadline || hasPhase && time.lastDay != nil else { return false }
    let tokens = passage.tokens
    if let verdict = verdict(tokens, words, time.range) { return verdict }
    if let verdict = verdict(tokens, clause.lowerBound..<words.lowerBound, nil) { return verdict }
    if let verdict = verdict(tokens, sentence.lowerBound..<clause.lowerBound, nil) {
      return verdict
    }
    if !passage.leadIn.isEmpty, let verdict = verdict(passage.leadIn, passage.leadIn.indices, nil) {
      return verdict
    }
    if hasPhase {
      return verdict(tokens, 0..<sentence.lowerBound, nil) ?? (passage.section == .awards)
    }
    return false
  }

  /// True for a proposal, false for another thing that is due; nil where the words name neither.
  static func verdict(_ tokens: [Token], _ range: Range<Int>, _ time: Range<Int>?) -> Bool? {
    let range = range.clamped(to: tokens.indices)
    guard !range.isEmpty else { return nil }
    let isProposal =
      AwardWords.proposals.first(tokens, in: range) != nil
      || AwardWords.dossiers.first(tokens, in: range) != nil
        && AwardWords.commendations.first(tokens, in: range) != nil
    if isProposal {
      // "Báo cáo tổng kết công tác thi đua, khen thưởng" is no proposal.
      let first = AwardWords.otherDocuments.first(tokens, in: range)
      let proposal =
        AwardWords.proposals.first(tokens, in: range)
        ?? AwardWords.dossiers.first(tokens, in: range)
      if let first, let proposal, first.lowerBound < proposal.lowerBound,
        AwardWords.dossiers.first(tokens, in: range.lowerBound..<first.lowerBound) == nil,
        DeadlineWords.reports.matches(tokens, first.lowerBound)
      {
        return false
      }
      return true
    }
    if AwardWords.dossier.first(tokens, in: range) != nil,
      AwardWords.otherDocuments.first(tokens, in: range) == nil
    {
      return tokens[range].contains { $0.key == "gửi" || $0.key == "nộp" || $0.key == "nhận" }
        ? true : nil
    }
    let says = range.contains { at in
      tokens[at].kind == .word && !(time?.contains(at) ?? false) && tokens[at].key != "đợt"
        && Phases.name(tokens, at) == nil
        && !(Marker.isRoman(tokens[at].text)) && !DeadlineWords.empty.contains(tokens[at].key)
    }
    return says ? false : nil
  }

  /// What is due, without the time itself.
  static func title(_ tokens: [Token], _ found: FoundDeadline) -> String {
    var head = (found.words.lowerBound..<min(found.time.range.lowerBound, found.words.upperBound))
      .trimmed(tokens)
    let tail = (min(found.time.range.upperBound, found.words.upperBound)..<found.words.upperBound)
      .trimmed(tokens)
    while !head.isEmpty, let start = DeadlineWords.links.endsBefore(tokens, head.upperBound),
      start >= head.lowerBound
    {
      head = (head.lowerBound..<start).trimmed(tokens)
    }
    if head.count <= 2 {
      let clause = (found.clause.lowerBound..<found.words.lowerBound).trimmed(tokens)
      let words = [head, tail].filter { !$0.isEmpty }.map { tokens[$0].printed }
      if clause.isEmpty || tail.count > 2 { return Label.title(words.joined(separator: " ")) }
      return Label.title(([tokens[clause].printed] + words).joined(separator: " "))
    }
    return Label.title(
      tokens[head].printed + (tail.isEmpty || tail.count > 12 ? "" : " " + tokens[tail].printed))
  }
}

/// The words around days on which something is due.
enum DeadlineWords {
  static let timeLabels: Lexicon = ["thời gian", "thời gian thực hiện", "thời hạn", "tiến độ"]
  static let links: Lexicon = [
    "vào", "trong", "thời gian", "hoàn thành", "xong", "thời hạn", "(", "hạn", "là", ":",
    "thực hiện",
  ]
  static let reports: Lexicon = [
    "báo cáo", "sơ kết", "tổng kết", "kế hoạch", "đăng ký", "kiểm tra",
  ]
  static let empty: Set = [
    "và", "thời", "gian", "hạn", "là", "của", "từ", "trước", "ngày", "đến", "hết", "chậm", "nhất",
    "trong", "vào", "mỗi",
    "các", "riêng", "đối", "với", "cụ", "thể", "như", "sau", "học", "kỳ", "cuối", "tháng", "năm",
    "theo",
  ]
}
