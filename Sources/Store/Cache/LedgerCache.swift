import Campaign
import JSON

/// The folded ledger of a store in a private file, so that opening does not read every journal.
///
/// It may be deleted at any time. It is used only where the journals are what it was made from,
/// or have grown since, and nothing depends on its being written.
struct LedgerCache {
  private let system: any FileSystem
  private let directory: OpenFile
  private let store: String

  /// So many new entries make writing it worth while.
  static let worthwhile = 500

  /// None where no private place for it can be had.
  init?(_ system: any FileSystem, directory: String, store: OpenedStore) {
    self.system = system
    self.store = store.description.id
    do {
      let own = try LedgerCache.privateDirectory(
        "thidua", in: OpenFile(system, path: directory, .directory), system)
      self.directory = try LedgerCache.privateDirectory(store.description.id, in: own, system)
    } catch {
      return nil
    }
  }

  private static func privateDirectory(
    _ name: String, in parent: OpenFile, _ system: any FileSystem
  ) throws(SystemError) -> OpenFile {
    if try parent.statusIfPresent(name) == nil {
      try? parent.makeDirectory(name, mode: 0o700)
    }
    let directory = try parent.open(name, .directory)
    let status = try directory.status()
    guard status.owner == system.user, status.mode & 0o077 == 0 else {
      throw SystemError(.open, 1)
    }
    return directory
  }

  // MARK: Reading

  func load() -> (ledger: Ledger, journals: [Journal], marks: StoreMarks)? {
    guard let file = try? directory.open(LedgerCache.name, .read),
      let status = try? file.status(), status.kind == .file, status.owner == system.user,
      let line = LedgerCache.header(of: file), let header = CacheHeader(line: line[...]),
      header.store == store
    else { return nil }
    var offset = line.count + 1
    var sum: UInt64 = 0
    let ledger = Ledger(columnCounts: header.counts) { bytes in
      guard offset + bytes.count <= status.size,
        (try? file.read(into: bytes, at: offset)) == bytes.count
      else { return false }
      offset += bytes.count
      sum = LedgerCache.add(bytes: UnsafeRawBufferPointer(bytes), to: sum)
      return true
    }
    guard let ledger, sum == header.sum else { return nil }
    return (ledger, header.journals, header.marks)
  }

  /// The first line; the columns behind it are read once, into their places.
  private static func header(of file: OpenFile) -> [UInt8]? {
    var line: [UInt8] = []
    while line.count < longestHeader, let piece = try? file.read(shortPiece, at: line.count) {
      if let end = piece.firstIndex(of: UInt8(ascii: "\n")) { return line + piece[..<end] }
      if piece.isEmpty { return nil }
      line += piece
    }
    return nil
  }

  // MARK: Writing

  func save(_ ledger: Ledger, _ journals: [Journal], _ marks: StoreMarks) {
    var sum: UInt64 = 0
    ledger.forEachColumn { sum = LedgerCache.add(bytes: $0, to: sum) }
    let header = CacheHeader(
      store: store, counts: ledger.columnCounts, journals: journals, marks: marks, sum: sum)
    let line = header.line
    guard line.count <= LedgerCache.longestHeader else { return }
    let draft = ".\(LedgerCache.name).\(system.randomName())"
    do {
      let file = try directory.open(draft, .create(mode: 0o600))
      try file.append(line)
      try ledger.forEachColumn { bytes throws(SystemError) in
        try file.append(bytes)
      }
      try file.close()
      try directory.rename(draft, to: LedgerCache.name)
    } catch {
      try? directory.remove(draft)
    }
  }

  private static func add(bytes: UnsafeRawBufferPointer, to sum: UInt64) -> UInt64 {
    (sum &* 31) ^ XXH64.hash(bytes)
  }

  private static let name = "ledger"
  private static let longestHeader = 1 << 20
  private static let shortPiece = 1 << 12
}
