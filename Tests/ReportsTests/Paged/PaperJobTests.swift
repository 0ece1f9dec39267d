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
    let documents = [
      Summary.document(status, ledger: office.ledger, language: language),
      Summary.document(targets.status("2023-02-01"), ledger: targets.ledger, language: language),
      try #require(paper.submission()), paper.minutes(),
      BlankForm.roster(status, language: language),
    ]
    let job = PaperJob(format: .pdf, documents: documents)
    let bytes = job.json.bytes()
    #expect(PaperJob(try JSON.parse(bytes)) == job)
  }

  @Test func aJobOfAnotherVersionIsRefused() {
    #expect(PaperJob(["job": 2, "format": "pdf", "documents": []]) == nil)
    #expect(PaperJob(["job": 1, "format": "doc", "documents": []]) == nil)
    #expect(PaperJob(["job": 1, "format": "pdf", "documents": [1]]) == nil)
    #expect(PaperJob("pdf") == nil)
  }
}
