import Campaign
import JSON
import Reports
import Testing
import Writing

/// A paper crosses to `thidua-paper` and back without a change.
struct PaperJobTests {
  @Test(arguments: Language.allCases)
  func aJobReadsBackAsItWasWritten(language: Language) throws {
    let office = try SampleOffice.quangHoaInNovember()
    let status = office.status("2022-11-10")
    let deadline = try #require(status.deadline("dot-1", plan: SampleOffice.quangHoa))
    let paper = try #require(
      PhasePaper(status, ledger: office.ledger, deadline: deadline, language: language))
    let targets = try SampleOffice(["dien-bien-province"], years: ["2023"])
    var annex = paper.minutes()
    annex.reference = "(Kèm theo Báo cáo số 05/BC-PGDĐT)"
    let documents = [
      annex, Summary.document(status, ledger: office.ledger, language: language),
      Summary.document(targets.status("2023-02-01"), ledger: targets.ledger, language: language),
      try #require(paper.submission()), paper.minutes(),
      BlankForm.roster(status, language: language),
    ]
    PaperJobTests.expectEveryFieldFilled(documents)
    let job = PaperJob(format: .pdf, documents: documents)
    let bytes = job.json.bytes()
    #expect(PaperJob(try JSON.parse(bytes)) == job)
  }

  /// What no paper here fills could get lost on the way and nobody would see it.
  private static func expectEveryFieldFilled(_ documents: [Document]) {
    let empty = Document(language: .vi, day: .first, title: "", subject: "")
    let said = documents.map { Mirror(reflecting: $0).children.map { "\($0.value)" } }
    for (at, field) in Mirror(reflecting: empty).children.enumerated() {
      let name = field.label ?? ""
      // The language is that of the test, and remarks stay behind.
      if ["language", "remarks"].contains(name) { continue }
      #expect(said.contains { $0[at] != "\(field.value)" }, "\(name) is nowhere filled")
    }
  }

  @Test func aJobOfAnotherVersionIsRefused() {
    #expect(PaperJob(["job": 2, "format": "pdf", "documents": []]) == nil)
    #expect(PaperJob(["job": 1, "format": "doc", "documents": []]) == nil)
    #expect(PaperJob(["job": 1, "format": "pdf", "documents": [1]]) == nil)
    #expect(PaperJob("pdf") == nil)
  }
}
