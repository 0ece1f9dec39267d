import Campaign
import JSON
import Testing

@testable import Store

@Test func whatIsRecordedIsThereForWhoeverOpensTheStore() throws {
  let desk = try Desk(roster: [School(id: "th-a", name: "TH Độc Lập", level: .primary)])
  let receipt = try desk.open().record(1, "126/129")
  #expect(receipt.sequence == 1)
  let store = try desk.open()
  #expect(store.value(1) == "126/129")
  #expect(store.roster["th-a"]?.name == "TH Độc Lập")
  #expect(try store.verify() == [])
}

@Test func eachRecordOfAJournalCarriesTheHashOfTheOneBefore() throws {
  let desk = try Desk()
  let store = try desk.open()
  for number in 1...3 { try store.record(number, true) }
  let lines = try desk.text(Desk.journal).split(separator: "\n")
  #expect(lines.count == 3)
  #expect(!lines[0].contains(#""prev""#))
  for number in 1...2 {
    let sum = lines[number - 1].suffix(18).prefix(16)
    #expect(lines[number].contains(#""prev":"\#(sum)""#))
  }
}

@Test func numbersRunOnAcrossPeopleAndYears() throws {
  let desk = try Desk()
  let lan = try desk.open()
  let hoa = try desk.as(1001).open()
  try lan.as(1000, desk).record(1, 1)
  try hoa.as(1001, desk).record(2, 2)
  _ = try lan.as(1000, desk).commit(
    [.result(3, 3)], author: "Lan", at: Desk.morning + 400 * 86_400_000)
  try hoa.as(1001, desk).record(4, 4)
  #expect(try desk.text("journal/2026/lan.jsonl").contains(#""seq":1,"#))
  #expect(try desk.text("journal/2026/hoa.jsonl").contains(#""seq":2,"#))
  #expect(try desk.text("journal/2027/lan.jsonl").contains(#""seq":3,"#))
  #expect(try desk.text("journal/2026/hoa.jsonl").contains(#""seq":4,"#))
  #expect(try lan.refresh())
  #expect((1...4).map { lan.value($0) } == [1, 2, 3, 4])
  #expect(try lan.refresh() == false)
  #expect(try desk.open().verify() == [])
}

extension FileStore {
  /// The disk acts for whoever last came to it.
  fileprivate func `as`(_ user: UInt32, _ desk: Desk) -> FileStore {
    desk.disk.user = user
    return self
  }
}

@Test func differentCellsMergeWithoutAWord() throws {
  let desk = try Desk()
  let (lan, hoa) = (try desk.open(), try desk.open())
  try lan.record(1, 1)
  let receipt = try hoa.record(2, 2, author: "Hoa")
  #expect(receipt.conflicts == [])
  #expect(hoa.value(1) == 1 && hoa.value(2) == 2)
}

@Test func theSameCellChangedSinceOneLookedIsAConflictWithBothValues() throws {
  let desk = try Desk()
  let (lan, hoa) = (try desk.open(), try desk.open())
  try lan.record(1, 12)
  let receipt = try hoa.record(1, 15, author: "Hoa")
  let conflict = try #require(receipt.conflicts.first)
  #expect(conflict.mine.value == 15)
  #expect(conflict.theirs.value == 12)
  #expect(conflict.theirs.author == "Lan")
  #expect(hoa.value(1) == 15)
  #expect(hoa.ledger.history(.result("p", "t1")).map(\.value) == [12, 15])
}

@Test func whatOneHadSeenIsNoConflict() throws {
  let desk = try Desk()
  let (lan, hoa) = (try desk.open(), try desk.open())
  try lan.record(1, 12)
  _ = try hoa.refresh()
  let base = hoa.ledger.entry(.result("p", "t1"))?.id
  let receipt = try hoa.commit([.result(1, 15, base: base)], author: "Hoa", at: Desk.morning)
  #expect(receipt.conflicts == [])
}

@Test func onesOwnEarlierEntryAndTheSameValueAreNoConflict() throws {
  let desk = try Desk()
  let (lan, hoa) = (try desk.open(), try desk.open())
  try lan.record(1, 12)
  #expect(try lan.record(1, 13).conflicts == [])
  #expect(try hoa.record(1, 13, author: "Hoa").conflicts == [])
}

@Test func aCellThatAColleagueEmptiedByUndoIsAConflict() throws {
  let desk = try Desk()
  let (lan, hoa) = (try desk.open(), try desk.open())
  try lan.record(1, 12)
  _ = try hoa.refresh()
  let base = hoa.ledger.entry(.result("p", "t1"))?.id
  _ = try lan.commit(lan.ledger.undo(by: "Lan", on: Desk.day), author: "Lan", at: Desk.morning)
  let receipt = try hoa.commit([.result(1, 15, base: base)], author: "Hoa", at: Desk.morning)
  #expect(receipt.conflicts.first?.theirs.author == "Lan")
  #expect(receipt.conflicts.first?.theirs.cell.kind == .undo)
}

@Test func factsMadeUnderTheLockSeeTheNewestState() throws {
  let desk = try Desk()
  let (lan, hoa) = (try desk.open(), try desk.open())
  try lan.record(1, 12)
  let receipt = try hoa.commit(author: "Hoa", at: Desk.morning) { ledger in
    #expect(ledger.value(.result("p", "t1")) == 12)
    return [ledger.setting(.result("p", "t1"), 15, on: Desk.day)]
  }
  #expect(receipt.conflicts.first?.theirs.value == 12)
  let again = try hoa.commit(author: "Hoa", at: Desk.morning) { ledger in
    [ledger.setting(.result("p", "t1"), 16, on: Desk.day)]
  }
  #expect(again.conflicts == [])
}

@Test func nothingToRecordWritesNothing() throws {
  let desk = try Desk()
  let store = try desk.open()
  #expect(try store.commit([], author: "Lan", at: Desk.morning).sequence == 0)
  #expect(try store.record(1, 1).sequence == 1)
}

@Test func aFactMayBeForADayBeforeOthersWithoutHidingThem() throws {
  let desk = try Desk()
  let store = try desk.open()
  let cell = Cell.result("p", "t1")
  let (early, late) = (Desk.day, Desk.day.adding(days: 5))
  _ = try store.commit([Fact(cell, 2, on: late)], author: "Lan", at: Desk.morning)
  _ = try store.commit([Fact(cell, 1, on: early)], author: "Lan", at: Desk.morning)
  let reopened = try desk.open().ledger
  #expect(reopened.value(cell, on: early) == 1)
  #expect(reopened.value(cell, on: late) == 2)
}

@Test func ofTwoLoginsWithOneNameTheSecondGetsAJournalOfItsOwn() throws {
  let desk = try Desk()
  try desk.open().record(1, 1)
  // The name was given to another user since.
  desk.disk.logins[1005] = "lan"
  desk.disk.user = 1005
  try desk.open().record(2, 2)
  #expect(try desk.text("journal/2026/lan.2.jsonl").contains(#""seq":2,"#))
}

@Test func aStoreIsMadeOnceAndOnlyWhereNothingElseLies() throws {
  let desk = try Desk()
  #expect(throws: StoreError.exists(path: Desk.path)) { _ = try Desk(disk: desk.disk) }
  let disk = MemoryDisk()
  try disk.makeDirectory("/office", at: -1, mode: 0o755)
  _ = try disk.open("/office/letter.txt", at: -1, .create(mode: 0o600))
  #expect(throws: StoreError.notEmpty(path: Desk.path)) { _ = try Desk(disk: disk) }
  #expect(throws: StoreError.notAStore(path: "/nowhere")) {
    _ = try FileStore.open("/nowhere", system: disk)
  }
}

@Test func aPlanIsAFileAndALineInTheLog() throws {
  let desk = try Desk()
  let store = try desk.open()
  let plan = PlanFile(id: "quang-hoa-2026-2027", bytes: Array(#"{"id":"x","later":[1.10]}"#.utf8))
  let note = Fact(Cell(.plan, plan: PlanID(plan.id)), "added", on: Desk.day)
  let receipt = try store.addPlan(plan, facts: [note], author: "Lan", at: Desk.morning)
  #expect(receipt.sequence == 1)
  #expect(store.plans == [plan])
  #expect(try desk.file("plans/quang-hoa-2026-2027.json") == plan.bytes)
  #expect(throws: StoreError.planExists(id: plan.id)) {
    _ = try store.addPlan(plan, facts: [note], author: "Lan", at: Desk.morning)
  }
  for id in ["../x", "", "a b", ".x", "-rf", "a/b"] {
    #expect(throws: StoreError.badPlanID(id)) {
      _ = try store.addPlan(
        PlanFile(id: id, bytes: []), facts: [note], author: "Lan", at: Desk.morning)
    }
  }
}

@Test func aColleaguesPlanAppearsWithARefresh() throws {
  let desk = try Desk()
  let (lan, hoa) = (try desk.open(), try desk.open())
  let plan = PlanFile(id: "p", bytes: Array("{}".utf8))
  _ = try lan.addPlan(plan, facts: [.result(1, 1)], author: "Lan", at: Desk.morning)
  #expect(try hoa.refresh())
  #expect(hoa.plans == [plan])
}
