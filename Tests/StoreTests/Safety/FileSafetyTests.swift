import Campaign
import Foundation
import Glibc
import JSON
import Testing

@testable import Store

/// The rights of a store as `reliability` lists them, for one person and for a staff.
@Test(arguments: [UInt32(0o000), 0o022, 0o077])
func rightsAreTheSameWhateverTheUmask(mask: UInt32) throws {
  let folder = try Folder()
  let system = FaultySystem(LinuxFileSystem())
  system.mask = mask
  for (sharing, folders, plans, journal, lock, plan) in [
    (Sharing.alone, 0o700, 0o700, 0o600, 0o600, 0o600),
    (Sharing.group, 0o3770, 0o2770, 0o640, 0o660, 0o660),
  ] as [(Sharing, UInt32, UInt32, UInt32, UInt32, UInt32)] {
    try? FileManager.default.removeItem(atPath: folder.store)
    var content = NewStore()
    content.sharing = sharing
    content.plans = [PlanFile(id: "p", bytes: Array("{}".utf8))]
    try FileStore.create(folder.store, content, at: Desk.morning, system: system)
    let opened = try FileStore.open(folder.store, system: system)
    try opened.record(1, 1)
    let later = Desk.morning + 3 * 366 * 86_400_000
    _ = try opened.commit([.result(2, 2)], author: "Lan", at: later)
    let name = URL(fileURLWithPath: folder.journal).lastPathComponent
    for (path, mode) in [
      ("", folders), ("/plans", plans), ("/journal", folders), ("/quarantine", folders),
      ("/journal/2026", folders), ("/journal/2027", folders), ("/journal/2029", folders),
      ("/journal/2026/\(name)", journal), ("/journal/2029/\(name)", journal), ("/lock", lock),
      ("/plans/p.json", plan), ("/store.json", journal), ("/roster.json", journal),
    ] {
      #expect(try folder.mode(folder.store + path) == mode, "\(sharing) \(path)")
    }
  }
}

private enum Trap: CaseIterable {
  case link, danglingLink, pipe, secondName, directory

  /// Puts itself in the place of a file; what is outside must stay as it is.
  func lay(at path: String, outside: String) throws {
    try? FileManager.default.removeItem(atPath: path)
    switch self {
    case .link:
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: outside)
    case .danglingLink:
      try FileManager.default.createSymbolicLink(
        atPath: path, withDestinationPath: outside + "-new")
    case .pipe: mkfifo(path, 0o600)
    case .secondName: Glibc.link(outside, path)
    case .directory:
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: false)
    }
  }
}

@Test(arguments: Trap.allCases)
private func aTrapInThePlaceOfAFileIsRefusedAndNothingOutsideIsTouched(trap: Trap) throws {
  let places = ["lock", "journal", "store.json", "roster.json", "year", "plans", "plans/p.json"]
  for place in places {
    let folder = try Folder()
    try folder.makeStore()
    let outside = folder.path + "/outside"
    let first = try folder.open()
    let plan = PlanFile(id: "p", bytes: Array("{}".utf8))
    _ = try first.addPlan(plan, facts: [.result(1, 1)], author: "Lan", at: Desk.morning)
    try folder.edit(folder.journal) { _ in }
    _ = FileManager.default.createFile(
      atPath: outside, contents: Data(try folder.bytes(folder.journal)))
    let before = try folder.bytes(outside)
    let path =
      switch place {
      case "journal": folder.journal
      case "year": folder.store + "/journal/2026"
      default: folder.store + "/" + place
      }
    try trap.lay(at: path, outside: outside)
    let result = Result { try folder.open().record(2, 2) }
    if place == "plans/p.json" {
      // One plan that is none is named, and the others are worked with.
      #expect(try result.get().sequence == 2)
      #expect(try folder.open().verify() == [Damage(.notAPlainFile, path: place)])
    } else if !(trap == .directory && ["year", "plans"].contains(place)) {
      #expect(throws: StoreError.self, "\(place)") { try result.get() }
    }
    #expect(throws: Never.self) { _ = try? folder.open().verify() }
    #expect(try folder.bytes(outside) == before, "\(place)")
    #expect(!FileManager.default.fileExists(atPath: outside + "-new"), "\(place)")
  }
  Soak.report("\(trap) in the place of \(places.joined(separator: ", ")): 0 writes outside")
}

/// The copies of damaged bytes go nowhere but into the store.
@Test func aQuarantineThatLeadsElsewhereIsNotFollowed() throws {
  let folder = try Folder()
  try folder.makeStore()
  try folder.open().record(1, 1)
  let elsewhere = folder.path + "/elsewhere"
  try FileManager.default.createDirectory(atPath: elsewhere, withIntermediateDirectories: false)
  try FileManager.default.removeItem(atPath: folder.store + "/quarantine")
  try FileManager.default.createSymbolicLink(
    atPath: folder.store + "/quarantine", withDestinationPath: elsewhere)
  try folder.edit(folder.journal) { $0 += Array("rubbish\nbroken off".utf8) }
  #expect(try !folder.open().verify().isEmpty)
  #expect(throws: StoreError.self) { try folder.open().record(2, 2) }
  #expect(try FileManager.default.contentsOfDirectory(atPath: elsewhere) == [])
}

/// What people type reaches a file only as JSON spells it: no editor or terminal obeys it there.
@Test func noControlCharacterReachesAFileRaw() throws {
  let controls =
    (0...0x1f).map { $0 } + (0x7f...0x9f).map { $0 }
    + [0x061c, 0x200e, 0x200f] + (0x2028...0x202e).map { $0 } + (0x2066...0x2069).map { $0 }
  let hostile = String(String.UnicodeScalarView(controls.compactMap { Unicode.Scalar($0) }))
  let desk = try Desk(roster: [School(id: "a", name: hostile, level: .primary)])
  _ = try desk.open().commit(
    [
      Fact(
        .result(PlanID(hostile), ObligationID(hostile), school: UnitID(hostile)), .string(hostile),
        on: Desk.day)
    ],
    author: hostile, at: Desk.morning)
  for file in [Desk.journal, "roster.json", "store.json", "lock"] {
    for line in try desk.text(file).split(separator: "\n") {
      #expect(line.unicodeScalars.allSatisfy { !controls.contains(Int($0.value)) }, "\(file)")
    }
  }
  let entry = try #require(try desk.open().ledger.log().first)
  #expect(entry.after.string == hostile && entry.author == hostile)
  Soak.report("\(controls.count) controls in every field: 0 raw in a file")
}

@Test func aStoreThatOthersCouldWriteIsRefused() throws {
  for place in ["", "/lock", "/store.json", "/roster.json", "/journal", "/plans"] {
    let folder = try Folder()
    try folder.makeStore()
    let path = folder.store + place
    chmod(path, mode_t(try folder.mode(path) | 0o002))
    let error = #expect(throws: StoreError.self) { try folder.open().record(1, 1) }
    #expect(error?.whileSaving == .unsafe(path: path))
    // Whoever only looks is told what is wrong, and not that something was not saved.
    if place != "/lock" {
      #expect(throws: StoreError.unsafe(path: path, .reading)) { _ = try folder.open() }
    }
  }
}

@Test func aJournalThatOthersCouldWriteProvesNothing() throws {
  let folder = try Folder()
  try folder.makeStore()
  try folder.open().record(1, 1)
  chmod(folder.journal, 0o602)
  let store = try folder.open()
  #expect(store.value(1) == nil)
  #expect(!store.damages.isEmpty)
  #expect(throws: StoreError.unsafe(path: folder.journal)) { try store.record(2, 2) }
}

@Test func aLinkToAStoreIsNotFollowed() throws {
  let folder = try Folder()
  try folder.makeStore()
  let link = folder.path + "/link"
  try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: folder.store)
  for path in [link, link + "/"] {
    #expect(throws: StoreError.notAPlainFile(path: link, .reading)) { _ = try FileStore.open(path) }
  }
}

@Test func aNewerProgramsStoreIsReadOnlyOrNotReadAtAll() throws {
  let folder = try Folder()
  try folder.makeStore()
  try folder.open().record(1, 1)
  let description = folder.store + "/store.json"
  try folder.edit(description) { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    bytes = Array(
      text.replacingOccurrences(of: "\"writer\": 1", with: "\"writer\": 2, \"later\": [1.10]")
        .utf8)
  }
  let before = try folder.contents()
  let store = try folder.open()
  #expect(store.value(1) == 1)
  #expect(store.readOnly == .newerWriter(version: 2))
  #expect(throws: StoreError.readOnly(.newerWriter(version: 2), path: folder.store)) {
    try store.record(2, 2)
  }
  #expect(try folder.contents() == before)
  try folder.edit(description) { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    bytes = Array(text.replacingOccurrences(of: "\"format\": 1", with: "\"format\": 2").utf8)
  }
  #expect(throws: StoreError.newer(version: 2, path: folder.store)) { _ = try folder.open() }
}

@Test func descriptionsAndRostersThatAreNotStrictJSONAreRefusedByTheirPlace() throws {
  let folder = try Folder()
  try folder.makeStore()
  for (file, text) in [
    ("roster.json", "{\"schools\": [\n  {\"id\": \"a\",}\n]}"), ("roster.json", "[]"),
    ("store.json", "{\"format\": 1, \"id\": \"x\", \"id\": \"y\"}"), ("store.json", ""),
  ] {
    let path = "\(folder.store)/\(file)"
    let whole = try folder.bytes(path)
    try folder.edit(path) { $0 = Array(text.utf8) }
    do {
      _ = try folder.open()
      Issue.record("\(file) was read: \(text)")
    } catch let error as StoreError {
      #expect(error.exitCode == 4)
      #expect(error.message(.en).contains(path))
    }
    try folder.edit(path) { $0 = whole }
  }
}

@Test func whoMayOnlyReadIsToldSoAndReads() throws {
  let desk = try Desk()
  try desk.open().record(1, 1)
  let system = FaultySystem(desk.disk)
  let store = try FileStore.open(Desk.path, access: .readOnly, system: system)
  #expect(store.value(1) == 1)
  #expect(throws: StoreError.readOnly(.asked, path: Desk.path)) { try store.record(2, 2) }
  #expect(!system.calls.contains { [.write, .flock, .mkdir, .fsync].contains($0) })
}

@Test func aNetworkFileSystemIsTold() {
  let mounts = """
    24 30 0:22 / /proc rw,nosuid - proc proc rw
    30 1 254:0 / / rw,relatime shared:1 - ext4 /dev/root rw
    41 30 0:45 / /home rw,relatime shared:2 master:3 - nfs4 server:/home rw,vers=4.2
    42 30 0:46 / /mnt rw,nosuid - fuse.sshfs lan@server:/ rw
    43 30 0:47 / /usb rw - fuseblk /dev/sdb1 rw
    """
  func type(_ major: UInt64, _ minor: UInt64) -> String? {
    NetworkMount.type(
      ofDevice: major << 8 | minor & 0xff | (minor & ~0xff) << 12, mounts: Array(mounts.utf8))
  }
  #expect(type(254, 0) == nil)
  #expect(type(0, 45) == "nfs4")
  #expect(type(0, 46) == "fuse.sshfs")
  #expect(type(0, 47) == nil)
  #expect(type(9, 9) == nil)
}
