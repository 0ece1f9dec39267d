import Campaign
import JSON
import Testing

@testable import Store

/// Plans and the list of schools go in with the entry that tells of them, whatever keeps them.
@Suite struct KeptDocumentTests {
  private static let note = Ledger.planAdded("p-2026", on: Desk.day)

  private func plan(_ id: String = "p-2026", _ text: String = "{}") -> PlanFile {
    PlanFile(id: id, bytes: Array(text.utf8))
  }

  @Test(arguments: Keeping.allCases) func aPlanComesWithItsEntryAndIsThereForAll(
    keeping: Keeping
  ) throws {
    let house = keeping.house()
    try house.found()
    let (lan, hoa) = (try house.open(), try house.open())
    // As it is written, to the byte.
    let plan = plan("p-2026", "{\"later\" : [1.10]}\r\n")
    let receipt = try lan.addPlan(plan, facts: [Self.note], author: "Lan", at: Desk.morning)
    #expect(receipt.sequence == 1 && receipt.facts == [Self.note])
    #expect(lan.plans == [plan])
    #expect(hoa.plans == [])
    #expect(try hoa.refresh())
    #expect(hoa.plans == [plan] && hoa.ledger.commitCount == 1)
    #expect(hoa.ledger.log().first?.isPlanAdded == true)
    _ = try hoa.addPlan(self.plan("a"), facts: [.result(1, 1)], author: "Hoa", at: Desk.morning)
    #expect(hoa.plans.map(\.id) == ["a", "p-2026"])
    #expect(try hoa.verify() == [])
  }

  @Test(arguments: Keeping.allCases) func anIdThatIsTakenOrNoNameIsRefusedAndNothingWritten(
    keeping: Keeping
  ) throws {
    let house = keeping.house()
    try house.found([], [plan()])
    let store = try house.open()
    func add(_ id: String, replacing: Bool = false) throws(StoreError) {
      _ = try store.addPlan(
        plan(id, "[]"), facts: [.result(1, 1)], replacing: replacing, author: "Lan",
        at: Desk.morning)
    }
    #expect(throws: StoreError.planExists(id: "p-2026")) { try add("p-2026") }
    // Two ids that differ only in case would be one file on another machine.
    #expect(throws: StoreError.planExists(id: "p-2026")) { try add("P-2026") }
    #expect(throws: StoreError.planExists(id: "p-2026")) { try add("P-2026", replacing: true) }
    for id in ["../x", "", "a b", ".x", "-rf", "a/b", "kế-hoạch", "a\nb"] {
      #expect(throws: StoreError.badPlanID(id)) { try add(id) }
    }
    for store in [store, try house.open()] {
      #expect(store.plans == [plan()])
      #expect(store.ledger.commitCount == 0)
    }
    #expect(try store.verify() == [])
  }

  @Test(arguments: Keeping.allCases) func aPlanTakesTheOthersPlaceWhereThatIsAsked(
    keeping: Keeping
  ) throws {
    let house = keeping.house()
    try house.found([], [plan()])
    let (lan, hoa) = (try house.open(), try house.open())
    let newer = plan("p-2026", #"{"title": "sửa"}"#)
    let told = Fact.upkeep(.replace, plan: "p-2026", on: Desk.day)
    let receipt = try lan.addPlan(
      newer, facts: [told], replacing: true, author: "Lan", at: Desk.morning)
    #expect(receipt.sequence == 1)
    #expect(try hoa.refresh())
    #expect(lan.plans == [newer] && hoa.plans == [newer])
    #expect(try hoa.verify() == [])
  }

  @Test(arguments: Keeping.allCases) func aPlanIsClosedByAnEntryAndStays(keeping: Keeping) throws {
    let house = keeping.house()
    try house.found([], [plan()])
    let (lan, hoa) = (try house.open(), try house.open())
    for closes in [true, false] {
      _ = try lan.commit(author: "Lan", at: Desk.morning) { ledger in
        [ledger.setting(.closed("p-2026"), .bool(closes), on: Desk.day)]
      }
      _ = try hoa.refresh()
      #expect(hoa.ledger.value(.closed("p-2026")) == .bool(closes))
      #expect(hoa.plans == [plan()])
    }
  }

  @Test(arguments: Keeping.allCases) func aListEditedByHandIsTakenOverWithAnEntry(
    keeping: Keeping
  ) throws {
    let house = keeping.house()
    let school = School(id: "th-a", name: "TH Độc Lập", level: .primary)
    let other = School(id: "mn-b", name: "MN Hoa Mai", level: .preschool)
    try house.found([school])
    let store = try house.open()
    try store.enter(1, 1)
    try house.exchangeRoster([school, other])
    #expect(try store.refresh())
    #expect(store.roster.schools == [school, other])
    #expect(!store.isRosterOnRecord)
    #expect(store.damages.map(\.kind) == [.documentChanged])
    #expect(try store.verify().map(\.kind) == [.documentChanged])
    // Another entry does not take it over by the way.
    try store.enter(2, 2)
    #expect(!store.isRosterOnRecord)
    let request = CommitRequest(author: "Lan", at: Desk.morning, document: .roster)
    let receipt = try store.commit(request) { _ in
      [.upkeep(.roster, on: Desk.day)]
    }
    #expect(receipt.sequence == 3)
    for store in [store, try house.open()] {
      #expect(store.isRosterOnRecord && store.damages == [])
      #expect(store.roster.schools == [school, other])
      #expect(try store.verify() == [])
    }
  }
}
