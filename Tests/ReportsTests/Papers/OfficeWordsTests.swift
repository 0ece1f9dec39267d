import Campaign
import Reports
import Testing
import Writing

/// Papers speak as an office does: one word for one state, none of the trade's slang.
struct OfficeWordsTests {
  @Test func noPaperHasWordsThatAnOfficeWouldStrikeOut() throws {
    var office = try SampleOffice(
      ["quang-hoa", "dien-bien-phu-tasks", "dien-bien-province"],
      years: ["2022-2023", "2022", "2023"])
    office.add([
      Fact(
        .result(SampleOffice.province, "t15", school: "mn-hoa-ban"), "95,5%", on: day("2022-11-01"))
    ])
    office.nominate("mn-hoa-ban", "Lò Thị Ngần", reward: "giay-khen", standing: "chosen")
    office.nominate("mn-phia-dao", "Lò Văn Sơn", reward: "giay-khen", standing: "aside")
    let status = office.status("2022-11-10")
    let dot1 = try #require(status.deadline("dot-1", plan: SampleOffice.quangHoa))
    let phase = try #require(
      PhasePaper(status, ledger: office.ledger, deadline: dot1, language: .vi))
    let letter = try #require(
      Letter(status, ledger: office.ledger, deadline: dot1, language: .vi))
    let papers = [
      Summary.document(status, ledger: office.ledger, language: .vi),
      Summary.document(
        status, ledger: office.ledger, scope: ReportScope(school: "mn-hoa-ban"), language: .vi),
      try #require(phase.submission()), phase.minutes(),
      ResultsPaper.document(
        status, ledger: office.ledger, plan: status.plans[0], deadline: dot1, language: .vi),
      try #require(letter.toAll()), try #require(letter.toSchool("mn-ta-luong")),
    ]
    let text = TextPaper.text(papers).lowercased().split { $0.isWhitespace || $0 == "|" }
      .joined(separator: " ")
    for struckOut in ["trễ", "còn nợ", "không trọng số", "gác", "đã gửi", "muộn", "teacher"] {
      #expect(!text.contains(struckOut), "\(struckOut)")
    }
    #expect(text.contains("nhiệm vụ quá hạn"))
    #expect(text.contains("v/v đôn đốc nộp hồ sơ đề nghị khen thưởng đợt 1"))
  }
}
