/// The changes of a time zone as the system's compiled list has them (RFC 8536, version 2).
struct ZoneTable {
  var changes: [Int64] = []
  var offsets: [Int32] = []
  var first: Int32

  init?(_ data: [UInt8]) {
    guard let old = Header(data, at: 0), data[4] >= UInt8(ascii: "2"),
      let header = Header(data, at: old.end(timeSize: 4))
    else { return nil }
    let times = header.start
    let kinds = times + header.timeCount * 8
    let types = kinds + header.timeCount
    guard header.typeCount > 0, header.end(timeSize: 8) <= data.count else { return nil }
    func offset(ofType type: Int) -> Int32? {
      guard type < header.typeCount else { return nil }
      return Int32(truncatingIfNeeded: data.bigEndian(at: types + type * 6, count: 4))
    }
    guard let first = offset(ofType: 0) else { return nil }
    self.first = first
    for number in 0..<header.timeCount {
      guard let offset = offset(ofType: Int(data[kinds + number])) else { return nil }
      changes.append(data.bigEndian(at: times + number * 8, count: 8))
      offsets.append(offset)
    }
  }

  /// The counts before a block of tables.
  private struct Header {
    let start: Int
    let timeCount: Int
    let typeCount: Int
    private let others: Int
    private let leaps: Int

    init?(_ data: [UInt8], at offset: Int) {
      guard offset >= 0, offset + 44 <= data.count,
        data[offset..<offset + 4].elementsEqual("TZif".utf8)
      else { return nil }
      let counts = (0..<6).map {
        Int(truncatingIfNeeded: data.bigEndian(at: offset + 20 + $0 * 4, count: 4))
      }
      guard counts.allSatisfy({ (0...100_000).contains($0) }) else { return nil }
      start = offset + 44
      timeCount = counts[3]
      typeCount = counts[4]
      others = counts[0] + counts[1] + counts[5]
      leaps = counts[2]
    }

    func end(timeSize: Int) -> Int {
      start + timeCount * (timeSize + 1) + typeCount * 6 + others + leaps * (timeSize + 4)
    }
  }
}

extension [UInt8] {
  fileprivate func bigEndian(at offset: Int, count: Int) -> Int64 {
    var value: Int64 = 0
    for byte in self[offset..<offset + count] { value = value << 8 | Int64(byte) }
    return count == 4 ? Int64(Int32(truncatingIfNeeded: value)) : value
  }
}
