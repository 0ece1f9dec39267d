import Campaign
import Testing
import Writing

@Suite struct SchoolDossierTests {
  private func dossier(_ office: EntryOffice, _ school: UnitID = "mn-a") -> SchoolDossier {
    SchoolDossier(
      office.ledger, plan: office.plan, deadline: office.plan.deadlines[0], school: school,
      on: office.day)
  }

  private func acts(_ office: EntryOffice, _ school: UnitID = "mn-a") -> DossierActs {
    DossierActs(
      office.ledger, plan: office.plan, deadline: office.plan.deadlines[0], school: school)
  }

  private func nominate(_ office: inout EntryOffice, _ name: String) {
    let nominee = Nominee(school: "mn-a", name: name)
    office.add([
      office.ledger.nominating(nominee, plan: office.plan.id, deadline: "dot-1", on: office.day)
    ])
  }

  /// `+Tờ trình -Báo cáo thành tích 1/2 -An +Bình`
  private func told(_ dossier: SchoolDossier) -> [String] {
    dossier.lines.map { line in
      let count = line.reports.map { " \($0.done)/\($0.all)" } ?? ""
      return (line.isIn ? "+" : "-") + (line.nominee?.name ?? line.item.name) + count
    }
  }

  @Test func everythingCameByOneAct() {
    var office = EntryOffice()
    #expect(told(dossier(office)) == ["-Tờ trình", "-Báo cáo thành tích"])
    office.add(acts(office).receiveAll(on: office.day))
    #expect(told(dossier(office)) == ["+Tờ trình", "+Báo cáo thành tích"])
    #expect(acts(office).receiveAll(on: office.day).isEmpty)
  }

  @Test func aSchoolThatHadNobodyHasSomeoneOnceItsDossierComes() {
    var office = EntryOffice()
    office.add(acts(office).noNomination(on: office.day))
    #expect(dossier(office).isNone)
    office.add(acts(office).receiveAll(on: office.day))
    #expect(!dossier(office).isNone)
    #expect(dossier(office).itemsIn == 2)
  }

  @Test func thatThereIsNobodyIsAskedWherePapersAreInAndRefusedWhereSomebodyIsNamed() throws {
    var office = EntryOffice()
    #expect(try acts(office).declareNone(on: office.day).doubts.isEmpty)
    office.add(acts(office).receive(["to-trinh"], on: office.day))
    let asked = try acts(office).declareNone(on: office.day)
    #expect(asked.facts.count == 1)
    #expect(
      asked.doubts.map { $0.question(.vi) } == [
        "Đã nhận 1/2 thành phần. Vẫn ghi là không có đề nghị?"
      ])
    nominate(&office, "An")
    #expect(throws: DossierFault.proposed(["An"])) {
      try acts(office).declareNone(on: office.day)
    }
  }

  @Test func aLaterNomineeOpensTheReportsAgain() {
    var office = EntryOffice()
    nominate(&office, "An")
    office.add(acts(office).receiveAll(on: office.day))
    #expect(told(dossier(office)).suffix(2) == ["+Báo cáo thành tích 1/1", "+An"])
    nominate(&office, "Bình")
    #expect(told(dossier(office)).suffix(3) == ["-Báo cáo thành tích 1/2", "+An", "-Bình"])
    let binh = dossier(office).nominees[1].id
    office.add(acts(office).receive(["bao-cao/\(binh)"], on: office.day))
    #expect(told(dossier(office)).suffix(3) == ["+Báo cáo thành tích 2/2", "+An", "+Bình"])
  }

  @Test func oneReportIsTakenBackAndTheOthersStay() {
    var office = EntryOffice()
    for name in ["An", "Bình", "Chi"] { nominate(&office, name) }
    office.add(acts(office).receiveAll(on: office.day))
    let binh = dossier(office).nominees[1].id
    office.add(acts(office).takeBack(["bao-cao/\(binh)"]))
    #expect(
      told(dossier(office)).suffix(4) == ["-Báo cáo thành tích 2/3", "+An", "-Bình", "+Chi"])
    office.add(acts(office).receive(["bao-cao/\(binh)"], on: office.day))
    #expect(told(dossier(office))[1] == "+Báo cáo thành tích 3/3")
  }

  @Test func theDayOfADocumentIsCorrectedBothWays() {
    var office = EntryOffice()
    office.add(acts(office).receive(["to-trinh"], on: d("2022-11-10")))
    for day in ["2022-11-04", "2022-11-12", "2022-11-01"] {
      office.add(acts(office).redate("to-trinh", to: d(day)))
      #expect(dossier(office).lines[0].since == d(day))
    }
    let facts = acts(office).redate("to-trinh", to: d("2022-11-01"))
    #expect(facts.isEmpty)
  }

  @Test func aReturnedDossierStartsAnewAndADecisionEndsIt() {
    var office = EntryOffice()
    office.add(acts(office).receiveAll(on: office.day))
    office.add(acts(office).review(.returned, reason: "thiếu dấu", on: office.day))
    #expect(dossier(office).itemsIn == 0)
    #expect(dossier(office).review?.reason == "thiếu dấu")
    office.add(acts(office).receiveAll(on: office.day))
    #expect(dossier(office).itemsIn == 2)
    let decision = Decision(number: "12/QĐ-SGDĐT", date: d("2022-11-12"))
    office.add(acts(office).reward(decision, on: office.day))
    #expect(dossier(office).decision == decision)
    #expect(dossier(office).review?.state == .rewarded)
    #expect(dossier(office).itemsIn == 2)
  }
}
