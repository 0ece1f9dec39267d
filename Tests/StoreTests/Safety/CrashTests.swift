import Campaign
import JSON
import Testing

@testable import Store

/// Several people recording until the machine stops, and what they were told.
private struct Story {
  let desk: Desk
  /// The values that were shown as saved, by cell.
  var acknowledged: [Int: Int] = [:]
  var attempted: [Int: Int] = [:]

  init(_ disk: MemoryDisk) {
    desk = Desk(left: disk)
  }

  /// A process of a user that records some cells and dies at its call of this number.
  mutating func run(_ user: UInt32, cells: Range<Int>, diesAt: Int = .max) -> Int {
    let system = FaultySystem(desk.as(user).disk)
    system.diesAt = diesAt
    guard let store = try? desk.open(system) else { return system.calls.count }
    for cell in cells where !system.isDead {
      // Longer than a sector now and then, so that there is something to tear.
      let value = JSON.string("\(cell)" + String(repeating: "-", count: cell % 3 == 0 ? 900 : 0))
      attempted[cell] = cell
      let fact = Fact.result(cell, value)
      if (try? store.commit([fact], author: "Lan", at: Desk.morning)) != nil, !system.isDead {
        acknowledged[cell] = cell
      }
    }
    return system.calls.count
  }

  /// Whether all that was shown as saved is there, nothing is invented, and work can go on.
  func check(_ disk: MemoryDisk, _ what: String) throws {
    let left = Desk(left: disk)
    for user: UInt32 in [1002, 1000] {
      let store = try left.as(user).open()
      for cell in acknowledged.keys {
        let value = store.value(cell)?.string?.filter { $0 != "-" }
        #expect(value == "\(cell)", "\(what): cell \(cell)")
      }
      for cell in 0..<200 where attempted[cell] == nil {
        #expect(store.value(cell) == nil, "\(what): cell \(cell)")
      }
      try store.record(500, 1, author: "An")
      #expect(try left.open().value(500) == 1, "\(what)")
    }
  }
}

private func emptyStore() throws -> MemoryDisk {
  let disk = try Desk().disk
  return disk
}

@Test func aProcessThatDiesAtAnyCallOfACommitLosesNothingThatWasSaid() throws {
  var first = Story(try emptyStore())
  let calls = first.run(1000, cells: 0..<2)
  #expect(calls > 60)
  for call in 1...calls {
    var story = Story(try emptyStore())
    _ = story.run(1000, cells: 0..<2, diesAt: call)
    let disk = story.desk.disk.afterKill()
    try story.check(disk, "killed at \(call)")
    // Nothing was broken, only broken off.
    let damages = try Desk(left: disk).open().verify()
    #expect(damages.allSatisfy { $0.isHarmless }, "killed at \(call): \(damages)")
  }
}

@Test func afterAPowerCutAtAnyCallEverythingThatWasSaidIsThere() throws {
  var generator = SeededGenerator(seed: 42)
  var states = 0
  let calls: Int = try {
    var story = Story(try emptyStore())
    return story.run(1001, cells: 10..<13)
  }()
  for call in 1...calls {
    var story = Story(try emptyStore())
    // One who was killed before, one who finished, and one in whom the power goes.
    _ = story.run(1000, cells: 0..<4, diesAt: Int.random(in: 40...160, using: &generator))
    _ = story.run(1002, cells: 6..<8)
    _ = story.run(1001, cells: 10..<13, diesAt: call)
    for _ in 0..<Soak.count(2, full: 120) {
      states += 1
      try story.check(
        story.desk.disk.afterPowerCut(&generator), "power cut at \(call), state \(states)")
    }
  }
  Soak.report("\(states) states after power cuts: 0 acknowledged lost")
}

/// A sheet longer than many sectors, torn in every way that the disk may tear it.
@Test func anImportIsThereWholeOrNotAtAllAfterAPowerCut() throws {
  var generator = SeededGenerator(seed: 11)
  let facts = (0..<200).map { Fact.result($0, .string("\($0)")) }
  func importing(_ system: FaultySystem) -> Bool {
    guard let store = try? FileStore.open(Desk.path, system: system) else { return false }
    return (try? store.commit(facts, author: "Lan", at: Desk.morning)) != nil && !system.isDead
  }
  let disk = try emptyStore()
  let first = FaultySystem(disk.afterKill())
  first.longestWrite = 1_000
  #expect(importing(first))
  var (states, whole) = (0, 0)
  for call in 1...first.calls.count {
    let system = FaultySystem(disk.afterKill())
    system.longestWrite = 1_000
    system.diesAt = call
    let isSaid = importing(system)
    for _ in 0..<Soak.count(2, full: 40) {
      guard let left = system.real as? MemoryDisk else { return }
      let store = try Desk(left: left.afterPowerCut(&generator)).open()
      states += 1
      whole += store.ledger.entryCount / 200
      #expect(store.ledger.entryCount == 200 || (store.ledger.entryCount == 0 && !isSaid))
    }
  }
  Soak.report("\(states) states of imports after power cuts: \(whole) whole, 0 in part")
}

@Test func aStoreThatIsBeingMadeIsThereWholeOrNotAtAll() throws {
  var generator = SeededGenerator(seed: 7)
  func make(_ system: any FileSystem) throws {
    var content = NewStore()
    content.roster = Roster([School(id: "a", name: "A", level: .primary)])
    content.plans = [PlanFile(id: "p", bytes: Array("{}".utf8))]
    try FileStore.create(Desk.path, content, at: Desk.morning, system: system)
  }
  let whole = FaultySystem(MemoryDisk())
  try make(whole)
  for call in 1...whole.calls.count {
    let disk = MemoryDisk()
    let system = FaultySystem(disk)
    system.diesAt = call
    let isSaid = (try? make(system)) != nil && !system.isDead
    for state in [disk.afterKill(), disk.afterPowerCut(&generator)] {
      if let store = try? Desk(left: state).open() {
        #expect(store.roster.schools.count == 1 && store.plans.count == 1, "call \(call)")
        try store.record(1, 1)
      } else {
        #expect(!isSaid, "call \(call)")
        try make(state)
        #expect(try Desk(left: state).open().plans.count == 1, "call \(call)")
      }
    }
  }
}
