import Campaign
import JSON
import Testing

@Suite struct CutoffStatusTests {
  /// Written out from the rules: lead days 14, last safe day Wednesday 9/11/2022.
  @Test(arguments: [
    ("2022-09-01", DeadlineState.upcoming, 69), ("2022-10-25", .upcoming, 15),
    ("2022-10-26", .soon, 14), ("2022-11-08", .soon, 1), ("2022-11-09", .today, 0),
    ("2022-11-10", .overdue, -1), ("2023-07-01", .overdue, -234),
  ])
  func aCutoffGoesFromUpcomingToOverdue(day: String, state: DeadlineState, left: Int) {
    let dot1 = QuangHoa().dot1(day)
    #expect(dot1.state == state)
    #expect(dot1.daysLeft == left)
  }

  @Test func theCollectionDayIsTheFifthWorkingDayBeforeTheLastSafeDay() {
    #expect(QuangHoa().dot1("2022-10-01").collectBy == d("2022-11-02"))
  }

  @Test func schoolsAreLateAfterTheCollectionDayAndOverdueAfterTheLast() {
    let office = QuangHoa()
    #expect(office.dot1("2022-11-02").schools?.late == 0)
    #expect(office.dot1("2022-11-03").schools?.late == 3)
    #expect(office.dot1("2022-11-03").schools?.standings[0].state == .late)
    #expect(office.dot1("2022-11-10").schools?.standings[0].state == .overdue)
    let school = office.status("2022-11-10").schools[0]
    #expect(school.expected == 3 && school.late == 1 && school.overdue == 1 && school.done == 0)
  }

  @Test func aSchoolIsDoneWhenEveryItemIsIn() {
    var office = QuangHoa()
    office.add([
      Fact(
        .dossier(QuangHoa.planID, "dot-1", school: "th-b", item: "to-trinh"), true,
        on: d("2022-10-03"))
    ])
    #expect(office.dot1("2022-10-04").schools?.standings[1].itemsIn == 1)
    #expect(office.dot1("2022-10-04").schools?.done == 0)
    office.receiveAll("th-b", on: "2022-10-05")
    #expect(office.dot1("2022-10-04").schools?.done == 0)
    #expect(office.dot1("2022-10-05").schools?.done == 1)
    #expect(office.dot1("2022-10-05").schools?.missing == [0, 2])
  }

  @Test func theCutoffIsDoneOnlyWhenTheOfficeSentItsDossiers() {
    var office = QuangHoa()
    for school in ["mn-a", "th-b"] as [UnitID] { office.receiveAll(school, on: "2022-11-01") }
    office.add([
      Fact(.noNomination(QuangHoa.planID, "dot-1", school: "thcs-c"), true, on: d("2022-11-01"))
    ])
    #expect(office.dot1("2022-11-10").schools?.done == 3)
    #expect(office.dot1("2022-11-10").state == .overdue)
    office.add([Fact(.sent(QuangHoa.planID, "dot-1"), true, on: d("2022-11-09"))])
    #expect(office.dot1("2022-11-08").state == .soon)
    #expect(office.dot1("2022-11-10").state == .done)
  }

  @Test func whatIsMissingWhenTheOfficeSentStaysShownAndIsNoLongerOverdue() {
    var office = QuangHoa()
    office.add([Fact(.sent(QuangHoa.planID, "dot-1"), true, on: d("2022-11-09"))])
    let dot1 = office.dot1("2022-12-01")
    #expect(dot1.state == .done)
    #expect(dot1.schools?.missing == [0, 1, 2])
    #expect(office.status("2022-12-01").schools.allSatisfy { $0.overdue == 0 })
  }

  @Test func aReportIsOwedForEachNomineeAndALaterOneOpensTheItemAgain() {
    var office = QuangHoa()
    office.nominate("mn-a", "Nguyễn Thị Hoa")
    office.receiveAll("mn-a", on: "2022-10-05")
    #expect(office.dot1("2022-10-06").schools?.done == 1)
    office.nominate("mn-a", "Hoàng Văn Bình", on: "2022-10-07")
    #expect(office.dot1("2022-10-06").schools?.done == 1)
    #expect(office.dot1("2022-10-07").schools?.done == 0)
    #expect(office.dot1("2022-10-07").schools?.standings[0].itemsIn == 3)
    let report = Cell.dossier(
      QuangHoa.planID, "dot-1", school: "mn-a", item: "bao-cao", nominee: "3")
    office.add([Fact(report, true, on: d("2022-10-08"))])
    #expect(office.dot1("2022-10-08").schools?.done == 1)
  }

  @Test func nothingToNominateHoldsOnlyWithoutNominees() {
    var office = QuangHoa()
    office.add([
      Fact(.noNomination(QuangHoa.planID, "dot-1", school: "mn-a"), true, on: d("2022-10-01"))
    ])
    #expect(office.dot1("2022-10-02").schools?.standings[0].state == .noNomination)
    office.nominate("mn-a", "Hoa", on: "2022-10-03")
    #expect(office.dot1("2022-10-03").schools?.done == 0)
  }

  @Test func aReturnedDossierIsOwedAgain() {
    var office = QuangHoa()
    office.receiveAll("mn-a", on: "2022-10-05")
    office.add([
      Fact(
        .review(QuangHoa.planID, "dot-1", school: "mn-a"),
        ["state": "returned", "reason": "thiếu chữ ký"], on: d("2022-10-06"))
    ])
    #expect(office.dot1("2022-10-06").schools?.standings[0].isReturned == true)
    #expect(office.dot1("2022-10-06").schools?.done == 0)
    office.receiveAll("mn-a", on: "2022-10-08")
    #expect(office.dot1("2022-10-08").schools?.done == 1)
  }

  @Test func theTwentyFirstNomineeIsCountedAndFlagged() {
    var office = QuangHoa()
    for number in 1...20 { office.nominate("mn-a", "Người \(number)") }
    #expect(office.dot1("2022-10-10").nominees?.over == false)
    office.nominate("th-b", "Người 21")
    let tally = office.dot1("2022-10-10").nominees
    #expect(tally?.count == 21 && tally?.over == true && tally?.excess == 1)
    office.nominate("th-b", "Người 22", standing: "aside")
    #expect(office.dot1("2022-10-10").nominees?.count == 21)
    #expect(office.dot1("2022-10-10").nominees?.aside == 1)
  }

  private func nominate(_ office: inout QuangHoa, _ count: Int, _ kind: String, _ standing: String)
  {
    for number in 0..<count {
      let value: JSON = [
        "name": .string("\(kind) \(standing) \(number)"), "kind": .string(kind),
        "standing": .string(standing),
      ]
      let cell = Cell.nominee(QuangHoa.planID, "dot-1", school: "mn-a")
      office.add([Fact(cell, value, on: d("2022-10-01"))])
    }
  }

  @Test func theCapIsOfIndividualsAndOfTheChosenOnceSomeAreChosen() {
    var office = QuangHoa()
    nominate(&office, 20, "teacher", "proposed")
    nominate(&office, 3, "collective", "chosen")
    nominate(&office, 2, "pupil", "aside")
    #expect(office.dot1("2022-10-10").nominees?.over == false)
    nominate(&office, 1, "pupil", "proposed")
    #expect(office.dot1("2022-10-10").nominees?.excess == 1)
    nominate(&office, 19, "teacher", "chosen")
    #expect(office.dot1("2022-10-10").nominees?.over == false)
    nominate(&office, 2, "staff", "chosen")
    #expect(office.dot1("2022-10-10").nominees?.excess == 1)
    #expect(office.dot1("2022-10-10").nominees?.count == 45)
  }

  @Test func onceItIsDecidedWhoIsRewardedNobodyIsLateAnyMore() {
    var office = QuangHoa()
    office.receiveAll("th-b", on: "2022-11-01")
    let decision = Decision(number: "12/QĐ", date: d("2022-11-20"))
    let acts = DossierActs(
      office.ledger, plan: office.plan, deadline: office.plan.deadlines[0], school: "th-b")
    office.add(acts.reward(decision, on: d("2022-11-21")))
    #expect(office.dot1("2022-11-20").schools?.late == 2)
    #expect(office.dot1("2022-11-21").schools?.late == 0)
    #expect(office.dot1("2022-11-21").schools?.missing == [0, 2])
    let school = office.status("2022-11-21").schools[0]
    #expect(school.late == 0 && school.overdue == 0 && school.expected == 3)
    let standing = office.dot1("2022-11-21").schools?.standings[0].state
    #expect(standing != .late && standing != .overdue)
  }

  @Test func aPlanCountsFromTheDayItWasAddedOrItsYearBeganWhicheverIsEarlier() {
    func plans(added: String?, _ day: String) -> [PlanID] {
      var office = QuangHoa()
      if let added { office.add([Ledger.planAdded(QuangHoa.planID, on: d(added))]) }
      return office.status(day).plans.map(\.id)
    }
    // Its school year begins on 1 August 2022.
    #expect(plans(added: "2022-06-20", "2022-06-19") == [])
    #expect(plans(added: "2022-06-20", "2022-06-20") == [QuangHoa.planID])
    #expect(plans(added: "2023-02-01", "2022-07-31") == [])
    #expect(plans(added: "2023-02-01", "2022-08-01") == [QuangHoa.planID])
    #expect(plans(added: nil, "2022-06-01") == [QuangHoa.planID])
  }

  @Test func aPlanIsClosedAndOpenedAgainOnAnyDays() {
    var office = QuangHoa()
    office.add([Fact(.closed(QuangHoa.planID), true, on: d("2022-12-10"))])
    office.add([Fact(.closed(QuangHoa.planID), false, on: d("2022-12-05"))])
    #expect(office.status("2022-12-20").plans.count == 1)
    office.add([Fact(.closed(QuangHoa.planID), true, on: d("2022-12-01"))])
    #expect(office.status("2022-12-20").plans.isEmpty)
    #expect(office.status("2022-11-30").plans.count == 1)
  }

  @Test func aYearlyCapCountsAllPhases() {
    var office = QuangHoa(cap: NominationCap(count: 2, scope: .year))
    office.nominate("mn-a", "A")
    office.nominate("mn-a", "B")
    #expect(office.dot1("2022-10-10").nominees?.over == false)
    office.nominate("mn-a", "C", deadline: "dot-2")
    #expect(office.dot1("2022-10-10").nominees?.over == true)
    #expect(office.dot1("2022-10-10").nominees?.yearCount == 3)
  }

  /// "không quá 2 cá nhân và 01 tập thể": over where either is over, each by itself.
  @Test func collectivesAreHeldAgainstACapOfTheirOwn() {
    var office = QuangHoa(cap: NominationCap(count: 2, scope: .phase))
    office.nominate("mn-a", "A")
    office.nominate("mn-a", "Tổ 1", kind: .collective)
    #expect(office.dot1("2022-10-10").nominees?.over == false)
    office.setCapCollectives(1)
    #expect(office.dot1("2022-10-10").nominees?.over == false)
    office.nominate("mn-a", "Tổ 2", kind: .collective)
    let tally = office.dot1("2022-10-10").nominees
    #expect(tally?.over == true && tally?.excess == 0 && tally?.excessCollectives == 1)
    #expect(tally?.counted == 1 && tally?.collectives == 2)
    #expect(tally?.heldWords(.vi) == "1/2, 2/1 tập thể")
    #expect(tally?.excessWords(.en) == "1 collective")
    office.nominate("mn-a", "Tổ 3", standing: "aside", kind: .collective)
    #expect(office.dot1("2022-10-10").nominees?.collectives == 2)
    // Once one is chosen, the chosen alone are held against it.
    office.nominate("mn-a", "Tổ 4", standing: "chosen", kind: .collective)
    #expect(office.dot1("2022-10-10").nominees?.collectives == 1)
    #expect(office.dot1("2022-10-10").nominees?.over == false)
  }

  @Test func aCapOfCollectivesAloneCountsNobodyElse() {
    var office = QuangHoa(cap: nil)
    office.setCapCollectives(1)
    for name in ["A", "B", "C"] { office.nominate("mn-a", name) }
    office.nominate("mn-a", "Tổ 1", kind: .collective)
    let tally = office.dot1("2022-10-10").nominees
    #expect(tally?.cap == nil && tally?.capCollectives == 1 && tally?.over == false)
    office.nominate("th-b", "Tổ 2", kind: .collective)
    #expect(office.dot1("2022-10-10").nominees?.over == true)
  }

  @Test func aYearlyCapCountsTheCollectivesOfAllPhases() {
    var office = QuangHoa(cap: NominationCap(count: 9, scope: .year))
    office.setCapCollectives(1)
    office.nominate("mn-a", "Tổ 1", kind: .collective)
    office.nominate("mn-a", "Tổ 2", deadline: "dot-2", kind: .collective)
    #expect(office.dot1("2022-10-10").nominees?.yearCollectives == 2)
    #expect(office.dot1("2022-10-10").nominees?.over == true)
  }

  @Test func anExtensionByDocumentCountsAndTheOldDayStaysOnRecord() {
    var office = QuangHoa()
    office.add([
      Fact(
        .extended(QuangHoa.planID, "dot-1"), ["day": "2022-11-15", "document": "CV 12/PGDĐT"],
        on: d("2022-11-09"))
    ])
    #expect(office.dot1("2022-11-08").lastDay == d("2022-11-09"))
    let dot1 = office.dot1("2022-11-10")
    #expect(dot1.lastDay == d("2022-11-15") && dot1.state == .soon)
    #expect(dot1.deadline.lastDay == d("2022-11-09"))
    #expect(dot1.extensions.map(\.document) == ["CV 12/PGDĐT"])
  }

  @Test func aClosedPlanNoLongerCalls() {
    var office = QuangHoa()
    office.add([Fact(.closed(QuangHoa.planID), true, on: d("2023-06-15"))])
    #expect(office.status("2023-06-14").count(.overdue) == 3)
    #expect(office.status("2023-06-15").deadlines.isEmpty)
  }

  @Test func aSchoolThatClosedLaterStillOwedItsDossier() {
    var office = QuangHoa()
    var closing = office.roster["thcs-c"]!
    closing.closes = d("2023-01-01")
    office.add([Fact(.school("thcs-c"), closing.json, on: d("2023-01-01"))])
    let status = office.status("2023-03-01")
    #expect(status.deadline("dot-1", plan: QuangHoa.planID)?.schools?.expected == 3)
    #expect(status.deadline("dot-2", plan: QuangHoa.planID)?.schools?.expected == 2)
    #expect(status.schools.map(\.school.id) == ["mn-a", "th-b"])
  }
}
