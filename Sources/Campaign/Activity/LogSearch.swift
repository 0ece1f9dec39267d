import JSON
import Writing

/// Finds lines of the log by words, author and school, wording each thing once and not each line.
package struct LogSearch: Sendable {
  private let ledger: Ledger
  private let reader: LogReader
  private let words: ActivityWords
  private var queries: [Query]
  private let author: Int32?
  private let school: Int32?
  /// The kinds of entry that say only what changed.
  private let plans: Int32?
  private let schools: Int32?
  /// Nothing can match an author or a school that was never written.
  private let isHopeless: Bool

  package init(
    _ reader: LogReader, _ words: ActivityWords, text: String, author: String? = nil,
    school: UnitID? = nil
  ) {
    let ledger = words.office.ledger
    self.ledger = ledger
    self.reader = reader
    self.words = words
    queries = text.split(separator: " ").map {
      Query(SearchQuery(String($0)), symbols: ledger.symbols.count)
    }
    self.author = author.flatMap { ledger.symbols.find($0) }
    self.school = school.flatMap { ledger.symbols.find($0.rawValue) }
    plans = ledger.symbols.find(FactKind.plan.rawValue)
    schools = ledger.symbols.find(FactKind.school.rawValue)
    isHopeless = author != nil && self.author == nil || school != nil && self.school == nil
  }

  package mutating func matches(_ number: Int) -> Bool {
    guard !isHopeless else { return false }
    let row = ledger.entries[number]
    let commit = ledger.commits[Int(row.commit)]
    if let author, commit.author != author { return false }
    let key = ledger.cells[Int(row.cell)].key
    let isEdit = key.kind == plans || key.kind == schools
    if isEdit || ledger.undoes[Int32(number)] != nil { return matchesLine(number, commit.author) }
    if let school, key.school != school { return false }
    for at in queries.indices where !finds(at, row, key, commit.author) { return false }
    return true
  }

  /// Undos and changes of plans and schools are few, and worded by what stood there before.
  private func matchesLine(_ number: Int, _ author: Int32) -> Bool {
    let line = reader.line(number)
    if let school, ledger.symbols.find(line.school.rawValue) != school { return false }
    let text = SearchText(ledger.symbols.string(author) + " " + words.text(line))
    return queries.allSatisfy { $0.query.matches(text) }
  }

  private mutating func finds(_ at: Int, _ row: EntryRow, _ key: CellKey, _ author: Int32) -> Bool {
    if queries[at].names(author, { ledger.symbols.string(author) }) { return true }
    if key.school != 0, queries[at].names(key.school, { words.schoolName(key.school, ledger) }) {
      return true
    }
    let place = Query.Place(key)
    let cell = row.cell
    if queries[at].places(place, { words.placeAlone(ledger.cell(cell)) }) {
      return true
    }
    let value = Query.Value(key.kind, ledger.text(of: row))
    return queries[at].values(value) { words.value(ledger.value(of: row), ledger.cell(cell)) }
  }
}

/// One word that is searched for, and what is known of where it stands.
private struct Query: Sendable {
  let query: SearchQuery
  /// By symbol: not looked yet, there, not there.
  private var bySymbol: [Int8]
  private var byPlace: [Place: Bool] = [:]
  private var byValue: [Value: Bool] = [:]

  /// A cell but for its school.
  struct Place: Hashable, Sendable {
    let kind: Int32
    let plan: Int32
    let subject: Int32
    let item: Int32

    init(_ key: CellKey) {
      kind = key.kind
      plan = key.plan
      subject = key.subject
      item = key.item
    }
  }

  /// A value of one kind of cell, as the journal has it.
  struct Value: Hashable, Sendable {
    let kind: Int32
    let text: ArraySlice<UInt8>

    init(_ kind: Int32, _ text: ArraySlice<UInt8>) {
      self.kind = kind
      self.text = text
    }
  }

  /// More than this is not kept: long values are hardly ever the same.
  private static let longestKept = 12

  init(_ query: SearchQuery, symbols: Int) {
    self.query = query
    bySymbol = Array(repeating: 0, count: symbols)
  }

  mutating func names(_ symbol: Int32, _ text: () -> String) -> Bool {
    let known = bySymbol[Int(symbol)]
    if known != 0 { return known > 0 }
    let isThere = query.matches(SearchText(text()))
    bySymbol[Int(symbol)] = isThere ? 1 : -1
    return isThere
  }

  mutating func places(_ place: Place, _ text: () -> String) -> Bool {
    if let known = byPlace[place] { return known }
    let isThere = query.matches(SearchText(text()))
    byPlace[place] = isThere
    return isThere
  }

  mutating func values(_ value: Value, _ text: () -> String) -> Bool {
    guard value.text.count <= Query.longestKept else { return query.matches(SearchText(text())) }
    if let known = byValue[value] { return known }
    let isThere = query.matches(SearchText(text()))
    byValue[value] = isThere
    return isThere
  }
}

extension ActivityWords {
  /// A school by its name, from the symbol that a cell keeps it by.
  fileprivate func schoolName(_ symbol: Int32, _ ledger: Ledger) -> String {
    place(of: .school(UnitID(ledger.symbols.string(symbol))))
  }

  /// What a cell is about, but for its school.
  fileprivate func placeAlone(_ cell: Cell) -> String {
    var cell = cell
    cell.school = ""
    return place(of: cell)
  }
}
