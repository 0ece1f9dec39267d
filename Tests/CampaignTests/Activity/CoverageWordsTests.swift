import Campaign
import JSON
import Testing
import Writing

@Suite struct CoverageWordsTests {
  private let office: Office = {
    var hand = QuangHoa()
    hand.plan.movements = [Movement(id: "pt-1", title: "Dạy tốt, học tốt")]
    hand.plan.criteria = [Criterion(id: "tc-5")]
    hand.plan.registrations = [Registration(id: "awards", title: "Danh hiệu")]
    hand.plan.staff = [StaffMember(id: "head", name: "Nguyễn Công Hiếu", role: "Trưởng phòng")]
    return Office(
      documents: [PlanDocument(hand.plan)], roster: hand.roster, ledger: hand.ledger,
      calendar: plainCalendar)
  }()

  private func text(
    _ kind: FactKind, _ subject: ObligationID, _ before: JSON?, _ after: JSON?, item: String = "",
    school: UnitID = "th-b"
  ) -> String {
    ActivityWords(office, .vi).change(
      Cell(kind, plan: QuangHoa.planID, subject: subject, school: school, item: item), before,
      after)
  }

  @Test func whatAsksEverySchoolGoesByItsName() {
    #expect(
      text(.movement, "pt-1", nil, true, item: "report") == "TH B, Dạy tốt, học tốt, báo cáo: có")
    #expect(
      text(.movement, "pt-1", true, false, item: "joined")
        == "TH B, Dạy tốt, học tốt, tham gia: có → không")
    #expect(text(.criterion, "tc-5", nil, "8.5") == "TH B, tiêu chí tc-5: 8,5")
    #expect(
      text(.register, "awards", nil, "CSTĐ cơ sở") == "TH B, đăng ký: Danh hiệu: CSTĐ cơ sở")
  }

  @Test func whoFollowsAThingGoesByName() {
    #expect(
      text(.assign, "target:t1", "Lan", "head", school: "")
        == "phụ trách t1: Lan → Nguyễn Công Hiếu")
    #expect(
      text(.assign, "target:t1", "head", nil, school: "")
        == "phụ trách t1: Nguyễn Công Hiếu → (trống)")
  }

  @Test func theAnswerToADifficultyIsToldWithIt() {
    let raised: JSON = ["text": "Thiếu mẫu"]
    let answered: JSON = ["text": "Thiếu mẫu", "answer": "Đã gửi", "closed": true]
    #expect(
      text(.difficulty, "", raised, answered)
        == "TH B, khó khăn: Thiếu mẫu → Thiếu mẫu (trả lời: Đã gửi), đã xong")
  }
}
