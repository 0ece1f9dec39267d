import Campaign
import JSON
import Testing
import Writing

@Suite struct CoverageTests {
  private var hand: QuangHoa

  init() {
    hand = QuangHoa()
    hand.roster.put(
      School(
        id: "closed", name: "Closed", level: .primary, block: "Tiểu học",
        closes: d("2022-10-01")))
    hand.plan.movements = [
      Movement(id: "pt-1", title: "One"), Movement(id: "pt-2", title: "Two"),
    ]
    hand.plan.criteria = [Criterion(id: "tc-1"), Criterion(id: "tc-2", title: "Named", most: 10)]
    hand.plan.registrations = [Registration(id: "rating", title: "Rating")]
  }

  private func coverage(_ day: String = "2022-11-14") -> Coverage {
    let office = Office(
      documents: [PlanDocument(hand.plan)], roster: hand.roster, ledger: hand.ledger,
      calendar: plainCalendar)
    return office.status(on: d(day)).coverage
  }

  private mutating func say(
    _ kind: FactKind, _ subject: ObligationID, _ school: UnitID, _ item: String = "", _ value: JSON,
    on day: String = "2022-10-20"
  ) {
    hand.add([
      Fact(
        Cell(kind, plan: hand.plan.id, subject: subject, school: school, item: item), value,
        on: d(day))
    ])
  }

  @Test mutating func aMovementThatNoSchoolTookUpIsTold() {
    say(.movement, "pt-1", "mn-a", "plan", true)
    let movements = coverage().movements
    #expect(movements.map(\.isUncovered) == [false, true])
    #expect(movements[0].count(.plan) == 1)
    #expect(movements[0].count(.report) == 0)
    #expect(movements[0].has(.plan, school: 0))
    #expect(!movements[0].has(.plan, school: 1))
  }

  @Test mutating func aPlanAndAReportOfEverySchoolCoverAMovement() {
    for school in ["mn-a", "th-b", "thcs-c"] as [UnitID] {
      say(.movement, "pt-1", school, "plan", true)
      say(.movement, "pt-1", school, "report", true, on: "2022-11-01")
    }
    #expect(coverage("2022-10-31").movements[0].isCovered == false)
    #expect(coverage("2022-11-01").movements[0].isCovered)
    say(.movement, "pt-1", "th-b", "report", false, on: "2022-11-02")
    #expect(coverage("2022-11-02").movements[0].isCovered == false)
    #expect(coverage("2022-11-02").movements[0].count(.report) == 2)
  }

  @Test mutating func aSchoolThatClosedOwesNothing() {
    say(.movement, "pt-1", "closed", "plan", true, on: "2022-09-10")
    #expect(coverage("2022-09-15").movements[0].count(.plan) == 1)
    #expect(coverage("2022-09-15").expected == 4)
    #expect(coverage().movements[0].isUncovered)
    #expect(coverage().expected == 3)
  }

  @Test mutating func takingPartIsSaidWithOrWithoutItsName() {
    say(.movement, "pt-1", "mn-a", "joined", true)
    say(.movement, "pt-1", "mn-a", "", true)
    say(.movement, "pt-1", "th-b", "", true)
    #expect(coverage().movements[0].count(.joined) == 2)
  }

  @Test mutating func scoresOfACriterionHaveAMean() {
    say(.criterion, "tc-2", "mn-a", "", "8")
    say(.criterion, "tc-2", "th-b", "", "9,5")
    say(.criterion, "tc-2", "thcs-c", "", "–")
    let criteria = coverage().criteria
    #expect(criteria[1].scored == 2)
    #expect(criteria[1].scores[1]?.text == "9.5")
    #expect(criteria[1].mean?.text == "8.75")
    #expect(criteria[0].scored == 0 && criteria[0].mean == nil)
  }

  @Test mutating func aRegistrationIsAYesOrWhatTheSchoolAimsAt() {
    say(.register, "rating", "mn-a", "", true)
    say(.register, "rating", "th-b", "", "Hoàn thành tốt")
    say(.register, "rating", "thcs-c", "", false)
    let one = coverage().registrations[0]
    #expect(one.registered == 2)
    #expect(one.values == ["", "Hoàn thành tốt", nil, nil])
  }
}
