import Campaign
import JSON
import Testing
import Writing

/// Two plans of one office: the work plan of Điện Biên Phủ for 2022, and its launch.
@Suite struct OneOfficeTests {
  private let plans: [Plan]
  private let roster = Roster([
    School(id: "mn-a", name: "MN A", level: .preschool, commune: "Xã Mường Phăng"),
    School(id: "th-b", name: "TH B", level: .primary, commune: "Phường Tân Thanh"),
  ])

  init() throws {
    plans = try ["dien-bien-phu-tasks", "dien-bien-phu-launch"].map { try templatePlan($0, "2022") }
  }

  private func office(_ facts: [Fact] = [], plans: [Plan]? = nil) -> Office {
    var ledger = Ledger()
    if !facts.isEmpty {
      ledger.append(CommitHeader(sequence: 1, at: 1, author: "Lan", login: "lan"), facts)
    }
    return Office(
      documents: (plans ?? self.plans).map { PlanDocument($0) }, roster: roster, ledger: ledger,
      calendar: plainCalendar)
  }

  private let day = d("2022-05-10")

  private func joined(_ plan: Int, _ movement: ObligationID, _ school: UnitID) -> Fact {
    Fact(
      Cell(.movement, plan: plans[plan].id, subject: movement, school: school), true, on: day)
  }

  @Test func theirDaysAreListedOnce() {
    let days = office().status(on: day).commemorations
    #expect(days.map { $0.commemoration.date?.iso } == ["2022-04-18", "2022-11-20"])
    #expect(Set(days.map(\.plan)) == [plans[0].id])
  }

  @Test func theDaysOfAnotherOfficeOrAnotherYearAreItsOwn() throws {
    let other = [plans[0], try templatePlan("dien-bien-phu-launch", "2023")]
    #expect(office(plans: other).status(on: day).commemorations.count == 4)
    let district = [plans[0], try templatePlan("quang-hoa", "2022-2023")]
    #expect(
      office(plans: district).status(on: day).commemorations.map { $0.commemoration.name }
        .count { $0 == "Ngày Nhà giáo Việt Nam" } == 2)
  }

  @Test func theirTwelveMovementsAreTwelve() {
    let office = office()
    let coverage = office.status(on: day).coverage
    #expect(coverage.movements.map(\.movement.id) == (1...12).map { "pt-\($0)" })
    #expect(Set(coverage.movements.map(\.plan)) == [plans[0].id])
  }

  /// Whichever of the two plans it was entered under, before or after the other was added.
  @Test func aTickUnderEitherCountsOnce() {
    let office = office([
      joined(0, "pt-1", "mn-a"), joined(1, "pt-1", "mn-a"), joined(1, "pt-1", "th-b"),
    ])
    let one = office.status(on: day).coverage.movements[0]
    #expect(one.count(.joined) == 2)
    #expect(one.isCovered)
  }

  @Test func takingATickBackTakesItBackUnderBoth() {
    let facts = [joined(0, "pt-1", "mn-a"), joined(1, "pt-1", "mn-a")]
    let before = office(facts)
    let twins = before.plans.twins(of: "pt-1", in: plans[1].id)
    #expect(twins == [MovementRef(plans[0].id, "pt-1"), MovementRef(plans[1].id, "pt-1")])
    let acts = MovementActs(before.ledger, twins, school: "mn-a")
    #expect(acts.since(.joined, on: day) == day)
    var ledger = before.ledger
    ledger.append(
      CommitHeader(sequence: 2, at: 2, author: "Lan", login: "lan"),
      acts.takeBack(.joined))
    let after = MovementActs(ledger, twins, school: "mn-a")
    #expect(after.since(.joined, on: day) == nil)
    // What is ticked anew stands under the first plan alone.
    #expect(
      after.tick(.joined, on: day).map(\.cell.plan) == [plans[0].id])
  }

  @Test func theSecondPlanHasNoGridOfWhatTheFirstHas() {
    let office = office([joined(1, "pt-1", "th-b")])
    let status = office.status(on: day)
    #expect(GridSubject.all(of: plans[1], among: status.plans).map(\.kind) == [.tasks, .criteria])
    let grid = EntryGrid(
      GridSubject(plan: plans[0].id, .movements(.joined)), status: status, ledger: office.ledger)
    #expect(grid?.columns.count == 12)
    #expect(grid?.value(.school(1), 0) == .yes(day))
  }

  /// "5 xã vùng ngoài": the document counts them; until the office names them nobody is expected.
  @Test func fiveCommunesAreAScope() throws {
    let office = office()
    let one = office.status(on: day).coverage.movements[5]
    #expect(one.expected == 0 && one.waitsForCommunes)
    #expect(!one.isCovered && !one.isUncovered)
    guard case .object(var document) = plans[0].document else { return }
    document["movements"] = .array(
      (document["movements"]?.array ?? []).map { movement in
        guard case .object(var entry) = movement, entry["id"] == "pt-6" else { return movement }
        entry["communes"] = ["mường phăng", nil]
        return .object(entry)
      })
    let named = self.office(plans: [try Plan.read(.object(document))])
    let scope = named.status(on: day).coverage.movements[5]
    #expect(scope.isExpected == [true, false])
  }

  /// The document has the office complete the 17 criteria: it scores itself, and sees the sum.
  @Test func theOfficeScoresItself() {
    let facts = [("tc-1", "", "9.5"), ("tc-2", "", "8"), ("tc-1", "mn-a", "7")].map {
      Fact(
        Cell(.criterion, plan: plans[1].id, subject: $0.0, school: $0.1), .string($0.2), on: day)
    }
    let office = office(facts)
    let coverage = office.status(on: day).coverage
    #expect(coverage.criteria.map(\.own).prefix(3) == [Quantity(text: "9.5"), Quantity(8), nil])
    #expect(coverage.criteria[0].scored == 1)
    #expect(coverage.criterionTotals.first?.office?.total == Quantity(text: "17.5"))
    #expect(coverage.criterionTotals.first?.office?.scored == 2)
    #expect(coverage.criterionTotals.first?.office?.of == 17)
    let grid = EntryGrid(
      GridSubject(plan: plans[1].id, .criteria), status: office.status(on: day),
      ledger: office.ledger)
    #expect(grid?.rows.first == .office)
    #expect(grid?.value(.office, 0) == .score(Quantity(text: "9.5")!))
  }

  @Test func aPlanThatSaysNothingExpectsAPlanAndAReport() {
    #expect(
      Movement(id: "a", title: "A").expects
        == [MovementExpectation(.plan), MovementExpectation(.report)])
  }
}
