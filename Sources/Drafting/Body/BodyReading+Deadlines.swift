import Campaign
import JSON

/// What is due in the sentences of a passage.
extension BodyReading {
  /// - Returns: whether something is due in the passage.
  mutating func readDeadlines(_ at: Int, _ times: [TimePhrase]) -> Bool {
    guard !times.isEmpty else { return false }
    let passage = passages[at]
    var isDue = false
    lastTask = nil
    for sentence in Sentences.of(passage.tokens) {
      let own = times.filter { sentence.contains($0.range.lowerBound) }
      for found in Deadlines.all(passage, sentence, own) {
        isDue = true
        if narrows(found, passage.tokens) || add(found, at, sentence) {
          passages[at].read(found.clause)
        }
      }
    }
    return isDue
  }

  /// Whether a time with no words of its own says by when what stood before it is done:
  /// "Tháng 3: thẩm định sáng kiến; hoàn thành trước ngày 20/3".
  mutating func narrows(_ found: FoundDeadline, _ tokens: [Token]) -> Bool {
    guard let last = lastTask, found.time.isDeadline, !found.isCutoff, found.phase == nil,
      let day = found.time.lastDay,
      year.contains(day), !Deadlines.says(tokens, found.words, found.time.range),
      let opens = draft.all("tasks")[last].object["opens"]?.string.flatMap({ Day(iso: $0) }),
      opens.number <= day.number
    else { return false }
    draft.change("tasks", last) { $0.object["lastDay"] = .string(day.iso) }
    return true
  }

  /// - Returns: whether it is of the plan's year.
  mutating func add(_ found: FoundDeadline, _ at: Int, _ sentence: Range<Int>) -> Bool {
    let passage = passages[at]
    let tokens = passage.tokens
    let wording = tokens[found.time.range.trimmed(tokens)].printed
    let quote = passage.quote(found.words.trimmed(tokens))
    let title = Deadlines.title(tokens, found)
    if found.isCutoff, draft.hasRoom("cutoffs"), let day = cutoffDay(found.time) {
      guard year.contains(day.printed), year.contains(day.last) else { return false }
      var object: JSONObject = [:]
      let named = found.phase ?? phaseOfSection[passage.sectionNumber] ?? phase(under: at)
      let phase = named.flatMap { isOpen($0, on: day.printed) ? $0 : nil }
      let id = cutoffID(phase)
      object["id"] = .string(id)
      object["title"] = .string(
        phase.map { "Đề nghị khen thưởng đợt \($0)" }
          ?? self.title(passage, found, title))
      object["wording"] = .string(wording)
      object["day"] = .string(day.printed.iso)
      object["bound"] = .string(day.isBefore ? "before" : "on or before")
      if let opens = found.time.opens, year.contains(opens) { object["opens"] = .string(opens.iso) }
      object["items"] = Awards.object(["Hồ sơ đề nghị khen thưởng"])
      draft.add(
        "cutoffs",
        Draft.Entry(object: object, quote: quote, parts: [("day", passage.quote(found.time.range))])
      )
      cutoffPlaces.append(
        .passage(at, section: passage.sectionNumber, chapter: passage.chapter))
      return true
    }
    let lead = self.lead(passage, found.words)
    let item = TaskItem(
      title: title.isEmpty
        ? Label.title(passage.leadIn.isEmpty ? wording : passage.leadIn.printed) : title,
      wording: wording, lead: lead, quote: quote)
    let count = draft.count("tasks")
    guard add(item, found.time) else { return false }
    lastTask = draft.count("tasks") > count ? count : nil
    return true
  }

  /// What is proposed: where the words say no more than when and where to, what leads in to them.
  private func title(_ passage: Passage, _ found: FoundDeadline, _ own: String) -> String {
    let isNamed = Deadlines.says(passage.tokens, found.words, found.time.range)
    if isNamed, !own.isEmpty { return own }
    let over = passage.leadIn
    var end = over.indices.trimmed(over)
    if let consists = AwardWords.consists.endsBefore(over, end.upperBound) {
      end = (end.lowerBound..<consists).trimmed(over)
    }
    guard !end.isEmpty else { return "Đề nghị khen thưởng" }
    let text = over[end].printed
    return Label.title(Paragraph.isCapitals(over[end]) ? text.lowercased() : text)
  }

  func cutoffDay(_ time: TimePhrase) -> (printed: Day, last: Day, isBefore: Bool)? {
    switch time.when {
    case .by(let day, let before): (day, before ? day.adding(days: -1) : day, before)
    case .on(let day): (day, day, false)
    case .window(_, let to): (to, to, false)
    case .ongoing, .every: nil
    }
  }

  /// The đợt that the paragraph opens with, or one not far above it; none where the paragraph
  /// speaks of đợt itself.
  private func phase(under at: Int) -> Int? {
    guard let open = phaseOfPassage, at - open.passage <= BodyReading.farthestPhase,
      at == open.passage || !passages[at].tokens.contains(where: { $0.key == "đợt" })
    else { return nil }
    return open.number
  }

  /// Whether a đợt has begun on a day, as far as it is known: nothing is proposed for one before.
  private func isOpen(_ phase: Int, on day: Day) -> Bool {
    let known = draft.all("phases").first { $0.object["id"]?.string == "dot-\(phase)" }
    return known?.object["from"]?.string.map { $0 <= day.iso } ?? true
  }

  /// In paragraphs.
  private static let farthestPhase = 4

  /// A cutoff has the id of its phase.
  func cutoffID(_ phase: Int?) -> String {
    let stem = phase.map { "dot-\($0)" } ?? "han-\(draft.count("cutoffs") + 1)"
    let taken = Set(draft.all("cutoffs").compactMap { $0.object["id"]?.string })
    if !taken.contains(stem) { return stem }
    return (2...).lazy.map { "\(stem)-\($0)" }.first { !taken.contains($0) } ?? stem
  }

  /// Who is to do it: the body that the clause begins with, or the one that its section is about.
  func lead(_ passage: Passage, _ words: Range<Int>) -> String {
    let own = words.trimmed(passage.tokens)
    if let body = Bodies.opening(passage.tokens, own) { return body }
    if let body = Bodies.opening(passage.tokens, passage.tokens.indices) { return body }
    return passage.unit.isEmpty
      ? office : Label.short(passage.unit[passage.unit.indices.trimmed(passage.unit)].printed)
  }
}
