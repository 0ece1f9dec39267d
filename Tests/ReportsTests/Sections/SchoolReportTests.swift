import Campaign
import Foundation
import Reports
import Testing
import Writing

/// A report of one school is that school's page.
struct SchoolReportTests {
  private let office: SampleOffice
  private let status: Status

  init() throws {
    office = try SampleOffice.quangHoaInNovember()
    status = office.status("2022-11-10")
  }

  private func report(_ school: UnitID) -> Document {
    Summary.document(
      status, ledger: office.ledger, scope: ReportScope(school: school), language: .vi)
  }

  @Test func itSaysWhatTheSchoolOwesAndCountsNoSchools() throws {
    let report = report("mn-ta-luong")
    #expect(report.subject.contains("của Mầm non Tà Lương"))
    #expect(
      report.text.contains(
        "3 nhiệm vụ được giao, 0 đã xong, 1 quá hạn, 0 quá ngày thu."))
    let owed = try #require(report.table("owed"))
    #expect(
      owed[0] == [
        "1", "Đề nghị khen thưởng đợt 1", "trước 10/11/2022", "02/11/2022", "Quá hạn 1 ngày",
        "Biên bản họp xét; Danh sách cá nhân đề nghị; Báo cáo thành tích",
      ])
    #expect(owed.count == 3)
    #expect(report.text.contains("Chưa ghi nhận gì của trường về: 3 phong trào, 3 đăng ký"))
    #expect(!report.text.contains("trường chưa"))
    #expect(report.annexes.isEmpty)
    for gone in ["overdue", "owing", "phases", "nominees", "schools"] {
      #expect(report.table(gone) == nil)
    }
  }

  @Test func aSchoolThatIsDoneSeesItsOwnNominees() throws {
    let report = report("mn-hoa-ban")
    #expect(report.table("owed")?.first?[4...] == ["Đã xong", ""])
    #expect(
      report.table("own-nominees") == [["1", "Nguyễn Thị Hồng 0", "Đợt 1", "Giấy khen", "Đã chọn"]])
    #expect(report.table("difficulties")?.count == 1)
  }

  @Test func itHasOnePage() throws {
    let pages = try PDFPages(PaperJob(format: .pdf, documents: [report("mn-ta-luong")]).made())
    #expect(pages.pages.count == 1)
  }

  @Test func itsResultsAreHeldAgainstTheGoals() throws {
    var office = try SampleOffice(["dien-bien-province"], years: ["2023"])
    office.add([
      Fact(
        .result(SampleOffice.province, "t1", school: "mn-hoa-ban"), "45/100", on: day("2023-03-01"))
    ])
    let report = Summary.document(
      office.status("2023-05-10"), ledger: office.ledger, scope: ReportScope(school: "mn-hoa-ban"),
      language: .vi)
    #expect(report.table("own-targets")?.count == 1)
    #expect(report.text.contains("Trường chưa báo cáo 9/10 chỉ tiêu."))
    #expect(report.table("own-targets")?.first?[2...] == ["≥\u{A0}46%", "45%", "-1", "Chưa đạt"])
  }
}
