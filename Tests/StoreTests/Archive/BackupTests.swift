import Campaign
import Foundation
import JSON
import Testing

@testable import Store

private func office() throws -> Folder {
  let folder = try Folder()
  var content = NewStore()
  content.sharing = .alone
  content.roster = Roster([School(id: "a", name: "TH Độc Lập", level: .primary)])
  content.plans = [PlanFile(id: "p", bytes: Array(#"{"later": [1.10], "đ": "\u202e"}"#.utf8))]
  try FileStore.create(folder.store, content, at: Desk.morning)
  let store = try folder.open()
  for number in 0..<20 { try store.record(number, .string("giá trị \(number)")) }
  _ = try store.commit([.result(1, 1)], author: "Hoa", at: Desk.morning + 40_000_000_000)
  return folder
}

/// The rehearsal: what was in the store is in the restored one, byte for byte.
@Test func aBackupBringsEverythingBack() throws {
  let folder = try office()
  let store = try folder.open()
  let backup = folder.path + "/backup.tar"
  try store.backup(to: backup, at: Desk.morning)
  let copy = folder.path + "/copy"
  try FileStore.restore(backup, into: copy, at: Desk.morning)
  let restored = try FileStore.open(copy)
  // One entry more tells that it was brought back, and by whom.
  #expect(restored.ledger.log().dropLast() == store.ledger.log()[...])
  #expect(restored.ledger.log().last?.kind == "upkeep")
  #expect(restored.roster == store.roster)
  #expect(restored.plans == store.plans)
  #expect(try restored.verify() == [])
  // Only the lock is its own, and the description, which tells of the day.
  let ownFiles: Set = ["store/lock", "store/store.json"]
  for (path, bytes) in try folder.contents()
  where path.hasPrefix("store/") && !ownFiles.contains(path) {
    let twin = folder.path + "/copy" + path.dropFirst("store".count)
    guard let bytes else { continue }
    let found = try folder.bytes(twin)
    #expect(
      folder.journal.hasSuffix(path) ? found.starts(with: bytes) : found == bytes, "\(path)")
  }
  var description = store.description
  #expect(description.restored == nil)
  description.restored = Day(iso: "2026-11-21")
  #expect(restored.description == description)
  // The office works on.
  #expect(try restored.record(50, 50).sequence == 23)
  #expect(try folder.mode(backup) == 0o600)
}

@Test func aBackupIsAnOrdinaryArchiveWhoseChecksumsAnybodyCanCheck() throws {
  let folder = try office()
  try folder.open().backup(to: folder.path + "/b.tar", at: Desk.morning)
  let unpacked = folder.path + "/unpacked"
  try FileManager.default.createDirectory(
    atPath: unpacked, withIntermediateDirectories: false)
  #expect(try run("/usr/bin/env", "tar", "-xf", folder.path + "/b.tar", "-C", unpacked) == 0)
  let names = try FileManager.default.subpathsOfDirectory(atPath: unpacked)
  #expect(names.contains("store.json") && names.contains("plans/p.json"))
  let sums = String(decoding: try folder.bytes(unpacked + "/SUMS"), as: UTF8.self)
  for line in sums.split(separator: "\n") {
    let path = line.split(separator: " ").last.map(String.init) ?? ""
    let hash = XXH64.hash(try folder.bytes("\(unpacked)/\(path)"))
    #expect(line == "\(HexDigits.text(hash))  \(path)")
  }
  #expect(sums.split(separator: "\n").count == 5)
}

private func run(_ program: String, _ arguments: String...) throws -> Int32 {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: program)
  process.arguments = arguments
  try process.run()
  process.waitUntilExit()
  return process.terminationStatus
}

@Test func aBackupOfWhichAnyByteWasChangedIsRefusedAndNothingIsMade() throws {
  let folder = try office()
  let backup = folder.path + "/backup.tar"
  try folder.open().backup(to: backup, at: Desk.morning)
  let whole = try folder.bytes(backup)
  var generator = SeededGenerator(seed: 5)
  let changes = Soak.count(40, full: 3_000)
  for number in 0..<changes {
    let at = Int.random(in: 0..<whole.count - 1024, using: &generator)
    try folder.edit(backup) { bytes in
      bytes = whole
      if number % 3 == 0 {
        bytes.removeLast(bytes.count - at)
      } else {
        bytes[at] ^= 1 << UInt8(number % 8)
      }
    }
    let copy = folder.path + "/copy"
    do {
      try FileStore.restore(backup, into: copy, at: Desk.morning)
      // Only what says nothing of the content may change: a member's padding, time or rights.
      #expect(try FileStore.open(copy).ledger.commitCount == 22, "byte \(at)")
      try FileManager.default.removeItem(atPath: copy)
    } catch let error as StoreError {
      #expect(!FileManager.default.fileExists(atPath: copy + "/store.json"), "byte \(at)")
      #expect(error.exitCode >= 3)
      try? FileManager.default.removeItem(atPath: copy)
    }
  }
  Soak.report("\(changes) backups of which a byte was changed or lost: refused, or all there")
}

@Test(arguments: [
  "../evil", "/etc/evil", "journal/2026/../../evil.jsonl", "evil", "lock", "plans/a/b.json",
])
func aBackupWithAMemberThatBelongsNowhereIsRefused(path: String) throws {
  let folder = try Folder()
  let header = TarHeader(path: path, size: 0, mode: 0o600, modified: 0)
  let file = folder.path + "/evil.tar"
  _ = FileManager.default.createFile(atPath: file, contents: Data(header.bytes))
  #expect(throws: StoreError.self) {
    try FileStore.restore(file, into: folder.path + "/copy", at: Desk.morning)
  }
  #expect(try folder.contents().keys.sorted() == ["evil.tar"])
}

@Test func whatIsNoBackupIsRefused() throws {
  let folder = try office()
  for path in [folder.store + "/store.json", folder.store, folder.path + "/none"] {
    #expect(throws: StoreError.self) {
      try FileStore.restore(path, into: folder.path + "/copy", at: Desk.morning)
    }
  }
}

@Test func aBackupIsRestoredOnlyWhereNothingIs() throws {
  let folder = try office()
  let backup = folder.path + "/backup.tar"
  try folder.open().backup(to: backup, at: Desk.morning)
  let before = try folder.contents()
  #expect(throws: StoreError.exists(path: folder.store)) {
    try FileStore.restore(backup, into: folder.store, at: Desk.morning)
  }
  #expect(throws: StoreError.notEmpty(path: folder.path)) {
    try FileStore.restore(backup, into: folder.path, at: Desk.morning)
  }
  #expect(try folder.contents() == before)
}

@Test func aBackupThatFailsLeavesTheOneBefore() throws {
  let desk = try Desk()
  try desk.open().record(1, 1)
  try desk.open().backup(to: "/backup.tar", at: Desk.morning)
  let before = try desk.disk.node(at: "/backup.tar").content
  let system = FaultySystem(desk.disk)
  let store = try desk.open(system)
  try store.record(2, 2)
  try store.backup(to: "/after.tar", at: Desk.morning)
  let after = try desk.disk.node(at: "/after.tar").content
  for call in 1...40 {
    let start = system.calls.count
    system.fault = { at, _ in at == start + call ? 28 : nil }
    defer { system.fault = { _, _ in nil } }
    if (try? store.backup(to: "/backup.tar", at: Desk.morning)) == nil {
      let kept = try desk.disk.node(at: "/backup.tar").content
      #expect(kept == before || kept == after, "call \(call)")
      #expect(
        desk.disk.root.names.keys.sorted() == ["after.tar", "backup.tar", "office"], "call \(call)")
    }
  }
}
