package import Campaign
import JSON

/// Writes a commit as the one line of the journal that it is.
package enum RecordWriter {
  static let version = 1
  /// No longer line is written, and none is read.
  static let maximumLength = 64 << 20

  /// The record with its line feed; `previous` is the checksum of the journal's record before it.
  ///
  /// - Parameter facts: as `FactPieces` gives them, one piece behind the other.
  /// - Parameter parts: the checksums of the lines before it that hold more of its facts.
  static func line(
    _ header: CommitHeader, _ facts: [[UInt8]], zone: OfficeZone, previous: UInt64?,
    marks: RecordMarks, parts: [UInt64] = []
  ) -> [UInt8] {
    let offset = zone.offset(at: header.at.flooredQuotient(1000))
    let head: JSONObject = [
      "v": JSON(version), "seq": JSON(Int(header.sequence)),
      "at": .string(Timestamp.text(header.at, offset: offset)),
      "author": .string(header.author), "login": .string(header.login),
    ]
    var tail = JSONObject()
    if !parts.isEmpty { tail["parts"] = .array(parts.map { .string(HexDigits.text($0)) }) }
    marks.add(to: &tail)
    if let previous { tail["prev"] = .string(HexDigits.text(previous)) }
    return line(members(of: head), facts, members(of: tail))
  }

  /// A record that says nothing of the store itself, as earlier programs wrote it.
  package static func line(
    _ header: CommitHeader, _ facts: [Fact], zone: OfficeZone, previous: UInt64?
  ) -> [UInt8] {
    var pieces = FactPieces(facts.allotted(in: header.sequence))
    let all = pieces.next(upTo: .max)?.bytes ?? []
    return line(header, [all], zone: zone, previous: previous, marks: RecordMarks())
  }

  /// Some of the facts of a commit that is too long for one line: they count with the record that
  /// names this line's checksum. It has no number, so that to an earlier program it is damage and
  /// not a commit of its own.
  static func part(_ number: Int, _ facts: [UInt8]) -> [UInt8] {
    line(members(of: ["v": JSON(version), "part": JSON(number)]), [facts], [])
  }

  private static func line(
    _ head: ArraySlice<UInt8>, _ facts: [[UInt8]], _ tail: ArraySlice<UInt8>
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    let length = facts.reduce(head.count + tail.count) { $0 + $1.count + 1 }
    bytes.reserveCapacity(length + 32 + Seal.length)
    bytes.append(UInt8(ascii: "{"))
    bytes += head
    bytes += #","facts":["#.utf8
    for (at, piece) in facts.enumerated() {
      if at > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes += piece
    }
    bytes.append(UInt8(ascii: "]"))
    if !tail.isEmpty { bytes.append(UInt8(ascii: ",")) }
    bytes += tail
    close(&bytes)
    return bytes
  }

  /// An object without its braces.
  private static func members(of object: JSONObject) -> ArraySlice<UInt8> {
    JSON.object(object).bytes().dropFirst().dropLast()
  }

  /// Closes a record with the checksum over all that stands before it.
  static func seal(_ open: ArraySlice<UInt8>) -> [UInt8] {
    var bytes = Array(open)
    close(&bytes)
    return bytes
  }

  private static func close(_ bytes: inout [UInt8]) {
    let sum = XXH64.hash(bytes)
    bytes += Seal.start
    HexDigits.append(sum, to: &bytes)
    bytes += Seal.end
    bytes.append(UInt8(ascii: "\n"))
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
