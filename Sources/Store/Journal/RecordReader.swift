import Campaign
import JSON

/// Reads records as strict JSON; the order of the fields does not matter, unknown ones are passed
/// over.
struct RecordReader {
  /// The newest form of record that the store may have; in one it cannot have, a line is damage.
  var newest = RecordWriter.version
  private var lastDay: (day: Day, text: [UInt8])?
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
      case "part":
        let part = try scanner.readInt()
        guard part > 0 else { return false }
        record.part = part
      case "parts":
        try scanner.beginArray()
        while try scanner.nextElement() {
          guard let sum = HexDigits.value(try scanner.readString().utf8) else { return false }
          record.parts.append(sum)
        }
      default:
        guard let isKnown = try record.marks.read(key, &scanner) else { return false }
        if !isKnown { try scanner.skipValue() }
      }
    }
    try scanner.finish()
    if record.part != nil { return known == 0 && record.parts.isEmpty }
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
    while let key = try scanner.nextKey({ FactKey($0) }) {
      switch key {
      case .kind:
        fact.kind = try readSymbol(&ledger)
        hasKind = true
      case .plan: fact.plan = try readSymbol(&ledger)
      case .subject: fact.subject = try readSymbol(&ledger)
      case .school: fact.school = try readSymbol(&ledger)
      case .item: fact.item = try readSymbol(&ledger)
      case .on:
        guard let day = try readDay() else { return nil }
        fact.on = day
        hasDay = true
      case .value: fact.value = try scanner.rawValueRange()
      case .base:
        guard let base = EntryID(try scanner.readString()) else { return nil }
        fact.base = base
      case .unknown: try scanner.skipValue()
      }
    }
    return hasKind && hasDay ? fact : nil
  }

  private mutating func readSymbol(_ ledger: inout Ledger) throws(JSONError) -> Int32 {
    try scanner.readString { ledger.symbol($0) }
  }

  /// Most facts of a record are of one day.
  private mutating func readDay() throws(JSONError) -> Day? {
    let last = lastDay
    let read = try scanner.readString { text -> (day: Day, text: [UInt8])? in
      if let last, text.elementsEqual(last.text) { return last }
      return Day(iso: String(decoding: text, as: UTF8.self)).map { ($0, Array(text)) }
    }
    lastDay = read ?? last
    return read?.day
  }
}

/// The fields of a fact.
private enum FactKey {
  case kind, plan, subject, school, item, on, value, base, unknown

  init(_ text: UnsafeBufferPointer<UInt8>) {
    func says(_ word: StaticString) -> Bool {
      text.elementsEqual(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    }
    self =
      switch text.first {
      case UInt8(ascii: "k") where says("kind"): .kind
      case UInt8(ascii: "p") where says("plan"): .plan
      case UInt8(ascii: "s") where says("subject"): .subject
      case UInt8(ascii: "s") where says("school"): .school
      case UInt8(ascii: "i") where says("item"): .item
      case UInt8(ascii: "o") where says("on"): .on
      case UInt8(ascii: "v") where says("value"): .value
      case UInt8(ascii: "b") where says("base"): .base
      default: .unknown
      }
  }
}
