/// The streams of a compound file, found by its own table of sectors.
///
/// Whatever its tables say, no sector is read twice for one stream, so that a chain that runs in a
/// circle ends.
struct CompoundStreams {
  private let bytes: [UInt8]
  private let sectorSize: Int
  private let miniSize: Int
  private let miniCutoff: Int
  private var table: [UInt32] = []
  private var miniTable: [UInt32] = []
  private var entries: [Entry] = []
  private var miniStream: [UInt8] = []

  private struct Entry {
    let name: String
    let kind: UInt8
    let start: UInt32
    let size: Int
  }

  private static let entryBytes = 128
  private static let lastSector: UInt32 = 0xFFFF_FFFA

  init(_ bytes: [UInt8]) throws(Refusal) {
    self.bytes = bytes
    guard bytes.count >= 512 else { throw .broken(nil) }
    let shift = Int(bytes.word(30))
    let miniShift = Int(bytes.word(32))
    guard shift == 9 || shift == 12, miniShift == 6 else { throw .broken(nil) }
    sectorSize = 1 << shift
    miniSize = 1 << miniShift
    miniCutoff = Int(bytes.long(56))
    table = try sectorTable()
    try readEntries(from: bytes.long(48))
    miniTable = CompoundStreams.longs(try chain(bytes.long(60), of: table))
    if let root = entries.first(where: { $0.kind == 5 }) {
      miniStream = Array(try chain(root.start, of: table).prefix(root.size))
    }
  }

  func has(_ name: String) -> Bool { entries.contains { $0.kind == 2 && $0.name == name } }

  /// None where there is no such stream.
  func stream(_ name: String) throws(Refusal) -> [UInt8]? {
    guard let entry = entries.first(where: { $0.kind == 2 && $0.name == name }) else { return nil }
    let found =
      entry.size < miniCutoff
      ? try miniChain(entry.start) : try chain(entry.start, of: table)
    guard found.count >= entry.size else { throw .broken(name) }
    return Array(found.prefix(entry.size))
  }

  /// Where the sectors that hold the table lie, beginning in the head of the file.
  private func sectorTable() throws(Refusal) -> [UInt32] {
    var sectors = (0..<109).map { bytes.long(76 + 4 * $0) }
    var next = bytes.long(68)
    var seen = 0
    while next < CompoundStreams.lastSector {
      seen += 1
      guard seen <= bytes.count / sectorSize, let more = sector(next) else { throw .broken(nil) }
      let longs = CompoundStreams.longs(Array(more))
      sectors += longs.dropLast()
      next = longs.last ?? CompoundStreams.lastSector
    }
    var table: [UInt32] = []
    for number in sectors where number < CompoundStreams.lastSector {
      guard let part = sector(number), table.count <= bytes.count else { throw .broken(nil) }
      table += CompoundStreams.longs(Array(part))
    }
    return table
  }

  private mutating func readEntries(from start: UInt32) throws(Refusal) {
    let directory = try chain(start, of: table)
    for at in stride(
      from: 0, to: directory.count - CompoundStreams.entryBytes + 1, by: CompoundStreams.entryBytes)
    {
      let length = min(64, Int(directory.word(at + 64)))
      let units = stride(from: at, to: at + max(0, length - 2), by: 2).map { directory.word($0) }
      entries.append(
        Entry(
          name: String(decoding: units, as: UTF16.self), kind: directory[at + 66],
          start: directory.long(at + 116), size: Int(directory.long(at + 120))))
    }
  }

  /// A sector of the file; none where it ends before. The last one may be short.
  private func sector(_ number: UInt32) -> ArraySlice<UInt8>? {
    let start = (Int(number) + 1) * sectorSize
    guard start < bytes.count else { return nil }
    return bytes[start..<min(start + sectorSize, bytes.count)]
  }

  private func chain(_ start: UInt32, of table: [UInt32]) throws(Refusal) -> [UInt8] {
    var result: [UInt8] = []
    var next = start
    while next < CompoundStreams.lastSector {
      guard result.count <= bytes.count, let part = sector(next), Int(next) < table.count else {
        throw .broken(nil)
      }
      result += part
      next = table[Int(next)]
    }
    return result
  }

  private func miniChain(_ start: UInt32) throws(Refusal) -> [UInt8] {
    var result: [UInt8] = []
    var next = start
    while next < CompoundStreams.lastSector {
      let at = Int(next) * miniSize
      guard result.count <= miniStream.count, at < miniStream.count, Int(next) < miniTable.count
      else { throw .broken(nil) }
      result += miniStream[at..<min(at + miniSize, miniStream.count)]
      next = miniTable[Int(next)]
    }
    return result
  }

  private static func longs(_ bytes: [UInt8]) -> [UInt32] {
    stride(from: 0, to: bytes.count - 3, by: 4).map { bytes.long($0) }
  }
}

extension Array where Element == UInt8 {
  /// Two bytes, the lower first; zero beyond the end.
  func word(_ at: Int) -> UInt16 {
    at >= 0 && at + 1 < count ? UInt16(self[at]) | UInt16(self[at + 1]) << 8 : 0
  }

  /// Four bytes, the lowest first.
  func long(_ at: Int) -> UInt32 { UInt32(word(at)) | UInt32(word(at + 2)) << 16 }

  /// Eight bytes as a number with a fraction.
  func double(_ at: Int) -> Double {
    Double(bitPattern: UInt64(long(at)) | UInt64(long(at + 4)) << 32)
  }
}
