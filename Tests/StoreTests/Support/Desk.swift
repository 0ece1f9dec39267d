import Campaign
import JSON

@testable import Store

/// A store on a disk in memory, and people who record in it.
struct Desk {
  static let path = "/office"
  /// 2026-11-21T09:00:00+07:00
  static let morning: Int64 = 1_795_226_400_000
  static let day = Day.nearest(year: 2026, month: 11, day: 20)

  var disk: MemoryDisk

  init(disk: MemoryDisk = MemoryDisk(), roster: [School] = []) throws {
    self.disk = disk
    var content = NewStore()
    content.roster = Roster(roster)
    try FileStore.create(Desk.path, content, at: Desk.morning, system: disk)
  }

  /// What was left of a store when the machine stopped.
  init(left disk: MemoryDisk) { self.disk = disk }

  func open(_ system: (any FileSystem)? = nil) throws -> FileStore {
    try FileStore.open(Desk.path, system: system ?? disk)
  }

  /// As another user of the machine.
  func `as`(_ user: UInt32) -> Desk {
    disk.user = user
    return self
  }

  func file(_ path: String) throws -> [UInt8] {
    try disk.node(at: "\(Desk.path)/\(path)").content
  }

  func text(_ path: String) throws -> String { String(decoding: try file(path), as: UTF8.self) }

  /// Changes a file behind the store's back.
  func edit(_ path: String, _ change: (inout [UInt8]) -> Void) throws {
    let node = try disk.node(at: "\(Desk.path)/\(path)")
    change(&node.content)
    node.safeContent = node.content
    node.modified += 1_000_000
  }

  /// A file of somebody's, made behind the store's back or put in another's place.
  func put(_ path: String, _ bytes: [UInt8], owner: UInt32) throws {
    let full = "\(Desk.path)/\(path)"
    let user = disk.user
    disk.user = owner
    defer { disk.user = user }
    try? disk.remove(full, at: -1)
    let file = try disk.open(full, at: -1, .create(mode: 0o640))
    try bytes.withUnsafeBytes { _ = try disk.append(file, $0) }
    try disk.synchronize(file)
    try disk.close(file)
  }

  static let journal = "journal/2026/lan.jsonl"
}

extension Fact {
  /// The value of one target: the cells of the tests are numbered.
  static func result(_ target: Int, _ value: JSON, base: EntryID? = nil) -> Fact {
    Fact(.result("p", "t\(target)"), value, on: Desk.day, base: base)
  }
}

extension FileStore {
  @discardableResult
  func record(_ target: Int, _ value: JSON, author: String = "Lan") throws -> Receipt {
    try commit([.result(target, value)], author: author, at: Desk.morning)
  }

  func value(_ target: Int) -> JSON? { ledger.value(.result("p", "t\(target)")) }
}
