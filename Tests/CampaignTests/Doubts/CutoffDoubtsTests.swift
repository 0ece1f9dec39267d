import Campaign
import Testing
import Writing

/// What is asked where an entry does not fit what was entered before it.
@Suite struct CutoffDoubtsTests {
  private var desk = EntryOffice()

  private var office: Office {
    Office(
      documents: [PlanDocument(desk.plan)], roster: desk.roster, ledger: desk.ledger,
      calendar: plainCalendar)
  }

  private func questions(_ facts: [Fact]) -> [String] {
    office.doubts(facts, on: desk.day).map { $0.question(.vi) }
  }

  private var acts: DossierActs {
    DossierActs(
      desk.ledger, plan: desk.plan, deadline: desk.plan.deadlines[0], school: "th-b")
  }

  private let decision = Decision(number: "12/QĐ-UBND", date: d("2022-11-14"))

  @Test mutating func whetherAReturnedDossierWasRewardedIsAsked() {
    #expect(questions(acts.reward(decision, on: desk.day)) == [])
    desk.add(acts.review(.returned, reason: "thiếu dấu", on: d("2022-11-10")))
    let asked = "Hồ sơ của TH Độc Lập (Đợt 1) đã trả lại, chưa nộp lại. Vẫn ghi đã khen?"
    #expect(Set(questions(acts.reward(decision, on: desk.day))) == [asked])
    #expect(questions(acts.review(.rewarded, on: desk.day)) == [asked])
    #expect(questions(acts.review(.accepted, on: desk.day)) == [])
    desk.add(acts.review(.accepted, on: d("2022-11-12")))
    #expect(questions(acts.reward(decision, on: desk.day)) == [])
  }

  @Test mutating func whetherSomeoneRewardedIsSetAsideIsAsked() {
    let people = NomineeActs(desk.ledger, plan: desk.plan.id, deadline: "dot-1", on: desk.day)
    desk.add(people.set(Nominee(school: "th-b", name: "An")))
    let nominee = desk.ledger.nominees(plan: desk.plan.id, deadline: "dot-1")[0]
    func settingAside() -> [Fact] {
      NomineeActs(desk.ledger, plan: desk.plan.id, deadline: "dot-1", on: desk.day)
        .set(.aside, of: nominee)
    }
    #expect(questions(settingAside()) == [])
    desk.add(acts.reward(decision, on: desk.day))
    #expect(questions(settingAside()) == ["TH Độc Lập đã được khen (Đợt 1). Vẫn để lại An?"])
    desk.add(settingAside())
    // Said again of someone set aside already, with a note perhaps, it is no news.
    #expect(questions(settingAside()) == [])
  }

  @Test mutating func whetherItWasSentWithGapsIsAsked() {
    let cutoff = CutoffActs(desk.ledger, plan: desk.plan, deadline: desk.plan.deadlines[0])
    #expect(
      questions(cutoff.sent(true, on: desk.day)) == [
        "Đợt 1: còn 5 trường chưa đủ hồ sơ (MN Hoa Ban, TH Độc Lập, MN Sơn Ca, …). Vẫn ghi đã trình?"
      ])
    for school in desk.roster.schools where school.id != "th-e" {
      desk.add(
        DossierActs(
          desk.ledger, plan: desk.plan, deadline: desk.plan.deadlines[0], school: school.id
        ).receiveAll(on: desk.day))
    }
    #expect(
      questions(cutoff.sent(true, on: desk.day))
        == ["Đợt 1: còn 1 trường chưa đủ hồ sơ (TH Nậm Sao). Vẫn ghi đã trình?"])
    desk.add(
      DossierActs(
        desk.ledger, plan: desk.plan, deadline: desk.plan.deadlines[0], school: "th-e"
      ).noNomination(on: desk.day))
    #expect(questions(cutoff.sent(true, on: desk.day)) == [])
    #expect(questions(cutoff.sent(false, on: desk.day)) == [])
  }
}
