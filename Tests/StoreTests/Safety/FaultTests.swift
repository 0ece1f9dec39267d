import Campaign
import Glibc
import JSON
import Testing

@testable import Store

/// A store with one record in it, opened on a system that will fail.
private struct Scene {
  let desk: Desk
  let system: FaultySystem
  let store: FileStore
  let before: [UInt8]

  init() throws {
    desk = try Desk()
    try desk.open().record(1, "old")
    system = FaultySystem(desk.disk)
    store = try desk.open(system)
    before = try desk.file(Desk.journal)
  }

  /// How many calls something takes.
  func calls(_ act: (FileStore) throws -> Void) throws -> Int {
    let start = system.calls.count
    try act(store)
    return system.calls.count - start
  }

  /// Records while one call fails, and says how it went.
  func commit(failing number: Int, with code: Int32) -> Result<Receipt, StoreError> {
    let start = system.calls.count
    system.fault = { at, _ in at == start + number ? code : nil }
    defer { system.fault = { _, _ in nil } }
    do throws(StoreError) {
      return .success(try store.commit([.result(1, "new")], author: "Lan", at: Desk.morning))
    } catch {
      return .failure(error)
    }
  }

  /// What was said holds: recorded and on disk, or not and the old bytes as they were.
  func check(_ result: Result<Receipt, StoreError>, _ what: String) throws {
    let now = try desk.file(Desk.journal)
    let value = try desk.open().value(1)
    switch result {
    case .success:
      #expect(value == "new", "\(what)")
      #expect(now.starts(with: before) && now.count > before.count, "\(what)")
    case .failure(let error):
      #expect(value == "old", "\(what)")
      #expect(now == before, "\(what)")
      #expect(error.exitCode == 5, "\(what)")
      #expect(error.message(.en).hasPrefix("NOT SAVED"), "\(what)")
    }
    #expect(try desk.open().verify() == [], "\(what)")
  }
}

extension SystemCall {
  fileprivate var isSync: Bool { self == .fsync || self == .fdatasync }
}

private let errors = [EIO, ENOSPC, EDQUOT, EFBIG, EMFILE, ENFILE, ENOMEM, EACCES, EINTR]

/// Every call of a commit fails once with every error.
@Test(arguments: errors)
func whateverCallOfACommitFailsTheOldBytesStayAndItIsSaid(code: Int32) throws {
  let calls = try Scene().calls { try $0.record(1, "new") }
  #expect(calls > 20)
  for number in 1...calls {
    let scene = try Scene()
    let start = scene.system.calls.count
    let result = scene.commit(failing: number, with: code)
    try scene.check(result, "call \(number), error \(code)")
    let made = scene.system.calls[start...]
    if scene.system.calls[start + number - 1].isSync {
      #expect(made.dropFirst(number).allSatisfy { !$0.isSync }, "a sync after a failed one")
    }
    // The store goes on working.
    try scene.store.record(2, .bool(number % 2 == 0))
    #expect(try scene.desk.open().verify() == [])
  }
  Soak.report(
    "error \(code) from each of \(calls) calls of a commit: old bytes identical, 0 retried syncs")
}

@Test func aFailedSyncIsNeitherRetriedNorAcknowledged() throws {
  for call in [SystemCall.fsync, .fdatasync] {
    let scene = try Scene()
    // The first commit of a process syncs the names too, the later ones only the data.
    if call == .fdatasync { try scene.store.record(1, "old") }
    let before = try scene.desk.file(Desk.journal)
    let start = scene.system.calls.count
    scene.system.fault = { _, made in made == call ? EIO : nil }
    #expect(throws: StoreError.self) { try scene.store.record(1, "new") }
    let made = scene.system.calls[start...].filter(\.isSync)
    #expect(made == [call])
    #expect(try scene.desk.file(Desk.journal) == before)
  }
}

@Test func aDiskThatFillsUpAtAnyByteLeavesTheOldBytes() throws {
  let scene = try Scene()
  let used = scene.desk.disk.used
  var room = 0
  while true {
    scene.desk.disk.capacity = used + room
    do throws(StoreError) {
      _ = try scene.store.commit([.result(1, "new")], author: "Lan", at: Desk.morning)
      break
    } catch {
      #expect(error == .noSpace(path: "/office/\(Desk.journal)"), "\(room) bytes free")
      #expect(try scene.desk.file(Desk.journal) == scene.before, "\(room) bytes free")
    }
    room += 1
  }
  scene.desk.disk.capacity = .max
  #expect(room > 150)
  Soak.report("a disk full at each of \(room) bytes of a commit: old bytes identical")
  #expect(try scene.desk.open().value(1) == "new")
}

@Test func shortWritesAreGoneOnWith() throws {
  for length in [1, 2, 7, 100] {
    let scene = try Scene()
    scene.system.longestWrite = length
    try scene.store.record(1, "new")
    #expect(try scene.desk.open().value(1) == "new")
    #expect(try scene.desk.open().verify() == [])
  }
  Soak.report("writes of 1, 2, 7 and 100 bytes at most: gone on with")
}

@Test func interruptedCallsAreMadeAgainButNoSyncIs() throws {
  let scene = try Scene()
  var isOdd = false
  scene.system.fault = { _, call in
    isOdd.toggle()
    let isRepeatable = [.open, .read, .write, .flock, .ftruncate].contains(call)
    return isOdd && isRepeatable ? EINTR : nil
  }
  try scene.store.record(1, "new")
  scene.system.fault = { _, _ in nil }
  #expect(try scene.desk.open().value(1) == "new")
}

@Test func whatCannotBeTakenBackIsSaidToBeUncertain() throws {
  let scene = try Scene()
  scene.system.fault = { _, call in call == .fsync || call == .ftruncate ? EIO : nil }
  #expect(
    throws: StoreError.unconfirmed(SystemError(.fsync, EIO), path: "/office/\(Desk.journal)")
  ) { try scene.store.record(1, "new") }
}

@Test func noPlanIsHalfAddedWhateverFails() throws {
  let plan = PlanFile(id: "p", bytes: Array("{}".utf8))
  func add(_ store: FileStore) throws {
    _ = try store.addPlan(plan, facts: [.result(2, 1)], author: "Lan", at: Desk.morning)
  }
  for number in 1...(try Scene().calls(add)) {
    let scene = try Scene()
    let start = scene.system.calls.count
    scene.system.fault = { at, _ in at == start + number ? EIO : nil }
    let isSaid = (try? add(scene.store)) != nil
    scene.system.fault = { _, _ in nil }
    let reopened = try scene.desk.open()
    #expect(reopened.plans == (reopened.value(2) == 1 ? [plan] : []), "call \(number)")
    if isSaid { #expect(reopened.plans == [plan], "call \(number)") }
    #expect(try reopened.verify() == [], "call \(number)")
  }
}

@Test func readingFailsLoudlyOrNotAtAll() throws {
  let desk = try Desk()
  try desk.open().record(1, "old")
  let system = FaultySystem(desk.disk)
  _ = try desk.open(system)
  let calls = system.calls.count
  for code in [EIO, EMFILE, ENOMEM] {
    for number in 1...calls {
      let system = FaultySystem(desk.disk)
      system.fault = { at, _ in at == number ? code : nil }
      if let store = try? desk.open(system) {
        #expect(store.value(1) == "old" || !store.damages.isEmpty, "call \(number)")
      }
    }
  }
}
