import Campaign
import Foundation
import JSON
import Testing

@testable import Store

/// A store with enough in it that opening it keeps a cache.
private func office() throws -> (folder: Folder, cache: String) {
  let folder = try Folder()
  try folder.makeStore()
  let store = try folder.open()
  let facts = (0..<2_500).map { Fact.result($0 % 500, JSON($0)) }
  _ = try store.commit(facts, author: "Lan", at: Desk.morning)
  _ = try store.commit(
    store.ledger.undoing(EntryID("1.7")!, on: Desk.day), author: "Lan", at: Desk.morning)
  _ = try folder.open(caching: true)
  return (folder, "\(folder.cache)/thidua/\(store.description.id)/ledger")
}

private func sameLedger(_ first: Ledger, _ second: Ledger) -> Bool {
  first.log() == second.log() && first.columnCounts == second.columnCounts
}

@Test func aCacheGivesTheLedgerThatTheJournalsGive() throws {
  let (folder, cache) = try office()
  #expect(try folder.mode(cache) == 0o600)
  #expect(try folder.mode(URL(fileURLWithPath: cache).deletingLastPathComponent().path) == 0o700)
  let system = FaultySystem(LinuxFileSystem())
  let store = try FileStore.open(
    folder.store, cacheDirectory: folder.cache, system: system)
  #expect(sameLedger(store.ledger, try folder.open().ledger))
  // The journal was not read at all: the cache is larger than it, and nothing else is.
  let journal = try folder.bytes(folder.journal).count
  #expect(journal > 100_000)
  try store.record(1, "after")
  let reopened = try folder.open(caching: true)
  #expect(reopened.value(1) == "after")
  #expect(sameLedger(reopened.ledger, try folder.open().ledger))
}

@Test func whatWasRecordedSinceIsReadOnTop() throws {
  let (folder, _) = try office()
  let before = try folder.bytes("\(folder.journal)")
  try folder.open().record(9_999, "new")
  #expect(try folder.bytes(folder.journal).starts(with: before))
  let store = try folder.open(caching: true)
  #expect(store.value(9_999) == "new")
  #expect(sameLedger(store.ledger, try folder.open().ledger))
}

@Test func aCacheWhoseJournalIsNotWhatItWasIsNotUsed() throws {
  let (folder, _) = try office()
  let whole = try folder.bytes(folder.journal)
  // As long as before, but not the same.
  try folder.edit(folder.journal) { $0[200] ^= 1 }
  #expect(try !folder.open(caching: true).damages.isEmpty)
  // Cut, and grown again.
  try folder.edit(folder.journal) { $0 = Array(whole.prefix(whole.count / 2)) }
  #expect(try folder.open(caching: true).ledger.entryCount == 0)
  // Gone.
  try FileManager.default.removeItem(atPath: folder.journal)
  #expect(try folder.open(caching: true).ledger.entryCount == 0)
}

@Test func aJournalThatGrewButWhoseEndIsAnotherIsReadAnew() throws {
  let (folder, _) = try office()
  try folder.open().record(1, "x")
  try folder.edit(folder.journal) { bytes in
    // The last record that the cache knows.
    let lines = bytes.split(separator: 10)
    bytes[lines[1].startIndex + 20] ^= 1
  }
  #expect(try !folder.open(caching: true).damages.isEmpty)
}

@Test func anyChangeOfTheCacheMakesItWorthless() throws {
  let (folder, cache) = try office()
  let expected = try folder.open().ledger.log()
  let whole = try folder.bytes(cache)
  var generator = SeededGenerator(seed: 3)
  let changes = Soak.count(8, full: 1_000)
  for number in 0..<changes {
    try folder.edit(cache) { bytes in
      bytes = whole
      let at = Int.random(in: 0..<bytes.count, using: &generator)
      switch number % 4 {
      case 0: bytes[at] ^= 1 << UInt8(number % 8)
      case 1: bytes.removeLast(bytes.count - at)
      case 2: for place in at..<min(at + 64, bytes.count) { bytes[place] = 0xff }
      default: bytes[number % 400] = UInt8(ascii: "9")
      }
    }
    #expect(try folder.open(caching: true).ledger.log() == expected, "\(number)")
  }
  Soak.report("\(changes) changes of the cache: 0 believed")
}

@Test func aCacheThatOthersCanReadOrThatIsALinkIsNotUsed() throws {
  let (folder, cache) = try office()
  let inside = URL(fileURLWithPath: cache).deletingLastPathComponent().path
  chmod(inside, 0o755)
  #expect(try folder.open(caching: true).ledger.commitCount == 2)
  chmod(inside, 0o700)
  try FileManager.default.removeItem(atPath: cache)
  try FileManager.default.createSymbolicLink(
    atPath: cache, withDestinationPath: folder.path + "/elsewhere")
  #expect(try folder.open(caching: true).ledger.commitCount == 2)
  #expect(!FileManager.default.fileExists(atPath: folder.path + "/elsewhere"))
}

@Test func withoutAPlaceForACacheThereIsNone() throws {
  let (folder, _) = try office()
  let store = try FileStore.open(folder.store, cacheDirectory: folder.path + "/no/such/place")
  #expect(store.ledger.commitCount == 2)
}

@Test func damagedJournalsAreNeverCached() throws {
  let (folder, cache) = try office()
  try FileManager.default.removeItem(atPath: cache)
  try folder.edit(folder.journal) { $0 += Array("rubbish\n".utf8) }
  for _ in 0..<2 { #expect(try folder.open(caching: true).damages.map(\.kind) == [.checksum]) }
  #expect(!FileManager.default.fileExists(atPath: cache))
}
