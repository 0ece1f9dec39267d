package import JSON

/// A fact as it stands in the ledger.
package struct Entry: Sendable, Equatable {
  package var id: EntryID
  package var cell: Cell
  package var value: JSON
  package var on: Day
  package var at: Int64
  package var author: String
  package var login: String
  package var base: EntryID?
  package var isActive: Bool

  /// What it says, as whoever entered it put it.
  package var fact: Fact { Fact(cell, value, on: on, base: base) }
}

extension Ledger {
  /// The entry that counts for a cell on a day: not undone, and happened by then.
  func current(_ cell: Int32, on day: Int32) -> Int32? {
    counting(cell, from: cells[Int(cell)].newest, on: day) { entries[Int($0)].active == 1 }
  }

  /// Of the entries of a cell that happened by a day, the one that was entered last: it says how
  /// things are from its day on, whatever had been said of later days. A figure stands beside
  /// others, and the latest day counts, as far back as the cell was last emptied.
  @inline(__always)
  func counting(_ cell: Int32, from newest: Int32, on day: Int32, isOn: (Int32) -> Bool) -> Int32? {
    let isByDay = cells[Int(cell)].key.isByDay
    var best: Int32 = -1
    var at = newest
    while at >= 0 {
      let row = entries[Int(at)]
      if row.on <= day, isOn(at) {
        if !isByDay { return at }
        if isNothing(at) { return best < 0 ? at : best }
        if best < 0 || row.on > entries[Int(best)].on { best = at }
      }
      at = row.previous
    }
    return best < 0 ? nil : best
  }

  /// Whether an entry says `false` or `null`, without parsing it.
  private func isNothing(_ entry: Int32) -> Bool {
    let row = entries[Int(entry)]
    guard row.valueCount > 0 else { return false }
    return values[row.valueStart] == UInt8(ascii: "f")
      || values[row.valueStart] == UInt8(ascii: "n")
  }

  /// Whether an entry says that something never was, which of a task is that it is open.
  private func isTakingBack(_ entry: Int32) -> Bool {
    isNothing(entry) || text(of: entries[Int(entry)]).elementsEqual(Ledger.openTask)
  }

  private static let openTask = JSON.string(Fact.openTask).bytes()

  /// The day as of which the log tells what an entry changed: its own, and of what was taken back
  /// how it had stood at the last.
  func toldDay(_ entry: Int) -> Int32 {
    isTakingBack(Int32(entry)) ? Day.last.number : entries[entry].on
  }

  package func entry(_ cell: Cell, on day: Day = .last) -> Entry? {
    guard let number = cellNumber(cell), let row = current(number, on: day.number) else {
      return nil
    }
    return entry(at: Int(row))
  }

  /// The value of a cell on a day, and the entry that whoever sets it goes on from.
  func standing(_ cell: Cell, on day: Day) -> (value: JSON?, last: EntryID?) {
    guard let number = cellNumber(cell) else { return (nil, nil) }
    let value = current(number, on: day.number).map { self.value(of: entries[Int($0)]) }
    let last = current(number, on: Day.last.number).map { entry(at: Int($0)).id }
    return (value == .null ? nil : value, last)
  }

  /// The value of a cell on a day; none where it is empty.
  package func value(_ cell: Cell, on day: Day = .last) -> JSON? {
    guard let value = entry(cell, on: day)?.value, value != .null else { return nil }
    return value
  }

  /// Since when, without a break up to a day, a cell has held what is asked for: entries made one
  /// after the other may each have said so of another day.
  package func since(_ cell: Cell, on day: Day, _ holds: (JSON) -> Bool) -> Day? {
    guard let number = cellNumber(cell) else { return nil }
    var first: Day?
    var at = current(number, on: day.number)
    while let row = at.map({ entries[Int($0)] }), holds(value(of: row)) {
      first = Day(number: Int(row.on))
      at = current(number, on: row.on - 1)
    }
    return first
  }

  /// The number of the day since when, without a break, entries have held what one of them holds.
  func since(_ entry: Int32, _ holds: (Int32) -> Bool) -> Int32 {
    let row = entries[Int(entry)]
    // Of most cells only one entry was ever made.
    if row.previous < 0 { return row.on }
    var first = row.on
    while let before = current(row.cell, on: first - 1), holds(before) {
      first = entries[Int(before)].on
    }
    return first
  }

  /// The number of the day of the earliest figure that counts by a day.
  func firstFigure(_ entry: Int32, on day: Day) -> Int32 {
    var first = entries[Int(entry)].on
    var at = cells[Int(entries[Int(entry)].cell)].newest
    while at >= 0 {
      let row = entries[Int(at)]
      if row.active == 1, row.on < first, row.on <= day.number, !isNothing(at) { first = row.on }
      at = row.previous
    }
    return first
  }

  /// Every entry ever made of a cell, oldest first, the undone ones included.
  package func history(_ cell: Cell) -> [Entry] {
    guard let number = cellNumber(cell) else { return [] }
    var rows: [Int] = []
    var at = cells[Int(number)].newest
    while at >= 0 {
      rows.append(Int(at))
      at = entries[Int(at)].previous
    }
    return rows.reversed().map { entry(at: $0) }
  }

  /// The entries that count on a day among the cells of one kind and subject.
  package func entries(_ kind: FactKind, plan: PlanID, subject: ObligationID, on day: Day)
    -> [Entry]
  {
    var found: [Entry] = []
    forEachCell(of: kind, plan: plan, subject: subject) { cell in
      if let row = current(cell, on: day.number) { found.append(entry(at: Int(row))) }
    }
    return found
  }

  func forEachCell(
    of kind: FactKind, plan: PlanID, subject: ObligationID, _ body: (Int32) -> Void
  ) {
    var cell = firstCell(of: kind, plan: plan, subject: subject) ?? -1
    while cell >= 0 {
      body(cell)
      cell = cells[Int(cell)].next
    }
  }

  package func entry(at number: Int) -> Entry {
    let row = entries[number]
    let commit = commits[Int(row.commit)]
    return Entry(
      id: id(of: row),
      cell: cell(row.cell), value: value(of: row), on: Day(number: Int(row.on)) ?? .first,
      at: commit.at, author: symbols.string(commit.author), login: symbols.string(commit.login),
      base: row.baseSequence == 0
        ? nil : EntryID(sequence: row.baseSequence, part: row.basePart),
      isActive: row.active == 1)
  }

  func id(of row: EntryRow) -> EntryID {
    let commit = commits[Int(row.commit)]
    return EntryID(sequence: commit.sequence, part: commit.entries == 1 ? 0 : row.part)
  }

  /// The entries that an id names: one, or all of a commit.
  package func entries(of id: EntryID) -> [Entry] { entryRange(of: id).map { entry(at: $0) } }

  func cell(_ number: Int32) -> Cell {
    let key = cells[Int(number)].key
    return Cell(
      FactKind(rawValue: symbols.string(key.kind)) ?? .unknown,
      plan: PlanID(symbols.string(key.plan)),
      subject: ObligationID(symbols.string(key.subject)),
      school: UnitID(symbols.string(key.school)),
      item: symbols.string(key.item))
  }

  func value(of row: EntryRow) -> JSON { whole(keptValue(of: row), of: row) }

  /// The value as the journal holds it, without what is kept apart.
  func keptValue(of row: EntryRow) -> JSON {
    let text = text(of: row)
    return plainString(text).map { .string($0) } ?? (try? JSON.parse(Array(text))) ?? .null
  }

  /// A string of plain ASCII, which most values are, as it stands between its quotes.
  private func plainString(_ text: ArraySlice<UInt8>) -> String? {
    guard text.count >= 2, text.first == UInt8(ascii: "\""), text.last == UInt8(ascii: "\"") else {
      return nil
    }
    let content = text.dropFirst().dropLast()
    let isPlain = content.allSatisfy {
      (0x20..<0x7F).contains($0) && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
    }
    return isPlain ? String(decoding: content, as: UTF8.self) : nil
  }

  func text(of row: EntryRow) -> ArraySlice<UInt8> {
    values[row.valueStart..<row.valueStart + Int(row.valueCount)]
  }

  /// Whether the value is `true`, without parsing it.
  func isTrue(_ number: Int32) -> Bool {
    let row = entries[Int(number)]
    return row.valueCount == 4 && values[row.valueStart] == UInt8(ascii: "t")
  }
}

extension Ledger {
  /// Whether anything was ever recorded that edits a plan's own entries.
  package func hasPlanEdits(of plan: PlanID) -> Bool {
    guard let kind = symbols.find(FactKind.plan.rawValue), let plan = symbols.find(plan.rawValue)
    else {
      return false
    }
    return groups.contains { $0.key.kind == kind && $0.key.plan == plan }
  }
}

extension Ledger {
  package func text(ofSymbol symbol: Int32) -> String { symbols.string(symbol) }
}
