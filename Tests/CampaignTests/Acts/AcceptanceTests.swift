import Campaign
import JSON
import Testing
import Writing

/// Receipt and acceptance are two steps.
@Suite struct AcceptanceTests {
  private var hoa = QuangHoa()
  private let plan = QuangHoa.planID
  private let day = d("2022-10-10")

  private func acts(_ hoa: QuangHoa) -> AcceptActs {
    AcceptActs(hoa.ledger, plan: plan, target: "t1", on: day)
  }

  private func step(_ hoa: QuangHoa, _ school: UnitID) -> Acceptance.Progress? {
    let figure = hoa.ledger.value(.result(plan, "t1", school: school), on: day)?.string
    return Acceptance(hoa.ledger, plan: plan, target: "t1", on: day)
      .step(school, figure.flatMap { Measurement(text: $0) })
  }

  @Test func whatCameIsAcceptedAndFallsBackWhereItChanges() {
    var hoa = hoa
    hoa.add([Fact(.result(plan, "t1", school: "th-b"), "9/10", on: d("2022-10-01"))])
    #expect(step(hoa, "th-b") == .received && step(hoa, "mn-a") == nil)
    hoa.add(acts(hoa).accept(["th-b", "mn-a"]))
    #expect(step(hoa, "th-b") == .accepted && step(hoa, "mn-a") == nil)
    #expect(acts(hoa).accept(["th-b"]) == [])
    hoa.add([Fact(.result(plan, "t1", school: "th-b"), "8/10", on: d("2022-10-05"))])
    #expect(step(hoa, "th-b") == .changedSince)
    hoa.add(acts(hoa).accept(["th-b"]))
    #expect(step(hoa, "th-b") == .accepted)
    hoa.add(acts(hoa).takeBack(["th-b"]))
    #expect(step(hoa, "th-b") == .received)
  }

  @Test func theLogSaysWhichFigureWasAccepted() {
    var hoa = hoa
    hoa.add([Fact(.result(plan, "t1", school: "th-b"), "97.2%", on: d("2022-10-01"))])
    hoa.add(acts(hoa).accept(["th-b"]))
    let office = Office(
      documents: [PlanDocument(hoa.plan)], roster: hoa.roster, ledger: hoa.ledger,
      calendar: plainCalendar)
    let last = office.ledger.log().last!
    #expect(ActivityWords(office, .vi).text(last) == "TH B, t1: đã duyệt 97,2%")
    #expect(ActivityWords(office, .en).text(last) == "TH B, t1: accepted 97.2%")
  }

  @Test func acceptedDossiersAreCountedBesideThoseThatAreDone() {
    var hoa = hoa
    hoa.receiveAll("th-b", on: "2022-10-01")
    hoa.receiveAll("mn-a", on: "2022-10-01")
    let deadline = hoa.plan.deadlines[0]
    func review(_ state: ReviewState, _ hoa: QuangHoa) -> [Fact] {
      DossierActs(hoa.ledger, plan: hoa.plan, deadline: deadline, school: "th-b")
        .review(state, on: day)
    }
    #expect(hoa.dot1("2022-10-10").schools?.accepted == 0)
    hoa.add(review(.accepted, hoa))
    #expect(hoa.dot1("2022-10-10").schools?.accepted == 1)
    #expect(hoa.dot1("2022-10-10").schools?.done == 2)
    hoa.add(review(.returned, hoa))
    #expect(hoa.dot1("2022-10-10").schools?.accepted == 0)
  }
}
