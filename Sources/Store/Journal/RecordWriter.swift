package import Campaign
import JSON

/// Writes a commit as the one line of the journal that it is.
package enum RecordWriter {
  static let version = 1
  /// No longer line is written, and none is read.
  static let maximumLength = 64 << 20

  /// The record with its line feed; `previous` is the checksum of the journal's record before it.
  static func line(
    _ header: CommitHeader, _ facts: [Fact], zone: OfficeZone, previous: UInt64?,
    marks: RecordMarks
  ) -> [UInt8] {
    let offset = zone.offset(at: header.at.flooredQuotient(1000))
    var record: JSONObject = [
      "v": JSON(version), "seq": JSON(Int(header.sequence)),
      "at": .string(Timestamp.text(header.at, offset: offset)),
      "author": .string(header.author), "login": .string(header.login),
      "facts": .array(facts.allotted(in: header.sequence).map { json($0) }),
    ]
    marks.add(to: &record)
    if let previous { record["prev"] = .string(HexDigits.text(previous)) }
    return seal(JSON.object(record).bytes().dropLast())
  }

  /// A record that says nothing of the store itself, as earlier programs wrote it.
  package static func line(
    _ header: CommitHeader, _ facts: [Fact], zone: OfficeZone, previous: UInt64?
  ) -> [UInt8] {
    line(header, facts, zone: zone, previous: previous, marks: RecordMarks())
  }

  /// Closes a record with the checksum over all that stands before it.
  static func seal(_ open: ArraySlice<UInt8>) -> [UInt8] {
    let sum = open.withUnsafeBytes { XXH64.hash($0) }
    var bytes = Array(open)
    bytes += Seal.start
    HexDigits.append(sum, to: &bytes)
    bytes += Seal.end
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  private static func json(_ fact: Fact) -> JSON {
    let cell = fact.cell
    var object: JSONObject = ["kind": .string(cell.kind.rawValue)]
    for (key, text) in [
      ("plan", cell.plan), ("subject", cell.subject), ("school", cell.school), ("item", cell.item),
    ] where !text.isEmpty {
      object[key] = .string(text)
    }
    object["on"] = .string(fact.on.iso)
    object["value"] = fact.value
    if let base = fact.base { object["base"] = .string(base.text) }
    return .object(object)
  }
}

/// The end of a record: `,"sum":"0123456789abcdef"}`.
enum Seal {
  static let start = Array(#","sum":""#.utf8)
  static let end = Array(#""}"#.utf8)
  static let length = start.count + 16 + end.count

  /// The checksum a line claims, if it holds for what stands before it.
  static func sum(of line: UnsafeRawBufferPointer) -> UInt64? {
    guard line.count > length else { return nil }
    let body = line.count - length
    let digits = body + start.count
    guard line[body..<digits].elementsEqual(start),
      line[(digits + 16)...].elementsEqual(end),
      let claimed = HexDigits.value(line[digits..<digits + 16]),
      XXH64.hash(UnsafeRawBufferPointer(rebasing: line[..<body])) == claimed
    else { return nil }
    return claimed
  }
}
