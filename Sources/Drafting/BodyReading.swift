import Campaign
import JSON

/// Reads the passages and tables between head and signature.
struct BodyReading {
  private(set) var draft: Draft
  private let year: PlanYear
  private let office: String
  private var passages: [Passage]
  private let tables: [Table]
  private let times: TimeReader
  /// By passage: the documents it names.
  private var references: [[DocumentReference]] = []
  /// By cutoff: the passage and the section it was read in.
  private var cutoffPlaces: [(passage: Int, section: Int)] = []
  private var days: Set<Int> = []
  private var movements: Set<String> = []
  private var numbers: Set<String> = []
  private var taskIDs: Set<String> = []
  /// The last task that the passage asked for.
  private var lastTask: Int?

  init(_ passages: [Passage], _ tables: [Table], year: PlanYear, office: String, _ draft: Draft) {
    (self.passages, self.tables, self.year, self.office, self.draft) = (
      passages, tables, year, office, draft
    )
    times = TimeReader(year: year)
  }

  mutating func read() {
    readBases()
    readTheme()
    for table in tables { read(table) }
    readDays()
    readAwards()
    readTargets()
    readMovements()
    readRest()
  }

  // MARK: Documents

  private mutating func readBases() {
    for at in passages.indices {
      let all = References.all(passages[at].tokens)
      references.append(all)
      let isBasis = passages[at].isPreamble && Genre.basisOpenings.matches(passages[at].tokens, 0)
      for one in all {
        let key = one.number ?? one.about ?? ""
        guard !numbers.contains(key) else {
          passages[at].read(one.range)
          continue
        }
        guard isBasis || one.issued != nil else { continue }
        numbers.insert(key)
        let isContinued =
          isBasis
          && BasisWords.continued.endsBefore(passages[at].tokens, one.range.lowerBound) != nil
        draft.add(
          "bases",
          Draft.Entry(
            object: one.basis(role: isContinued ? "continued" : isBasis ? nil : "cited"),
            quote: passages[at].quote(one.range)))
        passages[at].read(one.range)
      }
      if isBasis, !all.isEmpty, let first = all.first {
        passages[at].read(0..<first.range.lowerBound)
      }
    }
  }

  private mutating func readTheme() {
    guard let theme = Theme.find(passages), !theme.text.isEmpty else { return }
    draft.top["theme"] = .string(Label.short(theme.text, to: 300))
    draft.topQuotes.append(("/theme", theme.quote))
    passages[theme.passage].read(theme.range)
  }

  // MARK: Days

  private mutating func readDays() {
    let honours = Honours(year: year)
    var openPhase: (number: Int, passage: Int)?
    var label: (time: TimePhrase, passage: Int)?
    for at in passages.indices where passages[at].section != .pastResults {
      let tokens = passages[at].tokens
      let documents = references[at].map(\.range)
      let pairs = honours.pairs(tokens)
      let strong = allTimes(tokens, skipping: documents + pairs, said: true)
      let kept = honours.all(tokens, taken: documents + strong.map(\.range))
      add(kept, at)
      let taken = documents + pairs + kept.map(\.range)
      let all = allTimes(tokens, skipping: taken, said: false)
      var rest = all
      if let phase = phase(at, all) {
        rest = rest.filter { !$0.range.overlaps(phase) }
        openPhase = nil
      } else if let open = openPhase, at - open.passage <= 4,
        let window = all.first(where: { $0.opens != nil }),
        Phases.name(tokens, 0) == nil
      {
        add(phase: open.number, window, at, title: open.passage)
        rest = rest.filter { $0.range != window.range }
        openPhase = nil
      } else if let named = Phases.name(tokens, 0), all.isEmpty, !hasPhase(named.number) {
        openPhase = (named.number, at)
      }
      if let time = rest.first, isOnly(time, at) {
        label = (time, at)
      } else if !readDeadlines(at, rest), let label, isUnder(label.passage, at) {
        read(at, on: label.time, passages[label.passage])
      }
    }
  }

  /// Whether a passage is a time and nothing else, which leads in to what is done then.
  private mutating func isOnly(_ time: TimePhrase, _ at: Int) -> Bool {
    let tokens = passages[at].tokens
    guard time.lastDay != nil, tokens.indices.trimmed(tokens) == time.range,
      passages[at].isHeading || tokens.last?.isSign(":") == true
    else { return false }
    passages[at].read(tokens.indices)
    return true
  }

  private func isUnder(_ label: Int, _ at: Int) -> Bool {
    let (own, over) = (passages[label].tokens, passages[at].leadIn)
    return own.count == over.count && own.first?.line == over.first?.line && !own.isEmpty
      && own[0].text == over[0].text
  }

  /// What is done at a time that stands over it.
  private mutating func read(_ at: Int, on time: TimePhrase, _ label: Passage) {
    let passage = passages[at]
    let own = passage.tokens.indices.trimmed(passage.tokens)
    guard !own.isEmpty, !passage.isHeading else { return }
    let item = TaskItem(
      title: Label.title(passage.tokens[own].printed),
      wording: label.tokens[time.range].printed, lead: lead(passage, own),
      quote: passage.quote(own))
    // "Tháng 5:" over "Tổng kết: tuần 4"
    var time = time
    if let week = own.last(where: { passage.tokens[$0].key == "tuần" }),
      let inner = times.read(
        Array(passage.tokens[week..<own.upperBound]) + label.tokens[time.range], 0)
    {
      time = inner
    }
    if add(item, time) { passages[at].read(passage.tokens.indices) }
  }

  /// The times of a text, one behind the other.
  private func allTimes(_ tokens: [Token], skipping taken: [Range<Int>], said: Bool) -> [TimePhrase]
  {
    let taken = taken.sorted { $0.lowerBound < $1.lowerBound }
    var all: [TimePhrase] = []
    var at = 0
    var next = 0
    while at < tokens.count {
      while next < taken.count, taken[next].upperBound <= at { next += 1 }
      if next < taken.count, taken[next].contains(at) {
        at = taken[next].upperBound
        continue
      }
      if let time = times.read(tokens, at), !taken.contains(where: { $0.overlaps(time.range) }),
        !said || time.isSaid
      {
        all.append(time)
        at = max(time.range.upperBound, at + 1)
      } else {
        at += 1
      }
    }
    return all
  }

  private mutating func add(_ kept: [Honour], _ at: Int) {
    for honour in kept {
      passages[at].read(honour.range)
      add(honour, passages[at].quote(honour.range))
    }
  }

  private mutating func add(_ honour: Honour, _ quote: Quote) {
    if let day = honour.day, let month = honour.month {
      let key = month * 100 + day
      if days.contains(key) {
        complete(honour)
        return
      }
      days.insert(key)
    } else if draft.all("commemorations").contains(where: { isSame($0.object, honour.name) }) {
      return
    }
    guard let object = honour.commemoration(year) else { return }
    draft.add("commemorations", Draft.Entry(object: object, quote: quote))
  }

  /// A day that was named before without its name, or without the year it goes back to.
  private mutating func complete(_ honour: Honour) {
    guard let object = honour.commemoration(year), let day = object["day"] else { return }
    for (at, entry) in draft.all("commemorations").enumerated() where entry.object["day"] == day {
      draft.change("commemorations", at) {
        if $0.object["since"] == nil, let since = object["since"] { $0.object["since"] = since }
        if honour.isNamed, $0.object["name"] == honour.bareName {
          $0.object["name"] = object["name"]
        }
      }
    }
  }

  private func isSame(_ object: JSONObject, _ name: String) -> Bool {
    object["name"]?.string.map { Spelling.key($0) == Spelling.key(name) } ?? false
  }

  // MARK: Phases

  private func hasPhase(_ number: Int) -> Bool {
    draft.all("phases").contains { $0.object["id"]?.string == "dot-\(number)" }
  }

  /// - Returns: the words of the window that a phase was made of.
  private mutating func phase(_ at: Int, _ all: [TimePhrase]) -> Range<Int>? {
    let tokens = passages[at].tokens
    guard let named = Phases.name(tokens, 0), !hasPhase(named.number),
      let window = all.first(where: { $0.opens != nil }), window.range.lowerBound - named.end < 40
    else { return nil }
    add(phase: named.number, window, at, title: at)
    return window.range
  }

  private mutating func add(phase number: Int, _ window: TimePhrase, _ at: Int, title: Int) {
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

  // MARK: Deadlines of the prose

  /// - Returns: whether something is due in the passage.
  private mutating func readDeadlines(_ at: Int, _ times: [TimePhrase]) -> Bool {
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
  private mutating func narrows(_ found: FoundDeadline, _ tokens: [Token]) -> Bool {
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
  private mutating func add(_ found: FoundDeadline, _ at: Int, _ sentence: Range<Int>) -> Bool {
    let passage = passages[at]
    let tokens = passage.tokens
    let wording = tokens[found.time.range.trimmed(tokens)].printed
    let quote = passage.quote(found.words.trimmed(tokens))
    let title = Deadlines.title(tokens, found)
    if found.isCutoff, let day = cutoffDay(found.time) {
      guard year.contains(day.printed), year.contains(day.last) else { return false }
      var object: JSONObject = [:]
      let id = cutoffID(found.phase)
      object["id"] = .string(id)
      object["title"] = .string(
        found.phase.map { "Đề nghị khen thưởng đợt \($0)" }
          ?? (title.isEmpty ? "Đề nghị khen thưởng" : title))
      object["wording"] = .string(wording)
      object["day"] = .string(day.printed.iso)
      object["bound"] = .string(day.isBefore ? "before" : "on or before")
      if let opens = found.time.opens, year.contains(opens) { object["opens"] = .string(opens.iso) }
      object["items"] = Awards.object(["Hồ sơ đề nghị khen thưởng"])
      draft.add(
        "cutoffs",
        Draft.Entry(object: object, quote: quote, parts: [("day", passage.quote(found.time.range))])
      )
      cutoffPlaces.append((at, passage.sectionNumber))
      return true
    }
    let lead = self.lead(passage, found.words)
    let item = TaskItem(
      title: title.isEmpty
        ? Label.title(passage.leadIn.isEmpty ? wording : passage.leadIn.printed) : title,
      wording: wording, lead: lead, quote: quote)
    let count = draft.count("tasks")
    guard add(item, found.time) else { return false }
    lastTask = count
    return true
  }

  private func cutoffDay(_ time: TimePhrase) -> (printed: Day, last: Day, isBefore: Bool)? {
    switch time.when {
    case .by(let day, let before): (day, before ? day.adding(days: -1) : day, before)
    case .on(let day): (day, day, false)
    case .window(_, let to): (to, to, false)
    case .ongoing, .every: nil
    }
  }

  /// A cutoff has the id of its phase.
  private func cutoffID(_ phase: Int?) -> String {
    var id = phase.map { "dot-\($0)" } ?? "han-\(draft.count("cutoffs") + 1)"
    while draft.all("cutoffs").contains(where: { $0.object["id"]?.string == id }) { id += "-2" }
    return id
  }

  /// Who is to do it: the body that the clause begins with, or the one that its section is about.
  private func lead(_ passage: Passage, _ words: Range<Int>) -> String {
    let own = words.trimmed(passage.tokens)
    if let body = Bodies.opening(passage.tokens, own) { return body }
    if let body = Bodies.opening(passage.tokens, passage.tokens.indices) { return body }
    return passage.unit.isEmpty
      ? office : Label.short(passage.unit[passage.unit.indices.trimmed(passage.unit)].printed)
  }

  // MARK: Tasks

  private struct TaskItem {
    var title: String
    var wording: String
    var lead: String
    var coordinating: [String] = []
    var parts: [String] = []
    var number: Int?
    var quote: Quote
  }

  /// - Returns: whether it is of the plan's year.
  private mutating func add(_ item: TaskItem, _ time: TimePhrase) -> Bool {
    switch time.when {
    case .by, .on, .window:
      guard let last = time.lastDay, year.contains(last),
        time.opens.map({ year.contains($0) }) ?? true
      else { return false }
      add(item, opens: time.opens, last: last)
    case .ongoing: add(item, opens: nil, last: nil)
    case .every(let every, let day, let isBefore):
      let days = Recurrence.days(every, day: day, before: isBefore, in: year)
      for span in days {
        var one = item
        one.number = nil
        one.title = Label.title("\(item.title) (\(span.name))")
        add(one, opens: span.opens, last: span.last)
      }
    }
    return true
  }

  private mutating func add(_ item: TaskItem, opens: Day?, last: Day?) {
    var object: JSONObject = [:]
    let id = taskID(item.number)
    object["id"] = .string(id)
    object["title"] = .string(item.title)
    object["wording"] = .string(item.wording.isEmpty ? "…" : Label.short(item.wording))
    if let opens { object["opens"] = .string(opens.iso) }
    if let last { object["lastDay"] = .string(last.iso) } else { object["ongoing"] = true }
    object["lead"] = .string(item.lead)
    if !item.coordinating.isEmpty {
      object["coordinating"] = .array(item.coordinating.prefix(100).map { .string($0) })
    }
    if item.parts.count > 1 {
      object["parts"] = .array(
        item.parts.prefix(32).enumerated().map {
          ["id": .string("\(id)/\($0 + 1)"), "title": .string($1)] as JSON
        })
    } else if Bodies.areSchools(item.lead) {
      object["perSchool"] = true
    }
    draft.add("tasks", Draft.Entry(object: object, quote: item.quote))
  }

  private mutating func taskID(_ number: Int?) -> String {
    var place = number ?? draft.count("tasks") + 1
    while taskIDs.contains("task-\(place)") { place += 1 }
    taskIDs.insert("task-\(place)")
    return "task-\(place)"
  }

  // MARK: Tables

  private mutating func read(_ table: Table) {
    if table.index(.phase) != nil, table.index(.time) != nil {
      for row in table.rows { readPhase(row, table) }
    } else if table.index(.content) != nil, table.index(.time) != nil || table.index(.lead) != nil {
      for (place, row) in table.rows.enumerated() { readTask(row, table, place) }
    } else if table.index(.target) != nil {
      for row in table.rows { readTarget(row, table) }
    } else {
      for row in table.rows { draft.leave(Quote(row.words)) }
    }
  }

  private mutating func readTask(_ row: Table.Row, _ table: Table, _ place: Int) {
    let content = table.cell(.content, of: row)
    let quote = Quote(row.words)
    let cell = table.cell(.time, of: row)
    guard content.contains(where: { $0.kind == .word }) else {
      draft.leave(quote)
      return
    }
    let honours = Honours(year: year).all(content, taken: [])
    for honour in honours { add(honour, Quote(content, honour.range)) }
    add(movementsOf: content)
    let leadCell = table.cell(.lead, of: row)
    let lead =
      leadCell.isEmpty ? office : Label.short(leadCell[leadCell.indices.trimmed(leadCell)].printed)
    let parts = Bodies.dashed(content)
    let found = cellTimes(cell, table)
    let title = parts.count > 1 ? parts[0] : content[content.indices.trimmed(content)].printed
    var item = TaskItem(
      title: Label.title(title), wording: cell.printed, lead: lead.isEmpty ? office : lead,
      coordinating: Bodies.list(table.cell(.coordinating, of: row)),
      parts: parts.map { Label.title($0) },
      number: row.number.first?.number, quote: quote)
    if parts.count > 1 { item.title = Label.title(parts.joined(separator: "; ")) }
    var isTaken = false
    for time in found {
      var one = item
      if found.count > 1 { one.wording = cell[time.range].printed }
      if isTaken { one.number = nil }
      if Deadlines.verdict(content, content.indices, nil) == true, time.isDeadline,
        let day = cutoffDay(time), year.contains(day.last), year.contains(day.printed)
      {
        addCutoff(content, one.wording, day, quote)
        isTaken = true
      } else if add(one, time) {
        isTaken = true
      }
    }
    if isTaken { return }
    guard !leadCell.isEmpty || !cell.isEmpty else {
      draft.leave(quote)
      return
    }
    addDuty(unit: item.lead, what: item.title, wording: cell.printed, quote)
  }

  private mutating func addCutoff(
    _ content: [Token], _ wording: String, _ day: (printed: Day, last: Day, isBefore: Bool),
    _ quote: Quote
  ) {
    let phase = Phases.last(content, in: content.indices)?.number
    let id = cutoffID(phase)
    let object: JSONObject = [
      "id": .string(id),
      "title": .string(Label.title(content[content.indices.trimmed(content)].printed)),
      "wording": .string(wording),
      "day": .string(day.printed.iso), "bound": .string(day.isBefore ? "before" : "on or before"),
      "items": Awards.object(["Hồ sơ đề nghị khen thưởng"]),
    ]
    draft.add("cutoffs", Draft.Entry(object: object, quote: quote))
    cutoffPlaces.append((-1, -1))
  }

  /// The times of a cell, and a whole year where it says no more.
  private func cellTimes(_ cell: [Token], _ table: Table) -> [TimePhrase] {
    let all = allTimes(cell, skipping: [], said: false)
    if !all.isEmpty { return all }
    if !table.timePrefix.isEmpty, cell.first?.kind == .number {
      let whole = allTimes(table.timePrefix + cell, skipping: [], said: false)
      return whole.map {
        let range = max(0, $0.range.lowerBound - 1)..<max(0, $0.range.upperBound - 1)
        return TimePhrase(when: $0.when, range: range, isSaid: true)
      }
    }
    guard let end = TimeWords.wholeYear.end(cell, 0) else { return [] }
    return [TimePhrase(when: .window(year.first, year.last), range: 0..<end, isSaid: true)]
  }

  private mutating func readTarget(_ row: Table.Row, _ table: Table) {
    let name = table.cell(.target, of: row)
    let unit = table.cell(.unit, of: row)
    var figure = table.cell(.figure, of: row)
    if figure.isEmpty, let other = table.columns.firstIndex(where: { $0 == .other || $0 == .time }),
      row.cells.indices.contains(other)
    {
      figure = row.cells[other]
    }
    let quote = Quote(row.words)
    // "Đơn vị tính: %" stands beside the number, as it would in a sentence.
    if let last = figure.lastIndex(where: { $0.kind == .number }),
      last + 1 == figure.count
        || figure[last + 1].text != "%"
    {
      figure.insert(contentsOf: unit, at: last + 1)
    }
    var words = name
    words.join(Token.tokens(of: ":", number: quote.line))
    words.join(figure)
    let found = Targets.all(words, words.indices, counts: true, bare: true, taken: []).map { one in
      var named = one
      named.title = Label.title(name.printed)
      named.figure.isCompared = true
      return named
    }
    guard !found.isEmpty else {
      draft.leave(quote)
      return
    }
    for one in found { add(one, quote) }
  }

  private mutating func readPhase(_ row: Table.Row, _ table: Table) {
    let quote = Quote(row.words)
    var name = table.cell(.phase, of: row)
    if name.first?.key != "đợt" { name = Token.tokens(of: "đợt", number: row.line) + name }
    guard let phase = Phases.name(name, 0), !hasPhase(phase.number),
      let window = cellTimes(table.cell(.time, of: row), table).first(where: { $0.opens != nil }),
      let from = window.opens, let to = window.lastDay
    else {
      draft.leave(quote)
      return
    }
    let content = table.cell(.content, of: row)
    draft.add(
      "phases",
      Draft.Entry(
        object: Phases.object(
          phase.number, from, to, about: content.isEmpty ? "" : Label.title(content.printed)),
        quote: quote))
    for honour in Honours(year: year).all(content, taken: []) {
      add(honour, Quote(content, honour.range))
    }
    for (at, column) in table.columns.enumerated() where column == .other || column == .time {
      let cell = row.cells[at]
      for time in allTimes(cell, skipping: [], said: false) where time.isDeadline {
        if let day = cutoffDay(time), year.contains(day.last), year.contains(day.printed) {
          addCutoff(
            Token.tokens(of: "Đề nghị khen thưởng đợt \(phase.number)", number: row.line),
            cell[time.range].printed, day, quote)
        }
      }
    }
  }

  // MARK: Dossiers and caps

  private mutating func readAwards() {
    for at in passages.indices {
      let tokens = passages[at].tokens
      if let start = Awards.listStart(tokens, in: tokens.indices) { readItems(at, start) }
      let caps = Awards.caps(tokens, in: tokens.indices)
      if caps.count > 1, caps.contains(where: { $0.phase == nil }) {
        // Several caps, of kinds of schools perhaps: which one counts the text does not say here.
        for cap in caps { passages[at].read(cap.range) }
        draft.leave(passages[at].quote(tokens.indices))
      } else {
        for cap in caps { attach(cap, at) }
      }
    }
  }

  private mutating func readItems(_ at: Int, _ start: Int) {
    let tokens = passages[at].tokens
    var items = Awards.items(tokens, start..<tokens.count).map {
      (name: $0.name, quote: passages[at].quote($0.range))
    }
    if items.isEmpty {
      // The documents stand one a line below.
      var next = at + 1
      while next < passages.count, let marker = passages[next].marker,
        marker.kind >= .letter || marker.kind == .plus
      {
        let own = Awards.items(passages[next].tokens, passages[next].tokens.indices)
        if own.isEmpty { break }
        items += own.map { (name: $0.name, quote: passages[next].quote($0.range)) }
        passages[next].read(passages[next].tokens.indices)
        next += 1
      }
    } else {
      passages[at].read(start..<tokens.count)
    }
    guard !items.isEmpty else { return }
    for cutoff in cutoffs(near: at) {
      draft.change("cutoffs", cutoff) { entry in
        entry.object["items"] = Awards.object(items.map(\.name))
        entry.parts += items.prefix(32).enumerated().map { ("items/\($0)", $1.quote) }
      }
    }
  }

  private mutating func attach(_ cap: Awards.Cap, _ at: Int) {
    let quote = passages[at].quote(cap.range)
    var own = cutoffs(near: at)
    if let phase = cap.phase {
      own = draft.all("cutoffs").indices.filter {
        draft.all("cutoffs")[$0].object["id"]?.string == "dot-\(phase)"
      }
    }
    guard !own.isEmpty else { return }
    passages[at].read(cap.range)
    for cutoff in own {
      draft.change("cutoffs", cutoff) { entry in
        if let most = cap.individuals {
          entry.object["cap"] = [
            "count": JSON(most), "scope": .string(cap.isOfYear ? "year" : "phase"),
            "counts": "individuals",
          ]
          entry.parts.append(("cap", quote))
        }
        if let most = cap.collectives {
          entry.object["capCollectives"] = JSON(most)
          entry.parts.append(("capCollectives", quote))
        }
      }
    }
  }

  /// The cutoffs that a passage is about: its own, else those of its section, else all.
  private func cutoffs(near passage: Int) -> [Int] {
    let own = cutoffPlaces.indices.filter { cutoffPlaces[$0].passage == passage }
    if !own.isEmpty { return own }
    let section = passages[passage].sectionNumber
    let same = cutoffPlaces.indices.filter { cutoffPlaces[$0].section == section }
    return same.isEmpty ? Array(cutoffPlaces.indices) : same
  }

  // MARK: Targets

  private mutating func readTargets() {
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

  private mutating func add(_ target: FoundTarget, _ quote: Quote) {
    let count = draft.count("targets")
    draft.add(
      "targets",
      Draft.Entry(
        object: target.object(id: "t\(count + 1)", former: count > 0 ? "t\(count)" : nil),
        quote: quote))
  }

  // MARK: Movements

  private mutating func readMovements() {
    for at in passages.indices {
      let found = Movements.all(passages[at].tokens)
      for one in found.found where passages[at].isFree(one.range) {
        add(movement: one.title, passages[at].quote(one.range))
        passages[at].read(one.range)
      }
      if found.isOpen, !found.found.isEmpty, draft.hasOpenMovements == nil {
        draft.hasOpenMovements = passages[at].quote(
          (found.found.last?.range.lowerBound ?? 0)..<passages[at].tokens.count)
      }
    }
  }

  private mutating func add(movementsOf content: [Token]) {
    for one in Movements.all(content).found { add(movement: one.title, Quote(content, one.range)) }
  }

  private mutating func add(movement title: String, _ quote: Quote) {
    guard movements.insert(Spelling.key(title)).inserted else { return }
    let object: JSONObject = [
      "id": .string("pt-\(draft.count("movements") + 1)"), "title": .string(title),
      "expects": [["what": "joined"]],
    ]
    draft.add("movements", Draft.Entry(object: object, quote: quote))
  }

  // MARK: The rest

  /// Sentences that nothing was read of are goals, duties and solutions by their section, or unread.
  private mutating func readRest() {
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

  private mutating func rest(_ passage: Passage, _ range: Range<Int>) {
    let own = range.trimmed(passage.tokens)
    guard own.count > 1 else { return }
    let quote = passage.quote(range)
    let text = passage.tokens[own].printed
    if passage.isPreamble || passage.tokens.last?.text == ":" {
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
      if passage.marker == nil, DutyWords.closing.matches(passage.tokens, 0) {
        draft.leave(quote)
      } else {
        addDuty(unit: lead(passage, own), what: Label.title(text), wording: nil, quote)
      }
    case .pastResults, .theme, nil: draft.leave(quote)
    }
  }

  private mutating func addDuty(unit: String, what: String, wording: String?, _ quote: Quote) {
    var duty: JSONObject = [
      "id": .string("duty-\(draft.count("duties") + 1)"), "unit": .string(unit),
      "what": .string(what),
    ]
    if Bodies.areSchools(unit) { duty["source"] = "schools" }
    if let wording, !wording.isEmpty { duty["wording"] = .string(Label.short(wording)) }
    draft.add("duties", Draft.Entry(object: duty, quote: quote))
  }
}

enum BasisWords {
  static let continued: Lexicon = ["tiếp theo", "tiếp tục thực hiện", "tiếp tục"]
}

enum DutyWords {
  /// How a document ends.
  static let closing: Lexicon = [
    "trên đây", "yêu cầu", "đề nghị", "phát huy truyền thống", "trong quá trình thực hiện",
    "nhận được", "nơi nhận",
  ]
}
