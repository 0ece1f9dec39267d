import Campaign

/// A record read from its line, its words already numbered by the ledger it is meant for.
struct ParsedRecord {
  var sequence: Int64 = 0
  var at: Int64 = 0
  var author: Int32 = 0
  var login: Int32 = 0
  var previous: UInt64?
  /// Written by a newer program, in a form this one does not know.
  var isNewer = false
  var facts: [ParsedFact] = []
  var marks = RecordMarks()

  /// Adds the commit to the ledger; `line` is where the values stand.
  func fold(into ledger: inout Ledger, line: UnsafeBufferPointer<UInt8>) {
    ledger.begin(sequence: sequence, at: at, author: author, login: login)
    for fact in facts {
      ledger.add(
        kind: fact.kind, plan: fact.plan, subject: fact.subject, school: fact.school,
        item: fact.item, on: fact.on,
        value: UnsafeBufferPointer(rebasing: line[fact.value]), base: fact.base)
    }
  }
}

struct ParsedFact {
  var kind: Int32 = 0
  var plan: Int32 = 0
  var subject: Int32 = 0
  var school: Int32 = 0
  var item: Int32 = 0
  var on = Day.first
  var value: Range<Int> = 0..<0
  var base: EntryID?
}
