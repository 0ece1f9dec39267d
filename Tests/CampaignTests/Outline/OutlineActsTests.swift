import Campaign
import JSON
import Testing

/// What the plan's screen changes of lists whose entries have no ids, and of their order.
@Suite struct OutlineActsTests {
  private let day = d("2022-09-10")

  private func office(_ ledger: Ledger = Ledger()) throws -> Office {
    Office(
      documents: [PlanDocument(try templatePlan("quang-hoa", "2022-2023"))], ledger: ledger,
      calendar: plainCalendar)
  }

  private func acts(_ office: Office) throws -> PlanActs {
    try #require(PlanActs(office, plan: office.plans[0].id, on: day))
  }

  private func after(_ facts: [Fact], _ office: Office) -> Office {
    var office = office
    var ledger = office.ledger
    ledger.append(
      CommitHeader(
        sequence: ledger.lastSequence + 1, at: 1, author: "Lan", login: "lan"), facts)
    office.update(ledger)
    return office
  }

  @Test func anEntryWithoutAnIDIsAddedChangedAndTakenOut() throws {
    var office = try office()
    let basis: JSON = [
      "kind": "Công văn", "number": "12/CV", "issuer": "Sở GD&ĐT", "about": "Thi đua",
    ]
    office = after(try acts(office).append(basis, to: "bases"), office)
    #expect(office.plans[0].bases.map(\.number).last == "12/CV")
    #expect(office.plans[0].bases.count == 4)
    var changed = basis.object ?? [:]
    changed["number"] = "13/CV"
    office = after(
      try acts(office).replace(basis, at: 3, of: "bases", with: .object(changed)), office)
    #expect(office.plans[0].bases[3].number == "13/CV")
    let first = try #require(office.plans[0].document["bases"]?.array?.first)
    office = after(try acts(office).drop(first, at: 0, of: "bases"), office)
    #expect(office.plans[0].bases.map(\.number).first == "1048/QĐ-UBND")
  }

  @Test func whatTheRulesRefuseIsSaidAtItsField() throws {
    let office = try office()
    #expect {
      _ = try acts(office).append(["kind": "Công văn", "issuer": "Sở"], to: "bases")
    } throws: { error in
      (error as? PlanEditFault)?.key == "about"
    }
  }

  @Test func entriesAreMovedAndStayThereWhenOthersAreAdded() throws {
    var office = try office()
    office = after(try acts(office).move("pt-3", by: -1, in: .movements), office)
    #expect(office.plans[0].movements.map(\.id) == ["pt-1", "pt-3", "pt-2"])
    let new: JSONObject = ["id": "pt-4", "title": "Xanh, sạch, đẹp"]
    office = after(try acts(office).add(new, to: .movements), office)
    #expect(office.plans[0].movements.map(\.id) == ["pt-1", "pt-3", "pt-2", "pt-4"])
    let moved = office.ledger.undoing(EntryID(sequence: 1, part: 1), on: day)
    office = after(moved, office)
    #expect(office.plans[0].movements.map(\.id) == ["pt-1", "pt-2", "pt-3", "pt-4"])
  }

  @Test func atTheEndsNothingMoves() throws {
    let office = try office()
    #expect(try acts(office).move("pt-1", by: -1, in: .movements) == [])
    #expect(try acts(office).move("6", by: 1, in: .honours) == [])
  }

  @Test func whatIsKeptIsNoLongerMarked() throws {
    var office = Office(
      documents: [PlanDocument(try templatePlan("quang-hoa", "2026-2027"))],
      calendar: plainCalendar)
    let mark = try #require(office.plans[0].marks.first { $0.section == .bases })
    office = after(try acts(office).confirm(mark), office)
    #expect(!office.plans[0].marks.contains(mark))
    #expect(office.plans[0].marks.count { $0.section == .bases } == 2)
  }
}
