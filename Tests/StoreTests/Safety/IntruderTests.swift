import Campaign
import JSON
import Testing

@testable import Store

/// What a member of the office can do to a colleague's entries with a text editor.
@Suite struct IntruderTests {
  private static let zone = OfficeZone(name: OfficeZone.defaultName, data: [])
  private static let lan = "journal/2026/lan.jsonl"
  private static let hoa = "journal/2026/hoa.jsonl"
  private static let an = "journal/2026/an.jsonl"

  private func line(
    _ sequence: Int64, login: String, _ fact: Fact, previous: UInt64? = nil,
    after: [RecordName]? = nil
  ) -> [UInt8] {
    var pieces = FactPieces([fact])
    return RecordWriter.line(
      CommitHeader(sequence: sequence, at: Desk.morning, author: login, login: login),
      [pieces.next(upTo: .max)?.bytes ?? []],
      zone: IntruderTests.zone, previous: previous, marks: RecordMarks(after: after))
  }

  /// The names of the records of a journal.
  private func names(_ desk: Desk, _ path: String, login: String) throws -> [RecordName] {
    try desk.file(path).split(separator: 10).map { line in
      let json = try JSON.parse(Array(line))
      return RecordName(
        sequence: Int64(json["seq"]?.int ?? 0), login: login,
        sum: try #require(HexDigits.value(json["sum"]?.string?.utf8 ?? "".utf8)))
    }
  }

  // MARK: A number already used

  @Test func aNumberAlreadyUsedLeavesTheVictimsEntryAndBlamesTheIntruder() throws {
    for isNamed in [false, true] {
      let desk = try Desk()
      try desk.as(1001).open().record(1, 1)
      try desk.as(1000).open().record(2, 2)
      // "an" stands before "hoa" wherever names are sorted.
      let forged = line(1, login: "an", .result(1, 99), after: isNamed ? [] : nil)
      try desk.put(Self.an, forged, owner: 1002)
      for reader in [UInt32(1000), 1001, 1002] {
        let store = try desk.as(reader).open()
        #expect(store.value(1) == 1 && store.value(2) == 2)
        let damages = try store.verify()
        #expect(damages.map(\.kind) == [.intruder(1)])
        #expect(damages.map(\.path) == [Self.an])
        #expect(store.damages.map(\.path) == [Self.an])
      }
      try desk.as(1001).open().record(3, 3)
      #expect(try desk.open().verify().map(\.path) == [Self.an])
      #expect(try desk.open().value(1) == 1)
    }
  }

  /// Where nobody has recorded since, nothing says who was there first: both count, and so they do
  /// when work goes on.
  @Test func theNumberOfTheNewestRecordUsedAgainTakesNothingAway() throws {
    let desk = try Desk()
    try desk.as(1000).open().record(1, 1)
    try desk.as(1001).open().record(2, 2)
    let seen = try names(desk, Self.lan, login: "lan")
    try desk.put(Self.an, line(2, login: "an", .result(3, 3), after: seen), owner: 1002)
    for writer in [UInt32(1001), 1000, 1002, 1001] {
      let store = try desk.as(writer).open()
      #expect(store.value(2) == 2)
      #expect(store.value(3) == 3)
      #expect(try store.verify() == [try #require(store.damages.first)])
      #expect(store.damages.map(\.path) == [Self.an])
      #expect(store.damages.map(\.kind) == [.contested(2, beside: Self.hoa)])
      try store.record(Int(writer), 5)
      #expect(try desk.open().value(Int(writer)) == 5)
    }
    #expect(try desk.open().ledger.lastSequence == 6)
  }

  /// An open dashboard meets it too.
  @Test func whoHasTheStoreOpenKeepsTheVictimsEntry() throws {
    let desk = try Desk()
    try desk.as(1001).open().record(1, 1)
    try desk.as(1000).open().record(2, 2)
    let store = try desk.open()
    try desk.put(Self.an, line(1, login: "an", .result(1, 99)), owner: 1002)
    desk.disk.pass(seconds: 5)
    #expect(try store.refresh())
    #expect(store.value(1) == 1)
    #expect(store.damages.map(\.path) == [Self.an])
  }

  /// A branch of forged records takes nothing away from whom nobody has seen yet.
  @Test func aRowOfForgedRecordsTakesNothingAway() throws {
    let desk = try Desk()
    try desk.as(1000).open().record(1, 1)
    try desk.as(1001).open().record(2, 2)
    let first = try #require(try names(desk, Self.lan, login: "lan").first)
    let second = line(2, login: "an", .result(3, 3), after: [first])
    let sum = try #require(second.dropLast().withUnsafeBytes { Seal.sum(of: $0) })
    let name = RecordName(sequence: 2, login: "an", sum: sum)
    let third = line(3, login: "an", .result(4, 4), previous: sum, after: [name])
    try desk.put(Self.an, second + third, owner: 1002)
    let store = try desk.as(1000).open()
    #expect(store.value(2) == 2)
    #expect(try store.verify().contains { $0.path == Self.an })
    #expect(try !store.verify().contains { $0.path == Self.hoa })
    try store.record(5, 5)
    #expect(try desk.open().value(2) == 2)
  }

  /// Naming a record that never was discredits nobody.
  @Test func aRecordThatNeverWasTakesNothingAway() throws {
    let desk = try Desk()
    try desk.as(1000).open().record(1, 1)
    try desk.as(1001).open().record(2, 2)
    let phantom = RecordName(sequence: 2, login: "binh", sum: 77)
    try desk.put(Self.an, line(3, login: "an", .result(4, 4), after: [phantom]), owner: 1002)
    #expect(try desk.open().value(2) == 2)
    try desk.as(1000).open().record(5, 5)
    try desk.as(1002).open().record(6, 6)
    #expect(try desk.open().value(2) == 2)
    #expect(try desk.open().verify().contains { !$0.isHarmless })
  }

  // MARK: Journals gone and exchanged

  @Test func aJournalThatWentIsMissedHoweverTheLockIsSet() throws {
    let desk = try Desk()
    try desk.as(1001).open().record(1, 1)
    try desk.as(1000).open().record(2, 2)
    try desk.disk.remove("/office/\(Self.hoa)", at: -1)
    try desk.edit("lock") { $0 = LockNote().bytes }
    #expect(try desk.open().verify().map(\.kind) == [.missing(1...1)])
    try desk.as(1002).open().record(3, 3)
    #expect(try desk.open().verify().map(\.kind) == [.missing(1...1)])
  }

  @Test func aJournalExchangedForAnotherOfTheSameNumbersIsMissed() throws {
    let desk = try Desk()
    try desk.as(1001).open().record(1, 1)
    try desk.as(1000).open().record(2, 2)
    try desk.as(1002).open().record(3, 3)
    try desk.disk.remove("/office/\(Self.hoa)", at: -1)
    try desk.put(Self.hoa, line(1, login: "hoa", .result(1, 99), after: []), owner: 1001)
    let store = try desk.open()
    #expect(store.value(1) == nil)
    #expect(try store.verify().contains(where: { $0.path == Self.hoa && $0.kind == .replaced(1) }))
  }

  @Test func ofAYearsFolderThatIsNotTheOwnersNothingIsMade() throws {
    let desk = try Desk()
    let late: Int64 = Desk.morning + 3 * 365 * 86_400_000
    try desk.disk.makeDirectory("/office/journal/2029", at: -1, mode: 0o3770)
    try desk.disk.node(at: "/office/journal/2029").owner = 1002
    _ = try desk.as(1001).open().commit([.result(1, 1)], author: "Hoa", at: late)
    #expect(try desk.disk.node(at: "/office/journal/2029").names.isEmpty)
    #expect(try desk.as(1000).open().value(1) == 1)
    // Once the owner has one of the year, it is used.
    try desk.disk.node(at: "/office/journal/2029").owner = 1000
    _ = try desk.as(1001).open().commit([.result(2, 2)], author: "Hoa", at: late)
    #expect(try desk.disk.node(at: "/office/journal/2029").names.keys.sorted() == ["hoa.jsonl"])
  }

  // MARK: In another's name

  @Test func theStoresOwnerSpeaksForNobodyElse() throws {
    for path in [Self.lan, Self.hoa, "journal/2026/hoa.2.jsonl"] {
      let desk = try Desk()
      try desk.as(1002).open().record(1, 1)
      let seen = try names(desk, Self.an, login: "an")
      try desk.put(path, line(2, login: "hoa", .result(2, 2), after: seen), owner: 1000)
      let store = try desk.as(1002).open()
      #expect(store.value(1) == 1 && store.value(2) == nil)
      #expect(try store.verify().map(\.path) == [path])
    }
  }

  @Test func aFileCalledAfterAColleagueSpeaksForNobody() throws {
    let desk = try Desk()
    try desk.put(Self.hoa, line(1, login: "an", .result(1, 1), after: []), owner: 1002)
    let store = try desk.as(1001).open()
    #expect(store.value(1) == nil)
    #expect(
      store.damages == [
        Damage(.misnamed(login: "an"), path: Self.hoa, offset: 0, length: store.damages[0].length)
      ])
    try store.record(2, 2)
    #expect(try desk.open().value(2) == 2)
  }

  // MARK: The lock

  @Test func aNumberPushedAheadOrdersNothingAndIsToldUntilTheOwnerHasLooked() throws {
    let desk = try Desk()
    try desk.as(1001).open().record(1, 1)
    var note = LockNote()
    note.last = 900
    try desk.edit("lock") { $0 = note.bytes }
    #expect(try desk.open().verify() == [Damage(.ahead(noted: 900, last: 1), path: "lock")])
    #expect(try desk.open().damages == [Damage(.ahead(noted: 900, last: 1), path: "lock")])
    #expect(try desk.as(1001).open().record(2, 2).sequence == 2)
    let told = [Damage(.ahead(noted: 900, last: 1), path: "lock")]
    #expect(try desk.open().verify() == told)
    #expect(throws: StoreError.notTheOwner(path: Desk.path)) {
      try desk.as(1001).open().accept(author: "Hoa", at: Desk.morning, on: Desk.day)
    }
    let receipt = try desk.as(1000).open().accept(author: "Lan", at: Desk.morning, on: Desk.day)
    #expect(receipt.sequence == 3)
    #expect(try desk.as(1001).open().verify() == [])
    #expect(try desk.open().damages == [])
    // Pushed again it is told again.
    note.last = 901
    try desk.edit("lock") { $0 = note.bytes }
    #expect(try desk.open().verify().map(\.kind) == [.ahead(noted: 901, last: 3)])
  }

  @Test func numbersThatAreGoneStayToldUntilTheOwnerHasLookedAtThem() throws {
    let desk = try Desk()
    for user in [UInt32(1001), 1000, 1002] { try desk.as(user).open().record(Int(user), 1) }
    try desk.disk.remove("/office/\(Self.hoa)", at: -1)
    #expect(try desk.as(1000).open().verify().map(\.kind) == [.missing(1...1)])
    _ = try desk.as(1000).open().accept(author: "Lan", at: Desk.morning, on: Desk.day)
    #expect(try desk.open().verify() == [])
    #expect(try desk.open().value(1002) == 1)
  }
}
