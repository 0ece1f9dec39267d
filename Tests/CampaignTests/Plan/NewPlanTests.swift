import Campaign
import JSON
import Testing

/// Next year's plan from this year's, with what was recorded of people and difficulties.
@Suite struct NewPlanTests {
  private func office() throws -> PlanOffice {
    var desk = try PlanOffice("sa-dec", "2022")
    let day = d("2022-03-01")
    let staff = desk.office.plans[0].staff.map(\.id)
    desk.add([
      Fact(
        .assigned(desk.id, .theme, desk.office.plans[0].themes[0].id.rawValue), .string(staff[0]),
        on: day),
      Fact(.assigned(desk.id, .school, "th-b"), .string(staff[0]), on: day),
      Fact(
        .assigned(desk.id, .theme, desk.office.plans[0].themes[1].id.rawValue), "Người ngoài",
        on: day),
      Fact(.difficulty(desk.id, id: "1"), ["text": "Thiếu kinh phí", "by": "Lan"], on: day),
      Fact(
        .difficulty(desk.id, id: "2"), ["text": "Xong rồi", "by": "Lan", "closed": true], on: day),
    ])
    return desk
  }

  @Test func whoFollowsWhatStaysAlsoWhereAnEntrySaidSo() throws {
    let desk = try office()
    let former = desk.office.plans[0]
    let new = try desk.office.newPlan(from: former, year: .calendar(2023), on: d("2022-12-20"))
    #expect(new.plan.id == "sa-dec-2023" && !new.isThere)
    #expect(
      new.plan.assignments.contains {
        $0.subject == former.themes[0].id.rawValue && $0.staff == former.staff[0].id
      })
    // A school and a stranger are no part of a plan's document: facts hand them over.
    let facts = desk.office.handingOver(new, carrying: false, on: d("2022-12-20"))
    #expect(
      facts.map { "\($0.cell.subject) \($0.value.string ?? "")" }.sorted() == [
        "school:th-b \(former.staff[0].id)", "theme:\(former.themes[1].id.rawValue) Người ngoài",
      ])
    #expect(facts.allSatisfy { $0.cell.plan == "sa-dec-2023" })
  }

  @Test func openDifficultiesGoAlongWhereSomeoneSaysSo() throws {
    let desk = try office()
    let new = try desk.office.newPlan(
      from: desk.office.plans[0], year: .calendar(2023), on: d("2022-12-20"))
    #expect(new.difficulties.map(\.text) == ["Thiếu kinh phí"])
    let carried = desk.office.handingOver(new, carrying: true, on: d("2022-12-20"))
      .filter { $0.cell.kind == .difficulty }
    #expect(carried.map(\.cell.plan) == ["sa-dec-2023", "sa-dec-2022"])
    #expect(carried[0].on == d("2022-03-01"))
    #expect(carried[1].value["closed"] == true)
  }

  @Test func whatFallsOnADayOffAndWhatMustBeRenewedIsPointedOut() throws {
    let desk = try PlanOffice()
    let plan = desk.office.plans[0]
    let new = try desk.office.newPlan(from: plan, year: .school(2026), on: d("2026-08-01"))
    // Sunday 14/02/2027 and Sunday 09/05/2027.
    #expect(new.daysOff.map(\.deadline) == ["dot-2", "dot-3"])
    #expect(new.moved.map { $0.former?.iso } == ["2022-11-09", "2023-02-14", "2023-05-09"])
    #expect(new.basesToRenew.count == 3)
    #expect(new.plan.officeEndsText(.vi)?.contains("30/06/2025") == true)
    #expect(try desk.office.newPlan(from: plan, year: plan.year, on: d("2026-08-01")).isThere)
    #expect(throws: PlanErrors.self) {
      try desk.office.newPlan(from: plan, year: .calendar(2026), on: d("2026-08-01"))
    }
  }

  /// A title that printed its year goes on printing it.
  @Test func aTypedTitleKeepsItsPlaceholder() throws {
    let plan = try templatePlan("quang-hoa", "2022-2023")
    #expect(
      plan.keepingPlaceholders("Thi đua 2022-2023 đợt 1", of: "Thi đua năm học {year}")
        == "Thi đua {year} đợt 1")
    #expect(plan.keepingPlaceholders("Thi đua 2022-2023", of: "Thi đua") == "Thi đua 2022-2023")
  }
}
