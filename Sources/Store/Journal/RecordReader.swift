import Campaign
import JSON

/// Reads records as strict JSON; the order of the fields does not matter, unknown ones are passed
/// over.
struct RecordReader {
  /// The newest form of record that the store may have; in one it cannot have, a line is damage.
  var newest = RecordWriter.version
  private var scanner = JSONScanner(UnsafeBufferPointer(start: nil, count: 0))

  /// Fills `record` from a line whose checksum holds; false where it is no record all the same.
  mutating func read(
    _ line: UnsafeBufferPointer<UInt8>, into record: inout ParsedRecord, ledger: inout Ledger
  ) -> Bool {
    record = ParsedRecord(facts: record.facts)
    record.facts.removeAll(keepingCapacity: true)
    scanner.restart(line)
    do {
      return try readFields(into: &record, &ledger)
    } catch {
      return false
    }
  }

  private mutating func readFields(into record: inout ParsedRecord, _ ledger: inout Ledger)
    throws(JSONError) -> Bool
  {
    var known = 0
    try scanner.beginObject()
    while let key = try scanner.nextKey() {
      switch key {
      case "v":
        let version = try scanner.readInt()
        guard version >= 1, version <= newest else { return false }
        record.isNewer = version > RecordWriter.version
      case "seq":
        record.sequence = Int64(try scanner.readInt())
        known += 1
      case "at":
        guard let at = Timestamp.milliseconds(try scanner.readString()) else { return false }
        record.at = at
        known += 1
      case "author":
        record.author = ledger.symbol(try scanner.readString())
        known += 1
      case "login":
        record.login = ledger.symbol(try scanner.readString())
        known += 1
      case "facts":
        guard try readFacts(into: &record, &ledger) else { return false }
      case "prev":
        guard let sum = HexDigits.value(try scanner.readString().utf8) else { return false }
        record.previous = sum
      default:
        guard let isKnown = try record.marks.read(key, &scanner) else { return false }
        if !isKnown { try scanner.skipValue() }
      }
    }
    try scanner.finish()
    return known == 4 && record.sequence > 0
  }

  private mutating func readFacts(into record: inout ParsedRecord, _ ledger: inout Ledger)
    throws(JSONError) -> Bool
  {
    if record.isNewer {
      try scanner.skipValue()
      return true
    }
    try scanner.beginArray()
    while try scanner.nextElement() {
      guard let fact = try readFact(&ledger) else { return false }
      record.facts.append(fact)
    }
    return true
  }

  private mutating func readFact(_ ledger: inout Ledger) throws(JSONError) -> ParsedFact? {
    var fact = ParsedFact()
    var hasKind = false
    var hasDay = false
    try scanner.beginObject()
    while let key = try scanner.nextKey() {
      switch key {
      case "kind":
        fact.kind = ledger.symbol(try scanner.readString())
        hasKind = true
      case "plan": fact.plan = ledger.symbol(try scanner.readString())
      case "subject": fact.subject = ledger.symbol(try scanner.readString())
      case "school": fact.school = ledger.symbol(try scanner.readString())
      case "item": fact.item = ledger.symbol(try scanner.readString())
      case "on":
        guard let day = Day(iso: try scanner.readString()) else { return nil }
        fact.on = day
        hasDay = true
      case "value": fact.value = try scanner.rawValueRange()
      case "base":
        guard let base = EntryID(try scanner.readString()) else { return nil }
        fact.base = base
      default: try scanner.skipValue()
      }
    }
    return hasKind && hasDay ? fact : nil
  }
}
