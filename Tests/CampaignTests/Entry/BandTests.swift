import Campaign
import JSON
import Testing
import Writing

/// Bands reckoned by hand, and what is asked about.
@Suite struct BandTests {
  private func all(_ numbers: [Int]) -> [Quantity] { numbers.compactMap { Quantity($0) } }

  private func text(_ band: Band?) -> String {
    guard let band else { return "none" }
    return [band.low, band.high].map { $0.formatted(.en, places: 2) }.joined(separator: " to ")
  }

  /// The mean is 92, the deviation 2: a tenth of the mean, 9.2, is more than twice that.
  @Test func figuresThatHardlyMoveHaveATenthOfTheirMean() {
    #expect(text(Band.ofYears(all([90, 94]))) == "82.8 to 101.2")
  }

  /// The mean is 80, the deviation √(800 ÷ 3) = 16.33, so 32.66 to each side.
  @Test func figuresThatMoveHaveTwiceTheirDeviation() {
    #expect(text(Band.ofYears(all([60, 100, 80]))) == "47.34 to 112.66")
  }

  /// The deviation of five times 100 and once 50 is 18.63 around 91.67: 54.4, but 50 was had.
  @Test func whatTheSchoolHasHadIsNeverOutside() {
    #expect(text(Band.ofYears(all([100, 100, 50, 100, 100, 100]))) == "50 to 128.93")
  }

  @Test func oneYearTellsNothing() {
    #expect(Band.ofYears(all([90])) == nil)
    #expect(Band.ofYears([]) == nil)
  }

  /// The quartiles of five are the second and the fourth: 85 and 95, so 15 beyond them.
  @Test func schoolsOfALevelHaveOneAndAHalfQuartileDistances() {
    #expect(
      text(Band.ofLevel("TH", sorted: all([80, 85, 90, 95, 100]), without: nil)) == "70 to 110")
    #expect(
      text(Band.ofLevel("TH", sorted: all([10, 80, 85, 90, 95, 100]), without: Quantity(10)))
        == "70 to 110")
  }

  @Test func equalSchoolsHaveATenth() {
    #expect(
      text(Band.ofLevel("TH", sorted: all([100, 100, 100, 100, 100]), without: nil))
        == "90 to 110")
  }

  @Test func fourOtherSchoolsTellNothing() {
    #expect(Band.ofLevel("TH", sorted: all([80, 85, 90, 95]), without: nil) == nil)
    #expect(
      Band.ofLevel("TH", sorted: all([80, 85, 90, 95, 99]), without: Quantity(99)) == nil)
  }
}

/// Three years of one plan, seven primary schools and a nursery, of t4 in each.
@Suite struct UnusualFigureTests {
  private var office: Office
  private let plan: Plan
  private let today = d("2023-05-10")

  init() throws {
    let plans = try ["2021", "2022", "2023"].map { try templatePlan("dien-bien-province", $0) }
    plan = plans[2]
    let schools =
      (1...7).map { School(id: UnitID("th-\($0)"), name: "TH \($0)", level: .primary) }
      + [School(id: "mn-a", name: "MN A", level: .preschool)]
    var ledger = Ledger()
    let former = [(plans[0].id, "90%", "2021-06-01"), (plans[1].id, "94%", "2022-06-01")].map {
      Fact(.result($0.0, Self.target, school: "th-1"), .string($0.1), on: d($0.2))
    }
    let own = zip(2...6, ["80%", "85%", "90%", "95%", "100%"]).map {
      Fact(
        .result(plans[2].id, Self.target, school: UnitID("th-\($0)")), .string($1),
        on: d("2023-05-01"))
    }
    ledger.append(CommitHeader(sequence: 1, at: 1, author: "Lan", login: "lan"), former + own)
    office = Office(
      documents: plans.map { PlanDocument($0) }, roster: Roster(schools), ledger: ledger,
      calendar: plainCalendar)
  }

  private static let target: ObligationID = "t4"

  private func fact(_ school: UnitID, _ figure: String) -> Fact {
    Fact(.result(plan.id, Self.target, school: school), .string(figure), on: today)
  }

  private func outside(_ facts: Fact...) -> [String] {
    office.unusual(facts, on: today).map { "\($0.place(.en)): \($0.outside(.en))" }
  }

  @Test func aSchoolIsHeldAgainstItsOwnYears() {
    #expect(outside(fact("th-1", "82.8%")) == [])
    #expect(
      outside(fact("th-1", "82.7%")) == ["TH 1, t4: 82.7%: outside 82.8–100% of its 2 former years"]
    )
  }

  @Test func aSchoolWithoutYearsIsHeldAgainstItsLevel() {
    #expect(outside(fact("th-7", "71%")) == [])
    #expect(
      outside(fact("th-7", "9.8%"))
        == ["TH 7, t4: 9.8%: outside 70–100% of 5 other TH schools"])
    #expect(outside(fact("mn-a", "9.8%")) == [])
  }

  /// Of an import, the slip stands out among the other rows of it.
  @Test func whatIsEnteredTogetherCounts() {
    #expect(outside(fact("th-2", "88%"), fact("th-7", "8.8%")).count == 1)
  }

  @Test func aFigureWithItsReasonIsNotAskedAboutAgain() {
    var later = office
    let unusual = office.unusual([fact("th-7", "9.8%")], on: today)
    let reasons = ReasonActs(office.ledger).keep("trường mới mở", for: unusual, on: today)
    #expect(office.unusual([fact("th-7", "9.8%")] + reasons, on: today) == [])
    var ledger = office.ledger
    ledger.append(CommitHeader(sequence: 2, at: 2, author: "Lan", login: "lan"), reasons)
    later.update(ledger)
    #expect(later.unusual([fact("th-7", "9.8%")], on: today) == [])
    #expect(later.unusual([fact("th-7", "9.9%")], on: today).count == 1)
    #expect(
      later.ledger.reason(plan: plan.id, target: "t4", school: "th-7", of: unusual[0].figure)
        == "trường mới mở")
    #expect(
      ActivityWords(later, .vi).text(later.ledger.log().last!)
        == "TH 7, lý do của t4: trường mới mở (9,8%)")
  }

  @Test func emptyingIsNeverUnusual() {
    #expect(
      office.unusual([Fact(.result(plan.id, "t4", school: "th-2"), .null, on: today)], on: today)
        == [])
  }
}
