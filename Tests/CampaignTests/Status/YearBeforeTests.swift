import Campaign
import JSON
import Testing
import Writing

@Suite struct YearBeforeTests {
  /// Two plans of one template, the earlier one closed, each with one measured target.
  private var office: Office {
    var hand = QuangHoa()
    let target = Target(
      id: "t1", title: "", comparator: .atLeast, goal: Quantity(46) ?? .zero)
    hand.plan.targets = [target]
    var next = hand.plan
    next.id = "quang-hoa-2023-2024"
    next.year = .school(2023)
    hand.add([Fact(.result(hand.plan.id, "t1", school: "mn-a"), "40%", on: d("2023-05-20"))])
    hand.add([Fact(.closed(hand.plan.id), true, on: d("2023-06-30"))])
    hand.add([Fact(.result(next.id, "t1", school: "mn-a"), "44%", on: d("2024-05-10"))])
    return Office(
      documents: [PlanDocument(hand.plan), PlanDocument(next)], roster: hand.roster,
      ledger: hand.ledger, calendar: plainCalendar)
  }

  @Test func aClosedYearCanStillBeComparedWith() throws {
    let now = try #require(office.plan("quang-hoa-2023-2024"))
    let before = try #require(office.yearBefore(now, on: d("2024-05-15")))
    #expect(before.plan.id == QuangHoa.planID)
    #expect(before.final.targets[0].actual == Quantity(40))
    #expect(before.sameDay.targets[0].actual == nil)
  }

  @Test func aTargetsHistoryHasOneFigureAYear() throws {
    let now = try #require(office.plan("quang-hoa-2023-2024"))
    let history = office.history(ofTarget: "t1", plan: now, on: d("2024-05-15"))
    #expect(history.map(\.0.text) == ["2022-2023", "2023-2024"])
    #expect(history.map(\.1) == [Quantity(40), Quantity(44)])
  }

  @Test func theFirstYearHasNoneBefore() throws {
    let first = try #require(office.plan(QuangHoa.planID))
    #expect(office.yearBefore(first, on: d("2023-05-15")) == nil)
  }
}
