import Campaign
import Writing

/// The log as it is looked at, newest first: all of it, or what a filter has found so far.
struct LogView: Sendable {
  let filter: String
  let author: String?
  let school: UnitID?
  let language: Language
  let reader: LogReader
  let words: ActivityWords
  private var search: LogSearch?
  /// Numbers of entries, the newest first.
  private var found: [Int32] = []
  /// The next entry to hold against the filter; below zero when all have been.
  private var next: Int

  /// How many entries a key may look at, and how many spare time does at once.
  static let keyShare = 4_000
  static let spareShare = 50_000

  init(
    _ office: Office, _ language: Language, filter: String, author: String?, school: UnitID?
  ) {
    self.filter = filter
    self.author = author
    self.school = school
    self.language = language
    reader = LogReader(office.ledger)
    words = ActivityWords(office, language)
    next = reader.count - 1
    if filter.contains(where: { $0 != " " }) || author != nil || school != nil {
      search = LogSearch(reader, words, text: filter, author: author, school: school)
    }
  }

  var isSearching: Bool { search != nil }
  var isDone: Bool { search == nil || next < 0 }
  /// How many rows there are so far.
  var count: Int { search == nil ? reader.count : found.count }
  /// How many entries have been held against the filter.
  var looked: Int { reader.count - 1 - next }

  /// The number of the entry of a row.
  func number(_ row: Int) -> Int? {
    if search == nil { return row >= 0 && row < reader.count ? reader.count - 1 - row : nil }
    return found.indices.contains(row) ? Int(found[row]) : nil
  }

  /// Goes on towards the oldest entry.
  mutating func look(atMost share: Int) {
    guard var search else { return }
    self.search = nil
    var left = share
    while next >= 0, left > 0 {
      if search.matches(next) { found.append(Int32(next)) }
      next -= 1
      left -= 1
    }
    self.search = search
  }
}

struct LogState: Slice {
  var view: LogView?

  init() {}

  mutating func renew(_ state: State) { view = nil }
}
