import Campaign
import Foundation
import Glibc
import JSON
import Testing

@testable import Store

/// A store that is moved, replaced or brought back under those who have it open.
@Suite struct PlaceTests {
  @Test func nothingIsSavedIntoAStoreThatWasMovedAway() throws {
    let folder = try Folder()
    try folder.makeStore()
    let open = try folder.open()
    try open.record(1, 1)
    try open.backup(to: folder.path + "/b.tar", at: Desk.morning)
    rename(folder.store, folder.path + "/store.bad")
    let moved = StoreError.moved(path: folder.store)
    #expect(throws: moved) { try open.record(2, 2) }
    try FileStore.restore(folder.path + "/b.tar", into: folder.store, at: Desk.morning)
    #expect(throws: moved) { try open.record(3, 3) }
    #expect(moved.message(.en).hasPrefix("NOT SAVED"))
    #expect(try open.refresh())
    #expect(open.damages == [Damage(.moved, path: folder.store)])
    for path in [folder.store, folder.path + "/store.bad"] {
      let store = try FileStore.open(path)
      #expect(store.value(1) == 1 && store.value(2) == nil && store.value(3) == nil)
    }
  }

  @Test func nothingIsSavedIntoAnotherStoreInTheSameFolder() throws {
    let folder = try Folder()
    try folder.makeStore()
    let open = try folder.open()
    let files = FileManager.default
    for name in try files.contentsOfDirectory(atPath: folder.store) {
      try files.removeItem(atPath: "\(folder.store)/\(name)")
    }
    try folder.makeStore()
    #expect(throws: StoreError.moved(path: folder.store)) { try open.record(2, 2) }
    #expect(try folder.open().value(2) == nil)
  }

  /// The move comes when the line is on its way to the disk.
  @Test func whatCameToLieElsewhereIsTakenBack() throws {
    let folder = try Folder()
    try folder.makeStore()
    let system = FaultySystem(LinuxFileSystem())
    let store = try FileStore.open(folder.store, system: system)
    let other = folder.path + "/store.bad"
    system.fault = { _, call in
      if call == .fdatasync || call == .fsync { rename(folder.store, other) }
      return nil
    }
    #expect(throws: StoreError.moved(path: folder.store)) { try store.record(1, 1) }
    #expect(try FileStore.open(other).value(1) == nil)
    #expect(try FileStore.open(other).verify() == [])
  }

  @Test func aRestoredStoreIsWholeAndSpeaksForThoseWhoWrote() throws {
    let disk = MemoryDisk()
    let desk = try Desk(disk: disk)
    for (number, user) in [UInt32(1000), 1001, 1002].enumerated() {
      try desk.as(user).open().record(number, JSON(number))
    }
    try desk.as(1000).open().backup(to: "/b.tar", at: Desk.morning)
    // Somebody else than the first owner brings it back, and owns every file.
    disk.user = 1001
    try FileStore.restore("/b.tar", into: "/again", at: Desk.morning, system: disk)
    for user in [UInt32(1001), 1000, 1002] {
      disk.user = user
      let store = try FileStore.open("/again", system: disk)
      #expect((0..<3).allSatisfy { store.value($0) == JSON($0) })
      #expect(try store.verify() == [])
      try store.record(Int(user), 1)
    }
    #expect(try FileStore.open("/again", system: disk).verify() == [])
    // What the owner adds to a colleague's file afterwards is in another's name.
    let file = try disk.node(at: "/again/journal/2026/an.jsonl")
    #expect(file.owner == 1001)
    let last = try #require(file.content.split(separator: 10).last)
    let line = RecordWriter.line(
      CommitHeader(sequence: 8, at: Desk.morning, author: "An", login: "an"), [.result(1, 9)],
      zone: OfficeZone(name: OfficeZone.defaultName, data: []),
      previous: last.withUnsafeBytes { Seal.sum(of: $0) })
    file.content += line
    file.modified += 1
    let store = try FileStore.open("/again", system: disk)
    #expect(store.value(1) == 1)
    #expect(try store.verify().map(\.kind) == [.forged(login: "an", owner: "hoa")])
  }

  @Test func aStoreCopiedByHandCountsOnceItsNewOwnerAnswersForIt() throws {
    let disk = MemoryDisk()
    let desk = try Desk(disk: disk)
    try desk.as(1001).open().record(1, 1)
    try desk.as(1000).open().record(2, 2)
    func own(_ node: MemoryDisk.Node) {
      node.owner = 1000
      node.names.values.forEach(own)
    }
    own(try disk.node(at: Desk.path))
    #expect(try desk.as(1000).open().value(1) == nil)
    #expect(try desk.open().verify().contains { $0.kind == .forged(login: "hoa", owner: "lan") })
    _ = try desk.open().accept(author: "Lan", at: Desk.morning, on: Desk.day)
    #expect(try desk.open().value(1) == 1 && desk.open().value(2) == 2)
    #expect(try desk.open().verify() == [])
    try desk.as(1001).open().record(3, 3)
    #expect(try desk.open().verify() == [])
  }

  /// Broken off at any of its system calls, a restore can be made again.
  @Test func aRestoreThatWasBrokenOffIsRepeated() throws {
    let disk = MemoryDisk()
    let desk = try Desk(disk: disk)
    for user in [UInt32(1000), 1001] { try desk.as(user).open().record(Int(user), 1) }
    try desk.as(1000).open().backup(to: "/b.tar", at: Desk.morning)
    var number = 1
    var isDone = false
    while !isDone {
      let copy = disk.afterKill()
      let system = FaultySystem(copy)
      system.diesAt = number
      do {
        try FileStore.restore("/b.tar", into: "/again", at: Desk.morning, system: system)
        isDone = !system.isDead
      } catch {}
      let left = copy.afterKill()
      if (try? FileStore.open("/again", system: left)) == nil {
        try FileStore.restore("/b.tar", into: "/again", at: Desk.morning, system: left)
      }
      let store = try FileStore.open("/again", system: left)
      #expect(store.value(1000) == 1 && store.value(1001) == 1, "\(number)")
      #expect(try store.verify() == [], "\(number)")
      number += 1
    }
    #expect(number > 50)
  }
}
