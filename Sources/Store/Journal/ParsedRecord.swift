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
  /// Which one of the parts of a commit it is; none of a record.
  var part: Int?
  /// The checksums of the parts that it closes.
  var parts: [UInt64] = []
  var marks = RecordMarks()

  /// Adds the commit to the ledger; `line` is where the values stand, `parts` are the lines before
  /// it that hold more of its facts.
  func fold(
    into ledger: inout Ledger, line: UnsafeBufferPointer<UInt8>, parts: [[UInt8]],
    _ records: inout RecordReader
  ) {
    ledger.begin(sequence: sequence, at: at, author: author, login: login)
    records.fold(parts, into: &ledger)
    addFacts(to: &ledger, line: line)
  }

  func addFacts(to ledger: inout Ledger, line: UnsafeBufferPointer<UInt8>) {
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
