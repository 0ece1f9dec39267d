import Campaign
import JSON
import Testing
import Writing

@Suite struct EntryGridTests {
  @Test func schoolsStandByBlocksAndTheOfficeFirstWhereItReports() {
    let office = EntryOffice()
    #expect(
      office.grid(.targets).rows == [
        .office, .block("Mầm non"), .school(0), .school(2), .block("Tiểu học"), .school(1),
        .school(3), .school(4),
      ])
    #expect(office.grid(.criteria).rows.first == .block("Mầm non"))
  }

  @Test func aTargetAsksTheSchoolsOfItsLevelsAlone() {
    var office = EntryOffice()
    let grid = office.grid(.targets)
    #expect(grid.expects(.school(0), 0))
    #expect(!grid.expects(.school(1), 0))
    #expect(!grid.expects(.school(0), 2))
    #expect(grid.expects(.office, 2))
    #expect(office.type("97", .targets, "th-b") == .notAsked(level: "TH"))
    #expect(office.type("126", .targets, "th-b", 2) == .officeAlone)
    #expect(office.ledger.commitCount == 0)
  }

  @Test(arguments: [
    ("97,2", "97,2%"), ("97,2%", "97,2%"), ("126/129", "126/129"), (" 100 ", "100%"),
  ])
  func aResultIsTakenAsItIsTyped(typed: String, shown: String) {
    var office = EntryOffice()
    #expect(office.type(typed, .targets, "mn-a") == nil)
    #expect(office.shown(.targets, "mn-a") == shown)
  }

  @Test(arguments: [
    ("130/129", TypedResult.Problem.partAboveWhole), ("100,1", .aboveHundred),
    ("97a", .notANumber), ("5/0", .noWhole), ("-3", .negative),
  ])
  func aResultThatCannotBeIsRefused(typed: String, problem: TypedResult.Problem) {
    var office = EntryOffice()
    #expect(office.type(typed, .targets, "mn-a") == .result(problem))
    #expect(office.shown(.targets, "mn-a") == nil)
  }

  @Test func typingNothingEmptiesACellAndTheSameAgainChangesNothing() {
    var office = EntryOffice()
    office.type("97,2", .targets, "mn-a")
    office.type("97.20%", .targets, "mn-a")
    #expect(office.ledger.commitCount == 1)
    office.type("", .targets, "mn-a")
    #expect(office.shown(.targets, "mn-a") == nil)
    #expect(office.ledger.commitCount == 2)
  }

  @Test func aDocumentCameTodayOrOnTheDayTyped() {
    var office = EntryOffice()
    office.type("x", .dossier("dot-1"), "mn-a")
    office.type("5/11", .dossier("dot-1"), "th-b")
    #expect(office.shown(.dossier("dot-1"), "mn-a") == "14/11")
    #expect(office.shown(.dossier("dot-1"), "th-b") == "05/11")
    #expect(
      office.type("15/11", .dossier("dot-1"), "mn-c")
        == .later(d("2022-11-15"), than: d("2022-11-14")))
    guard case .notYesOrDay? = office.type("31/11", .dossier("dot-1"), "mn-c") else {
      Issue.record("31/11 was taken")
      return
    }
  }

  /// What came has come: the day of a number alone is never one that is still to come.
  @Test func aDayOfTheMonthAloneIsTheLastOne() {
    var office = EntryOffice()
    office.type("14", .dossier("dot-1"), "mn-a")
    office.type("15", .dossier("dot-1"), "th-b")
    #expect(office.shown(.dossier("dot-1"), "mn-a") == "14/11")
    #expect(office.shown(.dossier("dot-1"), "th-b") == "15/10")
  }

  @Test func anotherDayCorrectsTheDayADocumentCame() {
    var office = EntryOffice()
    office.type("10/11", .dossier("dot-1"), "mn-a")
    office.type("x", .dossier("dot-1"), "mn-a")
    #expect(office.shown(.dossier("dot-1"), "mn-a") == "10/11")
    office.type("4/11", .dossier("dot-1"), "mn-a")
    #expect(office.shown(.dossier("dot-1"), "mn-a") == "04/11")
    office.type("-", .dossier("dot-1"), "mn-a")
    #expect(office.shown(.dossier("dot-1"), "mn-a") == nil)
  }

  @Test func reportsAreCountedByNominees() {
    var office = EntryOffice()
    for name in ["An", "Bình"] {
      office.add([
        Fact(
          .nominee(office.plan.id, "dot-1", school: "mn-a"), ["name": .string(name)],
          on: d("2022-11-02"))
      ])
    }
    let ids = office.ledger.nominees(plan: office.plan.id, deadline: "dot-1").map(\.id)
    let cell = Cell.dossier(
      office.plan.id, "dot-1", school: "mn-a", item: "bao-cao", nominee: ids[0])
    office.add([Fact(cell, true, on: d("2022-11-03"))])
    #expect(office.shown(.dossier("dot-1"), "mn-a", 1) == "1/2")
    #expect(office.shown(.dossier("dot-1"), "th-b", 1) == nil)
    office.type("x", .dossier("dot-1"), "mn-a", 1)
    #expect(office.shown(.dossier("dot-1"), "mn-a", 1) == "14/11")
  }

  @Test func aDocumentOfASchoolThatNominatesNobodyIsRefused() {
    var office = EntryOffice()
    let cell = Cell.noNomination(office.plan.id, "dot-1", school: "mn-a")
    office.add([Fact(cell, true, on: d("2022-11-03"))])
    #expect(office.type("5/11", .dossier("dot-1"), "mn-a") == .declaredNone)
    #expect(office.ledger.commitCount == 1)
    office.add([Fact(cell, false, on: d("2022-11-04"))])
    #expect(office.type("5/11", .dossier("dot-1"), "mn-a") == nil)
    #expect(office.shown(.dossier("dot-1"), "mn-a") == "05/11")
  }

  /// On 14/11/2022 the plan's 20th of December is to come; that of the year before is not meant.
  @Test func aDayToComeIsNotTakenForOneOfTheYearBefore() {
    var office = EntryOffice()
    #expect(
      office.type("20/12", .dossier("dot-1"), "mn-a")
        == .later(d("2022-12-20"), than: d("2022-11-14")))
    #expect(office.ledger.commitCount == 0)
  }

  @Test func aDocumentThatCameSaysThatTheSchoolNominatesAfterAll() {
    var office = EntryOffice()
    let cell = Cell.noNomination(office.plan.id, "dot-1", school: "mn-a")
    office.add([Fact(cell, true, on: d("2022-11-03"))])
    let acts = DossierActs(
      office.ledger, plan: office.plan, deadline: office.plan.deadline("dot-1")!, school: "mn-a")
    office.add(acts.receive(["to-trinh"], on: d("2022-11-04")))
    #expect(office.ledger.value(cell) == false)
    #expect(office.shown(.dossier("dot-1"), "mn-a") == "04/11")
  }

  @Test func whatWasReturnedIsNoLongerIn() {
    var office = EntryOffice()
    office.type("x", .dossier("dot-1"), "mn-a")
    let acts = DossierActs(
      office.ledger, plan: office.plan, deadline: office.plan.deadlines[0], school: "mn-a")
    office.add(acts.review(.returned, reason: "thiếu dấu", on: office.day))
    #expect(office.shown(.dossier("dot-1"), "mn-a") == nil)
    #expect(office.wentBack("mn-a") == office.day)
    office.type("x", .dossier("dot-1"), "mn-a")
    #expect(office.shown(.dossier("dot-1"), "mn-a") == "14/11")
    #expect(office.wentBack("mn-a") == nil)
    #expect(office.wentBack("mn-c") == nil)
  }

  @Test func scoresTasksMovementsAndRegistrationsHaveTheirOwnForms() {
    var office = EntryOffice()
    #expect(office.type("8,5", .criteria, "mn-a") == nil)
    #expect(office.shown(.criteria, "mn-a") == "8,5")
    #expect(office.type("11", .criteria, "mn-a") == .aboveMost(q("10")))
    office.type("-", .tasks, "mn-a")
    #expect(office.shown(.tasks, "mn-a") == "–")
    office.type("x", .movements(.plan), "mn-a")
    #expect(office.shown(.movements(.plan), "mn-a") == "14/11")
    #expect(office.shown(.movements(.joined), "mn-a") == nil)
    office.type("LĐTT: 12, CSTĐ: 2", .registrations, "mn-a")
    #expect(office.shown(.registrations, "mn-a") == "LĐTT: 12, CSTĐ: 2")
  }

  @Test func aColumnIsSummedByBlocksAndWithWhatIsBeingTyped() {
    var office = EntryOffice()
    office.result("t2", "mn-a", "90/100")
    office.result("t2", "mn-c", "30/50")
    office.result("t2", "th-b", "50/50")
    let sums = office.grid(.targets).sums(1)
    // (90 + 30 + 50) of (100 + 50 + 50) is 85 %.
    #expect(sums.all.figure?.actual == q("85"))
    #expect(sums.all.gap == q("-10"))
    #expect(sums.all.isMet == false)
    #expect((sums.all.reported, sums.all.expected) == (3, 5))
    #expect(sums.blocks["Mầm non"]?.figure?.actual == q("80"))
    #expect(sums.blocks["Tiểu học"]?.reported == 1)
    let typed = office.grid(.targets)
      .sums(1, typed: [2: .figure(.ratio(q("50"), q("50"))), 1: nil])
    // 90 and 50 of 150.
    #expect(typed.all.figure?.actual == q("93.333333"))
  }

  @Test func theYearBeforeAndThePhaseBeforeStandAsGhosts() {
    var now = EntryOffice()
    var before = now.plan
    before.id = "thi-du-2021"
    before.year = .calendar(2021)
    now.add([
      Fact(.result(before.id, "t1", school: "mn-a"), .string("91%"), on: d("2021-12-01"))
    ])
    let office = Office(
      documents: [PlanDocument(before), PlanDocument(now.plan)], roster: now.roster,
      ledger: now.ledger, calendar: plainCalendar)
    let grid = now.grid(.targets)
    let ghosts = GridGhosts(of: grid, status: now.status, office: office)
    #expect(ghosts?.value(of: now.roster["mn-a"], 0) == .figure(.percent(q("91"))))
    #expect(ghosts?.value(of: now.roster["mn-c"], 0) == nil)
  }
}
