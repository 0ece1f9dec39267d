import Campaign
import JSON
import Testing

@testable import Store

@Test func aLineStillBeingWrittenIsNotRead() throws {
  let desk = try Desk()
  try desk.open().record(1, 1)
  try desk.open().record(2, 2)
  let whole = try desk.file(Desk.journal)
  let first = try #require(whole.firstIndex(of: 10)) + 1
  for length in first..<whole.count {
    let disk = desk.disk.afterKill()
    try Desk(left: disk).edit(Desk.journal) { $0 = Array(whole.prefix(length)) }
    // Its writer has not said yet that it is there.
    var note = LockNote()
    note.last = 1
    try Desk(left: disk).edit("lock") { $0 = note.bytes }
    let store = try Desk(left: disk).open()
    #expect(store.value(1) == 1)
    #expect(store.value(2) == nil, "\(length) bytes")
    #expect(store.damages == [])
    // And as soon as it is whole, it is.
    try Desk(left: disk).edit(Desk.journal) { $0 = whole }
    #expect(try store.refresh())
    #expect(store.value(2) == 2)
  }
}

@Test func whoeverCommitsNextMendsABrokenOffLineAndKeepsACopy() throws {
  let desk = try Desk()
  try desk.open().record(1, 1)
  let whole = try desk.file(Desk.journal)
  try desk.edit(Desk.journal) { $0 += Array(#"{"v":1,"seq":2,"#.utf8) }
  #expect(
    try desk.open().verify() == [
      Damage(.interrupted, path: Desk.journal, offset: whole.count, length: 15)
    ])
  try desk.open().record(3, 3)
  #expect(try desk.file(Desk.journal).starts(with: whole))
  let store = try desk.open()
  #expect(store.value(1) == 1 && store.value(3) == 3)
  #expect(try store.verify() == [])
  let kept = try desk.disk.node(at: "/office/quarantine").names
  #expect(kept.count == 1)
  #expect(kept.first?.value.content == Array(#"{"v":1,"seq":2,"#.utf8))
}

@Test func anotherUsersBrokenOffLineIsLeftToThem() throws {
  let desk = try Desk()
  try desk.open().record(1, 1)
  try desk.edit(Desk.journal) { $0 += Array("{".utf8) }
  try desk.as(1001).open().record(2, 2)
  #expect(try desk.file(Desk.journal).last == UInt8(ascii: "{"))
  try desk.as(1000).open().record(3, 3)
  let store = try desk.open()
  #expect((1...3).map { store.value($0) } == [1, 2, 3])
}

@Test func aReaderWhoSawARecordThatWasTakenBackForgetsIt() throws {
  let desk = try Desk()
  try desk.open().record(1, 1)
  let before = try desk.file(Desk.journal)
  try desk.open().record(2, 2)
  let reader = try desk.open()
  #expect(reader.value(2) == 2)
  // The sync failed, so the writer took it back.
  try desk.edit(Desk.journal) { $0 = before }
  #expect(try reader.refresh())
  #expect(reader.value(2) == nil && reader.value(1) == 1)
  // Something of the same length comes in its place.
  try desk.edit("lock") { $0 = LockNote().bytes }
  try desk.open().record(3, 3)
  #expect(try reader.refresh())
  #expect(reader.value(3) == 3)
}

@Test func aRecordReplacedByALongerOneIsNoticedThoughTheFileOnlyGrew() throws {
  let desk = try Desk()
  try desk.open().record(1, 1)
  let before = try desk.file(Desk.journal)
  try desk.open().record(2, 2)
  let reader = try desk.open()
  try desk.edit(Desk.journal) { $0 = before }
  try desk.edit("lock") { $0 = LockNote().bytes }
  try desk.open().record(2, "quite another and a longer one")
  #expect(try reader.refresh())
  #expect(reader.value(2) == "quite another and a longer one")
  #expect(reader.damages == [])
}

/// A record is committed to a journal that the reader has just looked at, and the next one to a
/// journal it comes to afterwards.
@Test func aReaderBetweenTwoCommitsMissesNeither() throws {
  let desk = try Desk()
  try desk.as(1000).open().record(1, 1)
  try desk.as(1001).open().record(2, 2)
  try desk.as(1002).open().record(3, 3)
  for call in 1... {
    let desk = Desk(left: desk.disk.afterKill())
    let system = FaultySystem(desk.disk)
    let reader = try desk.open(system)
    let start = system.calls.count
    var isDone = false
    system.fault = { at, _ in
      guard at == start + call else { return nil }
      isDone = true
      _ = try? desk.as(1002).open().record(4, 4)
      _ = try? desk.as(1000).open().record(5, 5)
      _ = try? desk.as(1001).open().record(6, 6)
      return nil
    }
    _ = try reader.refresh()
    guard isDone else {
      #expect(call > 8)
      return
    }
    let seen = (4...6).filter { reader.value($0) != nil }
    #expect(seen == Array(4..<4 + seen.count), "call \(call)")
    #expect(reader.damages == [], "call \(call)")
    _ = try reader.refresh()
    #expect((1...6).allSatisfy { reader.value($0) == JSON($0) }, "call \(call)")
    #expect(reader.damages == [], "call \(call)")
  }
}

@Test func readingNeverTakesTheLock() throws {
  let desk = try Desk()
  try desk.open().record(1, 1)
  let descriptor = try desk.disk.open("/office/lock", at: -1, .update)
  try desk.disk.lock(descriptor)
  let store = try desk.open()
  #expect(store.value(1) == 1)
  #expect(try store.verify() == [])
}

@Test func whoeverWaitsTooLongIsToldWhoHoldsTheStore() throws {
  let desk = try Desk()
  let descriptor = try desk.disk.open("/office/lock", at: -1, .update)
  try desk.disk.lock(descriptor)
  var note = LockNote()
  note.holder = Holder(login: "hoa", process: 77, since: "2026-11-21T08:59:00.000+07:00")
  try desk.edit("lock") { $0 = note.bytes }
  let store = try desk.open()
  let start = desk.disk.uptime()
  #expect(throws: StoreError.busy(note.holder)) { try store.record(1, 1) }
  #expect(desk.disk.uptime() - start <= 5_000)
  #expect(StoreError.busy(note.holder).message(.vi).contains("hoa (tiến trình 77)"))
  try desk.disk.unlock(descriptor)
  try store.record(1, 1)
}

@Test func aRecordThatIsTooLongIsRefusedAndASmallerOneGoesOn() throws {
  let desk = try Desk()
  let store = try desk.open()
  store.longestRecord = 1000
  let text = JSON.string(String(repeating: "x", count: 1000))
  #expect(throws: StoreError.self) { try store.record(1, text) }
  try store.record(1, 1)
  #expect(try desk.open().value(1) == 1)
}

@Test func aLineWithoutEndIsPassedOverInPieces() throws {
  let desk = try Desk()
  try desk.open().record(1, 1)
  let length = 70 << 20
  try desk.edit(Desk.journal) {
    $0 += [UInt8](repeating: UInt8(ascii: "["), count: length) + [10]
  }
  let store = try desk.open()
  #expect(store.value(1) == 1)
  #expect(store.damages.map(\.kind) == [.tooLong])
  try store.record(2, 2)
  #expect(try desk.open().value(2) == 2)
}

/// A journal put back from a copy while the program runs, its folder with the old time as `rsync`
/// leaves it, and a lock that is the copy's: nothing tells of it until it is opened to be written.
@Test func aJournalThatCameUpUnseenIsReadBeforeAnythingIsAppended() throws {
  let desk = try Desk()
  try desk.open().record(1, "restored")
  let year = try desk.disk.node(at: "/office/journal/2026")
  let restored = try #require(year.names["lan.jsonl"])
  year.names["lan.jsonl"] = nil
  let bytes = restored.content
  try desk.edit("lock") { $0 = LockNote().bytes }
  // Long enough ago that the folders' times can be relied on.
  let later = Desk(left: desk.disk.afterKill())
  let store = try later.open()
  #expect(store.ledger.entryCount == 0)
  try later.disk.node(at: "/office/journal/2026").names["lan.jsonl"] = restored
  #expect(try store.refresh() == false)
  #expect(throws: StoreError.busy(nil)) { try store.record(1, "made without knowing") }
  #expect(try later.file(Desk.journal) == bytes)
  #expect(store.value(1) == "restored")
  // Now that it is known, one goes on.
  #expect(try store.record(2, 2).sequence == 2)
  #expect(try later.open().verify() == [])
}

@Test func numbersNearTheEndOfNumbersAreRefused() throws {
  let desk = try Desk()
  try desk.open().record(1, 1)
  let header = CommitHeader(sequence: .max, at: Desk.morning, author: "x", login: "lan")
  let line = RecordWriter.line(
    header, [.result(9, 9)], zone: OfficeZone(name: OfficeZone.defaultName, data: []),
    previous: nil)
  try desk.edit(Desk.journal) { $0 += line }
  let store = try desk.open()
  #expect(store.value(9) == nil)
  #expect(store.damages.contains { $0.kind == .malformed })
  #expect(try store.record(2, 2).sequence == 2)
}
