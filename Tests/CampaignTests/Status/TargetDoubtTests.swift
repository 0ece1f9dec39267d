import Campaign
import JSON
import Testing
import Writing

/// t16 of the province: a goal of 15 per cent with a ceiling of 15, counted out of those of t15.
@Suite struct TargetDoubtTests {
  private let plan: Plan
  private let roster = Roster([
    School(id: "th-a", name: "TH A", level: .primary),
    School(id: "th-b", name: "TH B", level: .primary),
  ])
  private let day = d("2023-05-10")

  init() throws { plan = try templatePlan("dien-bien-province", "2023") }

  private func ledger(_ figures: [(UnitID, ObligationID, String)]) -> Ledger {
    var ledger = Ledger()
    ledger.append(
      CommitHeader(sequence: 1, at: 1, author: "Lan", login: "lan"),
      figures.map { Fact(.result(plan.id, $0.1, school: $0.0), .string($0.2), on: day) })
    return ledger
  }

  private func t16(_ figures: [(UnitID, ObligationID, String)]) -> TargetStatus? {
    Status.of(
      plans: [plan], roster: roster, ledger: ledger(figures), day: day, calendar: plainCalendar
    ).target("t16", plan: plan.id)
  }

  /// 34 per cent is over the goal and over the ceiling at once.
  @Test func aFigureAboveItsOwnCeilingIsDoubtful() {
    let over = t16([("th-a", "t15", "50/52"), ("th-a", "t16", "17/50")])
    #expect(over?.state == .met)
    #expect(over?.ceilingPassed == Quantity(15))
    #expect(over?.isDoubtful == true)
    let exact = t16([("th-a", "t15", "40/41"), ("th-a", "t16", "6/40")])
    #expect(exact?.ceilingPassed == nil && exact?.isDoubtful == false)
  }

  /// 60 people cannot be "of those" 50.
  @Test func countingOutOfMoreThanHoldTheBaseIsTold() {
    let status = t16([
      ("th-a", "t15", "50/52"), ("th-a", "t16", "7/60"), ("th-b", "t15", "20/21"),
      ("th-b", "t16", "2/20"),
    ])
    #expect(status?.aboveBase == [0])
    // A bare percentage says of nobody how many there are.
    #expect(t16([("th-a", "t15", "95%"), ("th-a", "t16", "7/60")])?.aboveBase == [])
  }

  @Test func moreThanHoldTheBaseAreRefused() throws {
    let ledger = ledger([("th-a", "t15", "12/40")])
    let target = try #require(plan.target("t16"))
    let acts = ResultActs(ledger, plan: plan, target: target)
    let school = try #require(roster["th-a"])
    #expect(throws: ResultFault.typed("13/40", .aboveHolders(Quantity(12)!))) {
      try acts.set("13/40", school: school, on: day, .vi)
    }
    #expect(try acts.set("12/12", school: school, on: day, .vi).facts.count == 1)
    // Nothing is known of the other school.
    #expect(try acts.set("13/40", school: roster["th-b"], on: day, .vi).facts.count == 1)
  }

  @Test func aCellOfTheGridIsHeldToItToo() throws {
    let ledger = ledger([("th-a", "t15", "12/40")])
    let status = Status.of(
      plans: [plan], roster: roster, ledger: ledger, day: day, calendar: plainCalendar)
    let grid = try #require(
      EntryGrid(GridSubject(plan: plan.id, .targets), status: status, ledger: ledger))
    let column = try #require(grid.columns.firstIndex { $0.id == "t16" })
    #expect(
      grid.readAlone("13/40", .school(0), column, .vi)
        == .refused(.result(.aboveHolders(Quantity(12)!))))
    // A range may bring the base along with it.
    #expect(grid.read("13/40", .school(0), column, .vi) != .empty)
  }
}
