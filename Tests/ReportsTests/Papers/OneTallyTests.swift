import Campaign
import Foundation
import Reports
import Testing
import Writing

/// The papers of one day count the same people, say them in the same words, and ask for each reward
/// separately.
struct OneTallyTests {
  private let office: SampleOffice
  private let status: Status
  private let paper: PhasePaper

  /// Twenty-six proposed: 12 people for a Giấy khen and 9 for a Bằng khen chosen, of whom three
  /// name no reward and get the cutoff's; four collectives chosen for a Bằng khen; one set aside.
  init() throws {
    var office = try SampleOffice()
    for (at, school) in office.roster.schools.prefix(22).enumerated() {
      office.nominate(
        school.id, "Nguyễn Văn \(at)",
        reward: at < 9 ? "bang-khen" : at < 12 ? nil : "giay-khen",
        standing: at == 21 ? "aside" : "chosen")
    }
    for school in office.roster.schools[30..<34] {
      office.add([
        Fact(
          .nominee(SampleOffice.quangHoa, "dot-1", school: school.id),
          [
            "name": .string("Tập thể \(school.name)"), "kind": "collective",
            "reward": "bang-khen", "standing": "chosen",
          ], on: day("2022-10-10"))
      ])
    }
    self.office = office
    status = office.status("2022-11-10")
    let dot1 = try #require(status.deadline("dot-1", plan: SampleOffice.quangHoa))
    paper = try #require(PhasePaper(status, ledger: office.ledger, deadline: dot1, language: .vi))
  }

  private func printed(_ document: Document) throws -> String {
    let folder = try TemporaryFolder()
    let pdf = try PaperJob(format: .pdf, documents: [document]).made()
    let text = try Tool.pdftotext.run([try folder.write(pdf, "paper.pdf"), "-"]).text
    return text.split { $0.isWhitespace }.joined(separator: " ")
  }

  @Test func theRequestCountsByReward() throws {
    let text = try printed(try #require(paper.submission()))
    #expect(
      text.contains(
        """
        tặng Giấy khen cho 12 cá nhân; tặng Bằng khen cho 9 cá nhân và 4 tập thể có thành tích trong \
        đợt 1
        """))
    // The list says of each what the request counts.
    let list = try #require(paper.submission()?.table("chosen"))
    #expect(list.count { $0[5] == "Giấy khen" } == 12)
    #expect(list.count { $0[5] == "Bằng khen" } == 13)
  }

  @Test func everyPaperOfTheDaySaysTheSame() throws {
    let papers = [
      try #require(paper.submission()), paper.minutes(),
      ResultsPaper.document(
        status, ledger: office.ledger, plan: status.plans[0],
        deadline: status.deadline("dot-1", plan: SampleOffice.quangHoa),
        language: .vi),
      Summary.document(status, ledger: office.ledger, language: .vi),
    ]
    for paper in papers {
      let text = try printed(paper).lowercased()
      #expect(
        text.contains(
          """
          các trường đề nghị 22 cá nhân và 4 tập thể; chọn 21 cá nhân và 4 tập thể; để lại 1 cá nhân, \
          vượt
          """), "\(paper.title)")
      #expect(text.contains("so với số lượng tối đa 20"), "\(paper.title)")
      #expect(paper.remarks.contains { $0.contains("so với số lượng tối đa 20") }, "\(paper.title)")
    }
  }

  @Test func theSubmissionIsNotAmongWhatGoesWithIt() throws {
    let submission = try #require(paper.submission())
    #expect(
      submission.blocks.contains(
        .list([
          "Biên bản họp xét", "Danh sách cá nhân đề nghị", "Báo cáo thành tích (25 bản)",
        ])))
  }
}
