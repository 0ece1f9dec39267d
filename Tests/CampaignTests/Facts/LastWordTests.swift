import Campaign
import JSON
import Testing

/// Whatever was entered last is what the status says, on the day that it was entered for and now.
@Suite struct LastWordTests {
  private static let school: UnitID = "mn-a"

  private func acts(_ office: EntryOffice) -> DossierActs {
    DossierActs(
      office.ledger, plan: office.plan, deadline: office.plan.deadlines[0], school: Self.school)
  }

  private func standing(_ office: EntryOffice, on day: Day) -> Standing? {
    Status.of(
      plans: [office.plan], roster: office.roster, ledger: office.ledger, day: day,
      calendar: plainCalendar
    ).deadline("dot-1", plan: office.plan.id)?.schools?.standings[0]
  }

  @Test func whatIsReceivedAfterItWasTakenBackCountsOnWhicheverDay() {
    var office = EntryOffice()
    for _ in 0..<3 {
      office.add(acts(office).receiveAll(on: office.day))
      #expect(standing(office, on: office.day)?.state == .done)
      office.add(acts(office).takeBack(["to-trinh", "bao-cao"]))
      #expect(standing(office, on: office.day)?.itemsIn == 0)
      office.add(acts(office).receiveAll(on: d("2022-11-09")))
      #expect(standing(office, on: office.day)?.state == .done)
      #expect(standing(office, on: d("2022-11-09"))?.state == .done)
      #expect(standing(office, on: d("2022-11-08"))?.itemsIn == 0)
      office.add(acts(office).takeBack(["to-trinh", "bao-cao"]))
    }
  }

  @Test func theGridTakesBackWithDelAndReceivesAgainWithAnEarlierDay() {
    var office = EntryOffice()
    for kind in [GridSubject.Kind.dossier("dot-1"), .tasks, .movements(.plan)] {
      office.type("x", kind, Self.school)
      let grid = office.grid(kind)
      office.add(grid.facts(.empty, .school(0), 0, office.ledger))
      #expect(office.shown(kind, Self.school) == nil)
      office.type("9/11", kind, Self.school)
      #expect(office.shown(kind, Self.school) == "09/11")
      office.type("12/11", kind, Self.school)
      #expect(office.shown(kind, Self.school) == "12/11")
    }
  }

  @Test func aFigureThatWasTakenBackIsGivenAgainForAnEarlierDay() {
    var office = EntryOffice()
    let acts = { (office: EntryOffice) in
      ResultActs(office.ledger, plan: office.plan, target: office.plan.targets[1])
    }
    for day in ["2022-11-01", "2022-11-10"] {
      office.add(try! acts(office).set("95", school: office.roster["mn-a"], on: d(day), .vi).facts)
    }
    let grid = office.grid(.targets)
    office.add(grid.facts(.empty, .school(0), 1, office.ledger))
    #expect(office.shown(.targets, Self.school, 1) == nil)
    office.add(
      try! acts(office).set("97", school: office.roster["mn-a"], on: d("2022-11-05"), .vi).facts)
    #expect(office.shown(.targets, Self.school, 1) == "97%")
  }

  @Test func aTaskIsDoneOpenedAndDoneOnAnEarlierDay() {
    var office = EntryOffice()
    func set(_ state: TaskState, on day: String) {
      let acts = TaskActs(office.ledger, plan: office.plan, deadline: office.plan.deadlines[1])
      office.add(acts.tick(state, part: "", school: Self.school, on: d(day)))
    }
    set(.done, on: "2022-11-12")
    set(.open, on: "2022-11-14")
    set(.notApplicable, on: "2022-11-09")
    set(.done, on: "2022-11-08")
    #expect(office.shown(.tasks, Self.school) == "08/11")
    #expect(
      office.status.deadline("task-1", plan: office.plan.id)?.schools?.standings[0].state == .done)
  }

  @Test func theOfficeSentItsDossiersAfterAllAndEarlier() {
    var office = EntryOffice()
    func sent(_ isSent: Bool, on day: String) {
      let acts = CutoffActs(office.ledger, plan: office.plan, deadline: office.plan.deadlines[0])
      office.add(acts.sent(isSent, on: d(day)))
    }
    sent(true, on: "2022-11-13")
    sent(false, on: "2022-11-14")
    sent(true, on: "2022-11-10")
    #expect(
      office.status.deadline("dot-1", plan: office.plan.id)?.sentOn == d("2022-11-10"))
  }

  @Test func aSchoolHasNobodyAgainOnAnEarlierDay() {
    var office = EntryOffice()
    office.add(acts(office).noNomination(on: d("2022-11-12")))
    office.add(acts(office).receiveAll(on: d("2022-11-13")))
    office.add(acts(office).noNomination(on: d("2022-11-10")))
    #expect(standing(office, on: office.day)?.state == .noNomination)
    // Everything was in already: that it comes again says that there is someone.
    office.add(acts(office).receiveAll(on: d("2022-11-14")))
    #expect(standing(office, on: office.day)?.state == .done)
  }

  @Test func aReviewSaysWhatWasEnteredLast() {
    var office = EntryOffice()
    office.add(acts(office).receiveAll(on: d("2022-11-08")))
    office.add(acts(office).review(.accepted, on: d("2022-11-12")))
    office.add(acts(office).review(.returned, reason: "thiếu dấu", on: d("2022-11-10")))
    #expect(standing(office, on: office.day)?.isReturned == true)
    #expect(standing(office, on: d("2022-11-09"))?.state == .done)
  }

  @Test func journalsOfEarlierBuildsCountTheLastEntryToo() {
    var office = EntryOffice()
    let cell = Cell.dossier(office.plan.id, "dot-1", school: Self.school, item: "to-trinh")
    office.add([Fact(cell, true, on: d("2022-11-10"))])
    office.add([Fact(cell, false, on: d("2022-11-14"))])
    office.add([Fact(cell, true, on: d("2022-11-12"))])
    #expect(standing(office, on: office.day)?.has(item: 0) == true)
    #expect(standing(office, on: d("2022-11-13"))?.has(item: 0) == true)
    // Until the day of the old taking back its first entry stood, and goes on standing.
    #expect(standing(office, on: d("2022-11-11"))?.has(item: 0) == true)
    #expect(standing(office, on: d("2022-11-09"))?.has(item: 0) == false)
  }

  @Test func oneUndoTakesBackATakingBackAndTheLogSaysSo() {
    var office = EntryOffice()
    office.add(acts(office).receive(["to-trinh"], on: d("2022-11-05")))
    office.add(
      acts(office).redate("to-trinh", to: d("2022-11-09")))
    office.add(acts(office).takeBack(["to-trinh"]), author: "Hoa")
    #expect(standing(office, on: office.day)?.has(item: 0) == false)
    let taken = office.ledger.log().last
    #expect(taken?.before == true && taken?.after == false)
    let undo = office.ledger.undo(by: "Hoa", on: office.day)
    #expect(office.ledger.changes(by: undo).map(\.before) == [false])
    #expect(office.ledger.changes(by: undo).map(\.after) == [true])
    office.add(undo, author: "Hoa")
    #expect(standing(office, on: office.day)?.has(item: 0) == true)
    #expect(standing(office, on: d("2022-11-08"))?.has(item: 0) == false)
    #expect(office.ledger.undo(by: "Hoa", on: office.day).isEmpty)
    office.add(office.ledger.redo(by: "Hoa", on: office.day), author: "Hoa")
    #expect(standing(office, on: office.day)?.has(item: 0) == false)
    let redone = office.ledger.log().last
    #expect(redone?.before == true && redone?.after == false)
  }
}
