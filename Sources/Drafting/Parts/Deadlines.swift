import Campaign
import JSON

/// One time of the prose with the words that say what is due.
struct FoundDeadline {
  var time: TimePhrase
  /// The words that are about it.
  var words: Range<Int>
  var clause: Range<Int>
  /// What leads in to the first time of the clause, and to all that follow.
  var opening: Range<Int>
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
    let clauses = Sentences.clauses(tokens, sentence)
    let due = clauses.map { Deadlines.due(tokens, $0, times) }
    for (place, clause) in clauses.enumerated() {
      var start = clause.lowerBound
      if let label = label(tokens, clause, times), due[place].count > 0,
        due[place][0].range.lowerBound > label
      {
        start = label + 1
      }
      // "Tháng 9: khai giảng; phát động thi đua" is one thing with all that follows.
      let isWhole =
        due[place].count == 1 && isLabel(tokens, due[place][0], clause)
        && due[(place + 1)...].allSatisfy(\.isEmpty)
      for (number, time) in due[place].enumerated() {
        let isLast = number == due[place].count - 1
        let end = isWhole ? sentence.upperBound : clause.upperBound
        let own = isLast ? end : qualified(tokens, time, before: due[place][number + 1])
        let words = start..<max(start, min(own, end))
        start = max(start, words.upperBound)
        let phase =
          Phases.last(tokens, in: words.lowerBound..<max(words.lowerBound, time.range.lowerBound))
          ?? Phases.last(tokens, in: time.range.upperBound..<max(time.range.upperBound, own))
          ?? (says(tokens, words.lowerBound..<max(words.lowerBound, time.range.lowerBound), nil)
            ? nil : Phases.last(tokens, in: sentence.lowerBound..<clause.lowerBound))
        found.append(
          FoundDeadline(
            time: time, words: words,
            clause: clause.lowerBound..<max(clause.upperBound, words.upperBound),
            opening: clause.lowerBound..<due[place][0].range.lowerBound,
            phase: phase?.number,
            isCutoff: isCutoff(passage, sentence, clause, words, time, phase != nil)))
      }
    }
    return found
  }

  /// Where the words behind a time end that say what it is for: "(báo cáo năm)", "đối với đợt 2".
  private static func qualified(_ tokens: [Token], _ time: TimePhrase, before next: TimePhrase)
    -> Int
  {
    let (start, limit) = (time.range.upperBound, next.range.lowerBound)
    guard start < limit else { return start }
    if tokens[start].isSign("(") {
      return (start..<limit).first { tokens[$0].isSign(")") }.map { $0 + 1 } ?? start
    }
    guard DeadlineWords.qualifiers.matches(tokens, start) else { return start }
    return (start..<limit).first { tokens[$0].isSign(",") || tokens[$0].key == "và" } ?? limit
  }

  /// The times of a clause at which something is due.
  private static func due(_ tokens: [Token], _ clause: Range<Int>, _ times: [TimePhrase])
    -> [TimePhrase]
  {
    var due: [TimePhrase] = []
    for time in times where clause.contains(time.range.lowerBound) {
      if isDue(tokens, time, clause) || due.last.map({ isNext(tokens, time, to: $0) }) == true {
        due.append(time)
      }
    }
    // "Tháng 4: chấm điểm (từ 15/4 đến 25/4)" is done when the brackets say.
    if due.count > 1, isLabel(tokens, due[0], clause) { due.removeFirst() }
    return due
  }

  /// Whether a time is the next of a list: "trong tháng 12 và tháng 4".
  private static func isNext(_ tokens: [Token], _ time: TimePhrase, to former: TimePhrase) -> Bool {
    let between = former.range.upperBound..<max(former.range.upperBound, time.range.lowerBound)
    return (1...2).contains(between.count) && time.lastDay != nil
      && between.allSatisfy { [",", "và"].contains(tokens[$0].key) }
  }

  /// The colon behind a time that a clause begins with.
  private static func label(_ tokens: [Token], _ clause: Range<Int>, _ times: [TimePhrase]) -> Int?
  {
    times.first { clause.contains($0.range.lowerBound) && isLabel(tokens, $0, clause) }?.range
      .upperBound
  }

  /// Whether a time stands before a colon and says when all that follows is done.
  private static func isLabel(_ tokens: [Token], _ time: TimePhrase, _ clause: Range<Int>) -> Bool {
    clause.trimmed(tokens).lowerBound == time.range.lowerBound
      && time.range.upperBound < clause.upperBound && tokens[time.range.upperBound].isSign(":")
  }

  /// Whether a time is when something is due, and not a mention.
  private static func isDue(
    _ tokens: [Token], _ time: TimePhrase, _ clause: Range<Int>
  ) -> Bool {
    switch time.when {
    case .by: return DeadlineWords.counts.endsBefore(tokens, time.range.lowerBound) == nil
    case .every(_, let day, _): return day != nil || isLabel(tokens, time, clause)
    case .ongoing:
      if isLabel(tokens, time, clause) { return true }
      if time.range.lowerBound > clause.lowerBound, tokens[time.range.lowerBound - 1].isSign(":"),
        (time.range.upperBound..<clause.upperBound).trimmed(tokens).isEmpty
      {
        return true
      }
      return DeadlineWords.timeLabels.endsBefore(tokens, colonless(tokens, time.range.lowerBound))
        != nil
        || isBracketed(tokens, time.range)
    case .on, .window:
      // "từ ngày 25/11 đến hết học kỳ I": of a span whose end names no day nothing is due.
      if time.isDay, TimeWords.from.farthest(tokens, before: time.range.lowerBound) != nil,
        TimeWords.until.matches(tokens, time.range.upperBound)
      {
        return false
      }
      if time.isSaid { return true }
      let at = time.range.lowerBound
      if clause.trimmed(tokens).lowerBound == at { return true }
      // "đợt 2, ngày 20/8"
      if Phases.last(tokens, in: clause.lowerBound..<at) != nil,
        !says(tokens, clause.lowerBound..<at, nil)
      {
        return true
      }
      if tokens[at].key == "ngày" || time.opens == nil, isDone(tokens, clause.lowerBound..<at) {
        return true
      }
      return isBracketed(tokens, time.range) || at > clause.lowerBound && tokens[at - 1].text == ":"
    }
  }

  /// Whether an action leads to a day that is no more than named: "nộp về trường ngày 05/10".
  private static func isDone(_ tokens: [Token], _ before: Range<Int>) -> Bool {
    guard DeadlineWords.actions.first(tokens, in: before) != nil else { return false }
    let near = max(before.lowerBound, before.upperBound - 6)..<before.upperBound
    return DeadlineWords.mentions.first(tokens, in: near) == nil
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
    let tokens = passage.tokens
    guard time.lastDay != nil else { return false }
    if !time.isDeadline, !hasPhase {
      // "Hồ sơ đề nghị khen thưởng: từ ngày 01/6 đến ngày 15/6"
      return AwardWords.dossier.first(tokens, in: words.lowerBound..<time.range.lowerBound) != nil
        && verdict(tokens, words, time.range) == true
    }
    let head = words.lowerBound..<max(words.lowerBound, time.range.lowerBound)
    let tail = min(time.range.upperBound, words.upperBound)..<words.upperBound
    if passage.section == .awards,
      sendsList(tokens, clause.lowerBound..<time.range.lowerBound)
    {
      return true
    }
    if let verdict = verdict(tokens, head, nil) { return verdict }
    // What stands behind a day, "(tính theo dấu bưu điện)", need not be what is due.
    // Where something is sent names no other thing that is due.
    let isPlace = DeadlineWords.places.matches(tokens, tail.trimmed(tokens).lowerBound)
    // So many may be proposed: that is nothing that is due.
    let isCap = !Awards.caps(tokens, in: tail).isEmpty
    if !isPlace, !isCap, let verdict = verdict(tokens, tail, nil), verdict || !hasPhase {
      return verdict
    }
    if let verdict = verdict(tokens, clause.lowerBound..<words.lowerBound, nil) { return verdict }
    if let verdict = verdict(tokens, sentence.lowerBound..<clause.lowerBound, nil) {
      return verdict
    }
    if hasPhase, passage.section == .awards || isPraise(passage.leadIn) { return true }
    if !passage.leadIn.isEmpty, let verdict = verdict(passage.leadIn, passage.leadIn.indices, nil) {
      return verdict
    }
    if hasPhase {
      return verdict(tokens, 0..<sentence.lowerBound, nil) ?? (passage.section == .awards)
    }
    return false
  }

  /// Whether names are sent, and no report.
  private static func sendsList(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    AwardWords.dossiers.first(tokens, in: range) != nil
      && AwardWords.sends.first(tokens, in: range) != nil
      && DeadlineWords.reports.first(tokens, in: range) == nil
  }

  private static func isPraise(_ tokens: [Token]) -> Bool {
    AwardWords.commendations.first(tokens, in: tokens.indices) != nil
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
      if Self.isInitiative(tokens, range) { return false }
      // "Báo cáo tổng kết công tác thi đua, khen thưởng" is no proposal.
      let first = AwardWords.otherDocuments.first(tokens, in: range)
      let before = max(
        range.lowerBound, min(range.upperBound, time?.lowerBound ?? range.upperBound))
      let proposal =
        AwardWords.proposals.first(tokens, in: range)
        ?? AwardWords.dossiers.first(tokens, in: range)
      if let first, let proposal, first.lowerBound < proposal.lowerBound,
        AwardWords.dossier.first(tokens, in: range.lowerBound..<before) == nil,
        DeadlineWords.reports.matches(tokens, first.lowerBound),
        !AwardWords.reports.matches(tokens, first.lowerBound)
      {
        return false
      }
      return true
    }
    if AwardWords.achievements.first(tokens, in: range) != nil,
      AwardWords.sends.first(tokens, in: range) != nil
    {
      return true
    }
    if AwardWords.dossier.first(tokens, in: range) != nil,
      AwardWords.otherDocuments.first(tokens, in: range) == nil
    {
      return tokens[range].contains { $0.key == "gửi" || $0.key == "nộp" || $0.key == "nhận" }
        ? true : nil
    }
    return says(tokens, range, time) ? false : nil
  }

  /// Whether words name something besides the time.
  static func says(_ tokens: [Token], _ range: Range<Int>, _ time: Range<Int>?) -> Bool {
    let range = range.clamped(to: tokens.indices)
    var at = range.lowerBound
    while at < range.upperBound {
      if let time, time.contains(at) {
        at = time.upperBound
      } else if let phase = Phases.name(tokens, at) {
        at = phase.end
      } else if let label = DeadlineWords.namings.end(tokens, at) {
        at = label
      } else if at == range.lowerBound || !tokens[at - 1].isCapital && tokens[at - 1].kind == .sign,
        let end = address(tokens, at)
      {
        at = end
      } else if tokens[at].kind == .word, !DeadlineWords.empty.contains(tokens[at].key) {
        return true
      } else {
        at += 1
      }
    }
    return false
  }

  /// Where the words end that say no more than where something is sent: "gửi về Sở (qua Văn phòng)".
  private static func address(_ tokens: [Token], _ at: Int) -> Int? {
    guard var end = DeadlineWords.sending.end(tokens, at), Genre.bodies.matches(tokens, end) else {
      return nil
    }
    end = Genre.bodies.end(tokens, end) ?? end
    while end < tokens.count,
      tokens[end].isCapital || tokens[end].key == "và" || Genre.isPlace(tokens, end)
    { end += 1 }
    if end < tokens.count, tokens[end].isSign("("),
      let close = tokens[end...].prefix(12).firstIndex(where: { $0.isSign(")") })
    {
      end = close + 1
    }
    return end
  }

  /// An initiative is accepted, and nobody is commended by that.
  private static func isInitiative(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    AwardWords.initiatives.first(tokens, in: range) != nil
      && AwardWords.commendations.first(tokens, in: range) == nil
      && AwardWords.titles.first(tokens, in: range) == nil
  }

  /// What is due, without the time itself.
  static func title(_ tokens: [Token], _ found: FoundDeadline) -> String {
    var head = (found.words.lowerBound..<min(found.time.range.lowerBound, found.words.upperBound))
      .trimmed(tokens)
    var tail = (min(found.time.range.upperBound, found.words.upperBound)..<found.words.upperBound)
      .trimmed(tokens)
    // "…, gồm: tờ trình": what a dossier holds is no part of its name.
    if AwardWords.consists.matches(tokens, tail.lowerBound) {
      tail = tail.lowerBound..<tail.lowerBound
    }
    while !head.isEmpty, let start = DeadlineWords.links.endsBefore(tokens, head.upperBound),
      start >= head.lowerBound
    {
      head = (head.lowerBound..<start).trimmed(tokens)
    }
    // "Thời gian nộp: …" says when; what, the heading says.
    if DeadlineWords.namings.end(tokens, head.lowerBound) == head.upperBound, !head.isEmpty {
      head = head.lowerBound..<head.lowerBound
      if found.clause.lowerBound == found.words.lowerBound { return "" }
    }
    if DeadlineWords.wholeActions.end(tokens, head.lowerBound) == head.upperBound, !head.isEmpty {
      return Label.title(tokens[head].printed)
    }
    if head.count <= 2 {
      let clause =
        (found.clause.lowerBound..<min(found.words.lowerBound, found.opening.upperBound))
        .trimmed(tokens)
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
  static let namings: Lexicon = [
    "thời gian", "thời gian nộp", "thời gian gửi", "thời gian nhận", "thời gian tổ chức", "hạn nộp",
    "thời gian thực hiện", "thời gian hoàn thành", "thời hạn", "thời hạn nộp", "thời hạn gửi",
    "hạn gửi", "thời gian nộp hồ sơ", "thời điểm",
  ]
  static let links: Lexicon = [
    "vào", "trong", "thời gian", "hoàn thành", "xong", "thời hạn", "(", "hạn", "là", ":",
    "thực hiện",
  ]
  static let sending: Lexicon = ["gửi về", "nộp về", "gửi", "nộp", "gửi đến", "nộp tại", "về"]
  /// Before a day these say up to when something is counted.
  static let counts: Lexicon = ["tính", "số liệu", "lấy số liệu", "số liệu tính", "tính từ"]
  static let places: Lexicon = ["về", "tại", "gửi về", "nộp về", "qua"]
  static let qualifiers: Lexicon = ["đối với", "cho", "dành cho", "với"]
  static let actions: Lexicon = [
    "gửi", "nộp", "báo cáo", "hoàn thành", "tổ chức", "họp", "tổng kết", "sơ kết", "khai mạc",
    "kiểm tra", "diễn ra", "phát động", "ký kết", "chấm", "nghiệm thu",
  ]
  /// These say what is done with no word more.
  static let wholeActions: Lexicon = ["sơ kết", "tổng kết", "khai mạc", "bế mạc", "khai giảng"]
  /// A day behind these belongs to something else.
  static let mentions: Lexicon = [
    "theo", "tại", "kể từ", "từ", "sau", "quyết định", "công văn", "kế hoạch", "văn bản",
    "thông báo",
    "tính đến", "trước đó", "căn cứ", "ban hành", "hướng dẫn", "chỉ thị",
  ]
  static let reports: Lexicon = [
    "báo cáo", "sơ kết", "tổng kết", "kế hoạch", "đăng ký", "kiểm tra",
  ]
  static let empty: Set = [
    "và", "thời", "gian", "hạn", "là", "của", "từ", "trước", "ngày", "đến", "hết", "chậm", "nhất",
    "trong", "vào", "mỗi",
    "các", "riêng", "hoàn", "thành", "xong", "đối", "với", "cụ", "thể", "như", "sau", "học", "kỳ",
    "cuối", "tháng", "năm",
    "theo",
  ]
}
