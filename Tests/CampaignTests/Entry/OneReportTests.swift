import Campaign
import JSON
import Testing

/// Reports of single nominees, and what is left of them when a dossier is returned.
@Suite struct OneReportTests {
  private func acts(_ office: EntryOffice) -> DossierActs {
    DossierActs(
      office.ledger, plan: office.plan, deadline: office.plan.deadlines[0], school: "mn-a")
  }

  private func dossier(_ office: EntryOffice) -> SchoolDossier {
    SchoolDossier(
      office.ledger, plan: office.plan, deadline: office.plan.deadlines[0], school: "mn-a",
      on: office.day)
  }

  private func nominated(_ names: [String]) -> EntryOffice {
    var office = EntryOffice()
    for name in names {
      office.add([
        office.ledger.nominating(
          Nominee(school: "mn-a", name: name), plan: office.plan.id, deadline: "dot-1",
          on: office.day)
      ])
    }
    return office
  }

  @Test func aReportThatATickOfTheWholeCoversIsTakenBackByItsName() {
    var office = nominated(["An", "Bình"])
    office.add(acts(office).receiveAll(on: d("2022-11-09")))
    let an = dossier(office).nominees[0].id
    let facts = acts(office).takeBack(["bao-cao/\(an)"])
    #expect(!facts.isEmpty)
    office.add(facts)
    #expect(dossier(office).lines.map(\.isIn) == [true, false, false, true])
    #expect(dossier(office).lines[3].since == d("2022-11-09"))
    #expect(office.status.deadlines[0].schools?.standings[0].itemsIn == 1)
  }

  @Test func aReportThatWasTickedByItselfAndWithTheWholeIsTakenBackOnce() {
    var office = nominated(["An"])
    let an = dossier(office).nominees[0].id
    office.add(acts(office).receive(["bao-cao/\(an)"], on: d("2022-11-05")))
    office.add([
      Fact(
        .dossier(office.plan.id, "dot-1", school: "mn-a", item: "bao-cao"), true,
        on: d("2022-11-06"))
    ])
    office.add(acts(office).takeBack(["bao-cao/\(an)"]))
    #expect(!dossier(office).lines[2].isIn)
    #expect(office.status.deadlines[0].schools?.standings[0].itemsIn == 0)
  }

  @Test func reportsOfAReturnedDossierAreNotPartlyIn() {
    var office = nominated(["An", "Bình"])
    let an = dossier(office).nominees[0].id
    office.add(acts(office).receive(["bao-cao/\(an)"], on: d("2022-11-09")))
    #expect(office.shown(.dossier("dot-1"), "mn-a", 1) == "1/2")
    office.add(acts(office).review(.returned, reason: "thiếu dấu", on: office.day))
    #expect(office.shown(.dossier("dot-1"), "mn-a", 1) == nil)
  }

  @Test func aTickOfTheWholeStandsInTheGridForThoseWhoWereNamedBefore() {
    var office = nominated(["An"])
    office.add(acts(office).receiveAll(on: d("2022-11-09")))
    office.add([
      office.ledger.nominating(
        Nominee(school: "mn-a", name: "Bình"), plan: office.plan.id, deadline: "dot-1",
        on: office.day)
    ])
    #expect(office.shown(.dossier("dot-1"), "mn-a", 1) == "1/2")
  }
}
