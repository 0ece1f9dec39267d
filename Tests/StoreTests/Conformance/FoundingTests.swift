import Campaign
import JSON
import Testing

@testable import Store

/// An office is founded, opened, kept twice and brought back the same way whatever keeps it.
@Suite struct FoundingTests {
  private static let school = School(id: "th-a", name: "TH Độc Lập", level: .primary)
  private static let plan = PlanFile(id: "p-2026", bytes: Array(#"{"later": [1.10]}"#.utf8))

  @Test(arguments: Keeping.allCases) func aNewOfficeHasWhatItWasFoundedWithAndNoEntry(
    keeping: Keeping
  ) throws {
    let house = keeping.house()
    try house.found([Self.school], [Self.plan])
    let store = try house.open()
    #expect(store.path == "/office")
    #expect(store.login == "lan")
    #expect(store.roster.schools == [Self.school])
    #expect(store.plans == [Self.plan])
    #expect(store.zone.name == "Asia/Ho_Chi_Minh")
    #expect(store.description.restored == nil)
    #expect(store.readOnly == nil)
    #expect(store.ledger.commitCount == 0 && store.ledger.lastSequence == 0)
    #expect(store.isRosterOnRecord)
    #expect(try store.holidays() == nil)
    #expect(store.damages == [])
    #expect(try store.verify() == [])
    #expect(try store.refresh() == false)
  }

  @Test(arguments: Keeping.allCases) func anOfficeIsFoundedOnceAndOpenedOnlyWhereItIs(
    keeping: Keeping
  ) throws {
    let house = keeping.house()
    try house.found()
    try house.open().enter(1, 1)
    #expect(throws: StoreError.exists(path: "/office")) { try house.found([Self.school]) }
    #expect(try house.open().found(1) == 1)
    #expect(throws: StoreError.notAStore(path: "/nowhere")) {
      _ = try house.engine.open("/nowhere")
    }
    #expect(try house.engine.holidays(of: "/nowhere") == nil)
  }

  @Test(arguments: Keeping.allCases) func anIdThatIsNoNameFoundsNothing(keeping: Keeping) throws {
    for id in ["../x", "", "a b", ".x", "-rf", "a/b", "đ"] {
      let house = keeping.house()
      #expect(throws: StoreError.badPlanID(id)) {
        try house.found([], [PlanFile(id: id, bytes: [])])
      }
      #expect(throws: StoreError.notAStore(path: "/office")) { _ = try house.open() }
    }
  }

  @Test(arguments: Keeping.allCases) func schoolsThatCannotBeToldApartAreNamed(keeping: Keeping)
    throws
  {
    let house = keeping.house()
    try house.found([
      Self.school, School(id: "TH-A", name: "Trường khác", level: .primary),
    ])
    let store = try house.open()
    #expect(store.damages.map(\.kind) == [.unfitID("TH-A")])
    #expect(try store.verify().map(\.kind) == [.unfitID("TH-A")])
  }

  @Test(arguments: Keeping.allCases) func daysOffComeWithTheOfficeAndWithoutOpeningIt(
    keeping: Keeping
  ) throws {
    let house = keeping.house()
    try house.found()
    let bytes = Array(#"{"format": 1}"#.utf8)
    try house.putHolidays(bytes)
    #expect(try house.open().holidays() == bytes)
    #expect(try house.engine.holidays(of: "/office") == bytes)
  }

  @Test(arguments: Keeping.allCases) func whatIsOpenedToReadTakesNothing(keeping: Keeping) throws {
    let house = keeping.house()
    try house.found()
    try house.open().enter(1, 1)
    let reader = try house.engine.open("/office", StoreOpening(.readOnly))
    #expect(reader.readOnly == .asked)
    #expect(reader.found(1) == 1)
    let refusal = StoreError.readOnly(.asked, path: "/office")
    #expect(throws: refusal) { try reader.enter(1, 2) }
    #expect(throws: refusal) {
      _ = try reader.addPlan(Self.plan, facts: [.result(1, 2)], author: "Lan", at: Desk.morning)
    }
    #expect(try house.open().ledger.commitCount == 1)
    #expect(try house.open().plans == [])
  }

  @Test(arguments: Keeping.allCases) func aBackupBringsAllOfItBackAndSaysSo(keeping: Keeping)
    throws
  {
    let house = keeping.house()
    try house.found([Self.school], [Self.plan])
    let store = try house.open()
    for number in 1...5 { try store.enter(number, JSON(number)) }
    try store.backup(to: house.backup, at: Desk.morning)
    // What comes later is in the office and not in the copy.
    try store.enter(6, 6)
    try house.engine.restore(house.backup, into: house.other, at: Desk.morning)
    let restored = try house.engine.open(house.other)
    let log = restored.ledger.log()
    #expect(log.dropLast() == store.ledger.log().dropLast())
    #expect(log.last?.kind == "upkeep" && log.last?.item == "restore")
    #expect(log.last?.id.sequence == 6)
    #expect(restored.description.id == store.description.id)
    #expect(restored.description.restored == Day(iso: "2026-11-21"))
    #expect(restored.roster == store.roster && restored.plans == store.plans)
    #expect(try restored.verify() == [])
    // They are two offices from now on.
    #expect(try restored.enter(7, 7).sequence == 7)
    #expect(try store.refresh() == false)
    #expect(store.found(6) == 6 && store.found(7) == nil)
    #expect(store.description.restored == nil)
  }

  @Test(arguments: Keeping.allCases) func nothingIsBroughtBackOverAnOfficeOrOutOfNothing(
    keeping: Keeping
  ) throws {
    let house = keeping.house()
    try house.found()
    let store = try house.open()
    try store.backup(to: house.backup, at: Desk.morning)
    try store.enter(1, 1)
    #expect(throws: StoreError.exists(path: "/office")) {
      try house.engine.restore(house.backup, into: house.office, at: Desk.morning)
    }
    #expect(try house.open().found(1) == 1)
    #expect(throws: StoreError.self) {
      try house.engine.restore("/no-backup", into: house.other, at: Desk.morning)
    }
    #expect(throws: StoreError.notAStore(path: "/other")) {
      _ = try house.engine.open(house.other)
    }
  }
}
