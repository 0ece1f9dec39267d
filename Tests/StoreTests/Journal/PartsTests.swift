import Campaign
import JSON
import Testing

@testable import Store

/// Commits that are too long for one line: written in parts, and counted whole or not at all.
@Suite struct PartsTests {
  private static let count = 200
  private static let facts = (0..<count).map { Fact.result($0, .string("value \($0)")) }

  /// A store whose lines are short, so that an import of this many needs some parts.
  private func open(_ desk: Desk, _ system: (any FileSystem)? = nil) throws -> FileStore {
    let store = try desk.open(system)
    store.longestRecord = 5_000
    store.longestPart = 2_000
    return store
  }

  private func recorded(_ store: FileStore) -> Int {
    (0..<PartsTests.count).count { store.value($0) == .string("value \($0)") }
  }

  @discardableResult
  private func importAll(
    _ store: FileStore, onProgress: (Int, Int) -> Void = { _, _ in }
  ) throws -> Receipt {
    let request = CommitRequest(author: "Lan", at: Desk.morning)
    return try store.commit(request, onProgress: onProgress) { _ in PartsTests.facts }
  }

  @Test func aCommitOfAnyLengthIsOneOfTheLogAndOneToTakeBack() throws {
    let desk = try Desk()
    let store = try open(desk)
    var told: [Int] = []
    let receipt = try importAll(store) { done, all in
      #expect(all == PartsTests.count)
      told.append(done)
    }
    #expect(receipt.facts == PartsTests.facts)
    #expect(told.count > 3 && told == told.sorted() && told.last == PartsTests.count)
    #expect(try desk.text(Desk.journal).split(separator: "\n").count == told.count + 1)
    for reader in [store, try desk.open()] {
      #expect(recorded(reader) == PartsTests.count)
      #expect(reader.ledger.commitCount == 1)
      #expect(Set(reader.ledger.log().map(\.id.sequence)) == [receipt.sequence])
      #expect(reader.damages == [])
    }
    #expect(try store.verify() == [])
    for (expected, facts) in [
      (0, { $0.undo(by: "Lan", on: Desk.day) }),
      (PartsTests.count, { $0.redo(by: "Lan", on: Desk.day) }),
    ] as [(Int, (Ledger) -> [Fact])] {
      _ = try store.commit(facts(store.ledger), author: "Lan", at: Desk.morning)
      #expect(recorded(store) == expected)
      #expect(try recorded(desk.open()) == expected)
    }
    #expect(try store.verify() == [])
    try store.record(1, "after")
    #expect(try desk.open().value(1) == "after")
  }

  @Test func takingBackAVeryLongCommitIsOneFact() throws {
    var ledger = Ledger()
    let header = CommitHeader(sequence: 1, at: 0, author: "Lan", login: "lan")
    ledger.append(header, (0..<10_001).map { .result($0, 1) })
    let undo = ledger.undo(by: "Lan", on: Desk.day)
    #expect(undo == [.undo(EntryID(sequence: 1), on: Desk.day)])
    ledger.append(CommitHeader(sequence: 2, at: 0, author: "Lan", login: "lan"), undo)
    #expect(ledger.value(.result("p", "t7")) == nil)
    let redo = ledger.redo(by: "Lan", on: Desk.day)
    #expect(redo.count == 1)
    ledger.append(CommitHeader(sequence: 3, at: 0, author: "Lan", login: "lan"), redo)
    #expect(ledger.value(.result("p", "t10000")) == 1)
    #expect(ledger.value(.result("p", "t7")) == 1)
    // One of which some is taken back already is taken back one by one, so that a redo brings no more.
    ledger.append(
      CommitHeader(sequence: 4, at: 0, author: "Lan", login: "lan"),
      [.undo(EntryID(sequence: 1, part: 8), on: Desk.day)])
    #expect(ledger.undoing(EntryID(sequence: 1), on: Desk.day).count == 10_000)
  }

  /// Whatever of the bytes of an import is there, all of it counts or nothing.
  @Test func ofAnyPrefixAllCountsOrNothingAndNothingIsDamaged() throws {
    let desk = try Desk()
    try desk.open().record(900, 1)
    let start = try desk.file(Desk.journal).count
    try importAll(try open(desk))
    let whole = try desk.file(Desk.journal)
    for end in stride(from: start, through: whole.count, by: 97) + [whole.count - 1, whole.count] {
      try desk.edit(Desk.journal) { $0 = Array(whole[..<end]) }
      try desk.edit("lock") { $0 = LockNote().bytes }
      let store = try desk.open()
      #expect(recorded(store) == (end == whole.count ? PartsTests.count : 0), "\(end) bytes")
      #expect(store.value(900) == 1 && store.damages == [], "\(end) bytes")
      let damages = try store.verify()
      #expect(damages.allSatisfy { $0.isHarmless }, "\(end) bytes: \(damages)")
      let hasParts = whole[start..<end].contains(10) && end < whole.count
      #expect(damages.contains { $0.kind == .unfinished } == hasParts, "\(end) bytes")
    }
  }

  @Test func aProcessThatDiesBetweenPartsLeavesNothingCountedAndWorkGoesOn() throws {
    let desk = try Desk()
    try desk.open().record(900, 1)
    let first = FaultySystem(desk.disk.afterKill())
    try importAll(try open(Desk(left: desk.disk), first))
    var unfinished = 0
    for call in 1...first.calls.count {
      let disk = desk.disk.afterKill()
      let system = FaultySystem(disk)
      system.diesAt = call
      let isSaid =
        (try? open(Desk(left: disk), system)).map { (try? importAll($0)) != nil } ?? false
        && !system.isDead
      let left = Desk(left: disk.afterKill())
      let store = try open(left)
      #expect([0, PartsTests.count].contains(recorded(store)), "killed at \(call)")
      #expect(!isSaid || recorded(store) == PartsTests.count, "killed at \(call)")
      #expect(store.damages == [], "killed at \(call)")
      if try store.verify().contains(where: { $0.kind == .unfinished }) { unfinished += 1 }
      try importAll(store)
      let again = try left.as(1001).open()
      #expect(recorded(again) == PartsTests.count, "killed at \(call)")
      #expect(try again.verify().allSatisfy { $0.isHarmless }, "killed at \(call)")
    }
    #expect(unfinished > 5)
  }

  @Test func afterAPowerCutAllCountsOrNothing() throws {
    var generator = SeededGenerator(seed: 13)
    let desk = try Desk()
    try desk.open().record(900, 1)
    let first = FaultySystem(desk.disk.afterKill())
    try importAll(try open(Desk(left: desk.disk), first))
    var (states, whole) = (0, 0)
    for call in 1...first.calls.count {
      let disk = desk.disk.afterKill()
      let system = FaultySystem(disk)
      system.diesAt = call
      let isSaid =
        (try? open(Desk(left: disk), system)).map { (try? importAll($0)) != nil } ?? false
        && !system.isDead
      for _ in 0..<Soak.count(2, full: 40) {
        let store = try Desk(left: disk.afterPowerCut(&generator)).open()
        let count = recorded(store)
        states += 1
        whole += count / PartsTests.count
        #expect(count == PartsTests.count || (count == 0 && !isSaid), "power cut at \(call)")
        #expect(store.value(900) == 1)
      }
    }
    Soak.report("\(states) states of imports in parts after power cuts: \(whole) whole, 0 in part")
  }

  @Test func aFullDiskTakesBackEveryPart() throws {
    let desk = try Desk()
    try desk.open().record(900, 1)
    let before = try desk.file(Desk.journal)
    let first = FaultySystem(desk.disk.afterKill())
    try importAll(try open(Desk(left: desk.disk), first))
    let writes = first.count(.write)
    for number in 1...writes {
      let disk = desk.disk.afterKill()
      let system = FaultySystem(disk)
      var seen = 0
      system.fault = { _, call in
        guard call == .write else { return nil }
        seen += 1
        return seen == number ? 28 : nil
      }
      let left = Desk(left: disk)
      let store = try open(left, system)
      let isSaid = (try? importAll(store)) != nil
      if !isSaid { #expect(try left.file(Desk.journal) == before, "write \(number)") }
      #expect(try recorded(left.open()) == (isSaid ? PartsTests.count : 0))
    }
  }

  /// Others look while the parts come in: they see all of it or nothing, also from a cache.
  @Test func aSecondReaderSeesAllOrNothing() throws {
    let desk = try Desk()
    try desk.open().record(900, 1)
    let reader = try desk.as(1001).open()
    let store = try open(desk.as(1000))
    var seen: [Int] = []
    try importAll(store) { _, _ in
      #expect(throws: Never.self) { _ = try reader.refresh() }
      seen.append(self.recorded(reader))
      if let late = try? desk.open() { seen.append(self.recorded(late)) }
    }
    #expect(seen.count > 6 && seen.allSatisfy { $0 == 0 })
    #expect(try reader.refresh())
    #expect(recorded(reader) == PartsTests.count && reader.ledger.commitCount == 2)
    #expect(reader.damages == [])
    try desk.as(1001).open().record(3, "mine", author: "Hoà")
    #expect(try store.refresh())
    #expect(store.value(3) == "mine" && store.damages == [])
  }

  @Test func aDamagedPartTakesAllOfItAndIsNamed() throws {
    let desk = try Desk()
    try importAll(try open(desk))
    let whole = try desk.file(Desk.journal)
    let lines = whole.split(separator: 10)
    for number in lines.indices.dropLast() {
      try desk.edit(Desk.journal) { bytes in
        bytes =
          Array(
            lines.enumerated().map { at, line in
              at == number ? Array(line.dropLast(40)) + Array(line.suffix(39)) : Array(line)
            }.joined(separator: [10])) + [10]
      }
      let store = try desk.open()
      #expect(recorded(store) == 0)
      #expect(store.damages.contains { $0.kind == .checksum })
      // Left out, doubled or in another order they are no parts of it either.
      for changed in [
        lines[..<number] + lines[(number + 1)...], lines[...number] + lines[number...],
      ] {
        try desk.edit(Desk.journal) { $0 = Array(changed.joined(separator: [10])) + [10] }
        let store = try desk.open()
        let isWhole = changed.count > lines.count && number == 0
        #expect(recorded(store) == (isWhole ? PartsTests.count : 0), "\(number)")
        #expect(isWhole || !store.damages.isEmpty)
      }
    }
  }

  /// Two whose numbers clash are read in another way than those that follow one another.
  @Test func ofContestedRecordsOneInPartsCountsWhole() throws {
    let desk = try Desk()
    try importAll(try open(desk))
    let lan = try desk.file(Desk.journal)
    let other = try Desk()
    try other.as(1001).open().record(901, 1, author: "Hoà")
    let hoa = try other.file("journal/2026/hoa.jsonl")
    try desk.put("journal/2026/hoa.jsonl", hoa, owner: 1001)
    let store = try desk.as(1000).open()
    #expect(recorded(store) == PartsTests.count && store.value(901) == 1)
    #expect(try desk.file(Desk.journal) == lan)
  }

  @Test func aBackupAndACacheHoldWhatIsClosedOrNotYet() throws {
    let folder = try Folder()
    try folder.makeStore()
    let store = try folder.open()
    store.longestRecord = 60_000
    store.longestPart = 20_000
    let facts = (0..<1_000).map { Fact.result($0, .string("value \($0)")) }
    let backup = folder.path + "/backup"
    var copies = 0
    let request = CommitRequest(author: "Lan", at: Desk.morning)
    let tell = { (done: Int, _: Int) in
      guard done < 700, let reader = try? folder.open(caching: true) else { return }
      #expect(reader.ledger.entryCount == 0)
      #expect(throws: Never.self) { try reader.backup(to: backup + "\(copies)", at: Desk.morning) }
      copies += 1
    }
    _ = try store.commit(request, onProgress: tell) { _ in facts }
    #expect(copies > 1)
    for _ in 0..<2 {
      let reader = try folder.open(caching: true)
      #expect(reader.ledger.entryCount == 1_000 && reader.damages == [])
    }
    try store.record(1, "new")
    #expect(try folder.open(caching: true).value(1) == "new")
    for number in 0..<copies {
      let path = folder.path + "/restored\(number)"
      try FileStore.restore(backup + "\(number)", into: path, sharing: .alone, at: Desk.morning)
      let restored = try FileStore.open(path)
      #expect(restored.value(7) == nil && restored.damages == [])
      #expect(try restored.verify().allSatisfy { $0.isHarmless })
      try restored.record(7, 7)
      #expect(try FileStore.open(path).value(7) == 7)
    }
  }
}
