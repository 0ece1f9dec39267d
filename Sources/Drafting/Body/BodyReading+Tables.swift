import Campaign
import JSON

/// Rows of tables.
extension BodyReading {
  mutating func read(_ table: Table) {
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

  mutating func readTask(_ row: Table.Row, _ table: Table, _ place: Int) {
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
      if Deadlines.verdict(content, content.indices, nil) == true,
        time.isDeadline || table.hasTimeLimits && time.isDay,
        let day = cutoffDay(time), year.contains(day.last), year.contains(day.printed)
      {
        addCutoff(content, one.wording, day, quote)
        completeCutoff(row, table)
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

  mutating func addCutoff(
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
    cutoffPlaces.append(.table)
  }

  /// What the row of a cutoff says of its dossier and of how many may be proposed.
  mutating func completeCutoff(_ row: Table.Row, _ table: Table) {
    let cutoff = draft.count("cutoffs") - 1
    for (column, cell) in zip(table.columns, row.cells) where [.other, .figure].contains(column) {
      let items = Awards.documents(cell)
      if column == .other, !items.isEmpty {
        draft.change("cutoffs", cutoff) { entry in
          entry.object["items"] = Awards.object(items.map(\.name))
          entry.parts += items.prefix(32).enumerated().map {
            ("items/\($0)", Quote(cell, $1.range))
          }
        }
      }
      let caps = Awards.caps(cell, in: cell.indices)
      if let cap = caps.first, caps.count == 1 { put(cap, cutoff, Quote(cell, cap.range)) }
    }
  }

  /// The times of a cell, and a whole year where it says no more.
  func cellTimes(_ cell: [Token], _ table: Table) -> [TimePhrase] {
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

  mutating func readTarget(_ row: Table.Row, _ table: Table) {
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

  mutating func readPhase(_ row: Table.Row, _ table: Table) {
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
    for (at, column) in table.columns.enumerated() where row.cells.indices.contains(at) {
      var cell = row.cells[at]
      // The title of the column says that its days are kept.
      if column == .honour { cell = Token.tokens(of: "kỷ niệm", number: row.line) + cell }
      guard [.honour, .content, .other].contains(column) else { continue }
      for honour in Honours(year: year).all(cell, taken: []) {
        add(honour, Quote(cell, honour.range))
      }
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
}
