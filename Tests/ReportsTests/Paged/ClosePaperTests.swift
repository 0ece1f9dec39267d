import Campaign
import Foundation
import Reports
import Testing
import Writing

/// A paper that would run over by a few lines is set closer, in what the decree still allows.
struct ClosePaperTests {
  private func body(_ document: Document) throws -> (pages: Int, pdf: PDFPages, data: Data) {
    var document = document
    document.annexes = []
    let data = try PaperJob(format: .pdf, documents: [document]).made()
    let pdf = try PDFPages(data)
    return (pdf.pages.count, pdf, data)
  }

  private func chosen(_ count: Int) throws -> SampleOffice {
    var office = try SampleOffice()
    for (at, school) in office.roster.schools.prefix(count).enumerated() {
      office.nominate(
        school.id, "Nguyễn Văn \(at)", reward: at < 9 ? "bang-khen" : "giay-khen",
        standing: "chosen")
    }
    return office
  }

  @Test func aSubmissionOfTwentyFiveIsOnePageAndItsList() throws {
    let office = try chosen(25)
    let status = office.status("2022-11-10")
    let dot1 = try #require(status.deadline("dot-1", plan: SampleOffice.quangHoa))
    let paper = try #require(
      PhasePaper(status, ledger: office.ledger, deadline: dot1, language: .vi)?.submission())
    let body = try body(paper)
    #expect(body.pages == 1)
    // Thirteen points are the least.
    let text = try #require(body.pdf.line("Hồ sơ kèm theo gồm:"))
    #expect(text[0].bottom - text[0].top > 13)
  }

  @Test func theReportOfASchoolWithANomineeIsOnePage() throws {
    let office = try SampleOffice.quangHoaInNovember()
    let report = Summary.document(
      office.status("2022-11-10"), ledger: office.ledger,
      scope: ReportScope(school: office.roster.schools[2].id), language: .vi)
    let body = try body(report)
    #expect(body.pages == 1)
    #expect(body.pdf.line("Nơi nhận:") != nil)
  }

  /// Where close lines do not save the page either, they are set as wide as ever.
  @Test func aLongPaperIsNotSqueezed() throws {
    var paper = Document(
      language: .vi, day: day("2022-11-10"), letterhead: letterhead, title: "BÁO CÁO",
      subject: "Tình hình")
    paper.blocks = Array(
      repeating: .paragraph(String(repeating: "một câu của đoạn này ", count: 12)), count: 15)
    paper.closing = Closing(recipientsHead: "Nơi nhận:", recipients: ["Như trên"], signers: [])
    let body = try body(paper)
    #expect(body.pages == 2)
    let word = try #require(body.pdf.pages[1].first { $0.text == "câu" })
    #expect(word.bottom - word.top > 15)
  }

  private var letterhead: Letterhead {
    Letterhead(
      superior: "ỦY BAN NHÂN DÂN HUYỆN", issuer: "PHÒNG GIÁO DỤC", number: "Số: 1/BC",
      placeAndDate: "Quảng Hòa, ngày 10 tháng 11 năm 2022", nation: "CỘNG HÒA", motto: "Độc lập")
  }
}
