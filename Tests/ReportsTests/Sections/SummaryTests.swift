import Campaign
import Reports
import Testing
import Writing

/// What the summary of đợt 1 says on 10/11/2022, counted on the fingers from how the sample is
/// made: of 44 schools every fourth owes something, which makes eleven.
struct SummaryTests {
  private let office: SampleOffice
  private let status: Status

  init() throws {
    office = try SampleOffice.quangHoaInNovember()
    status = office.status("2022-11-10")
  }

  private func summary(_ scope: ReportScope = ReportScope(), _ language: Language = .vi) -> Document
  {
    Summary.document(status, ledger: office.ledger, scope: scope, language: language)
  }

  @Test func whatIsOverdueAndByWhom() throws {
    let summary = summary()
    let overdue = try #require(summary.table("overdue"))
    #expect(
      overdue == [
        ["1", "Đề nghị khen thưởng đợt 1", "trước 10/11/2022", "09/11/2022", "1", "40", "30", "10"]
      ])
    let owing = try #require(summary.table("owing"))
    // Counts stand in the body, names and what they lack once in the annex.
    #expect(owing[0] == ["Mầm non", "14", "11", "3", "1"])
    #expect(owing.last?.prefix(4) == ["Cộng", "40", "30", "10"])
    let schools = try #require(summary.table("schools"))
    #expect(schools.first { $0[1] == "Mầm non Khau Lịch" }?.last == "tất cả")
    #expect(schools.first { $0[1] == "Mầm non Tà Lương" }?.last == "2, 3, 4")
  }

  @Test func dossiersByBlockAddUp() throws {
    let blocks = try #require(summary().table("dossiers-quang-hoa-2022-2023-dot-1"))
    // 14 kindergartens: numbers 3, 7 and 11 owe; number 8 has nobody to nominate.
    #expect(blocks[0] == ["Mầm non", "14", "11", "1", "3", "3"])
    #expect(blocks.last == ["Cộng", "40", "30", "1", "10", "10"])
    for column in 1...5 {
      #expect(blocks.dropLast().reduce(0) { $0 + Int($1[column])! } == Int(blocks.last![column]))
    }
  }

  @Test func theOneTooManyIsCountedAndCalledOut() throws {
    var office = try SampleOffice()
    for (at, school) in office.roster.schools.prefix(22).enumerated() {
      office.nominate(
        school.id, "Người thứ \(at + 1)", reward: nil, standing: at == 0 ? "aside" : nil)
    }
    let summary = Summary.document(
      office.status("2022-11-10"), ledger: office.ledger, language: .vi)
    let nominees = try #require(summary.table("nominees"))
    #expect(nominees[0] == ["Đề nghị khen thưởng đợt 1", "22", "0", "1", "20", "1"])
    #expect(nominees.last == ["Cả năm", "22", "0", "1", "", ""])
    #expect(summary.text.contains("vượt 1 so với số lượng tối đa 20"))
    #expect(!self.summary().text.contains("vượt 1"))
  }

  @Test func difficultiesShowTheirAgeAndTheMissingAnswer() throws {
    let row = try #require(summary().table("difficulties")?.first)
    #expect(
      row == [
        "1", "25/10/2022", "16", "Lò Thị Ngần, Mầm non Hoa Ban",
        "Chưa có mẫu báo cáo thành tích cho học sinh", "Chưa có",
      ])
  }

  @Test func theHeadComesFromThePlan() throws {
    let head = try #require(summary().letterhead)
    #expect(head.superior == "ỦY BAN NHÂN DÂN TỈNH CAO BẰNG")
    #expect(head.issuer == "ỦY BAN NHÂN DÂN HUYỆN QUẢNG HÒA")
    #expect(head.number.filter { $0 != "\u{A0}" } == "Số: /BC-UBND")
    #expect(head.placeAndDate == "Quảng Hòa, ngày 10 tháng 11 năm 2022")
    let numbered = Summary.document(
      office.status("2022-02-05"), ledger: office.ledger, number: 5, language: .vi)
    #expect(numbered.letterhead?.number == "Số: 05/BC-UBND")
    #expect(numbered.letterhead?.placeAndDate == "Quảng Hòa, ngày 05 tháng 02 năm 2022")
    #expect(summary().closing?.recipientLines.last == "- Lưu: VT, TĐKT.")
    #expect(
      summary().closing?.signers == [
        Signer(titles: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], name: "Nguyễn Thành Hải")
      ])
  }

  @Test func aBlockOrASchoolIsCountedForItself() throws {
    let block = summary(ReportScope(block: "THCS"))
    #expect(block.table("overdue")?.first?.suffix(3) == ["16", "12", "4"])
    #expect(block.table("schools")?.count == 16)
    #expect(block.subject.contains("của khối THCS"))

  }

  @Test func aPhaseLeavesTheOthersOut() throws {
    let second = summary(ReportScope(phase: "dot-2"))
    #expect(second.table("overdue") == nil)
    #expect(second.table("phases")?.count == 1)
    #expect(second.subject.contains("thi đua, khen thưởng đợt 2"))
  }

  @Test func anotherPlanIsLeftOutOfAPlansReport() throws {
    let office = try SampleOffice(
      ["quang-hoa", "dien-bien-phu-tasks"], years: ["2022-2023", "2022"])
    let status = office.status("2022-11-10")
    let both = Summary.document(status, ledger: office.ledger, language: .vi)
    #expect(both.table("overdue")?.count == 10)
    let one = Summary.document(
      status, ledger: office.ledger, scope: ReportScope(plan: SampleOffice.quangHoa), language: .vi)
    #expect(one.table("overdue")?.count == 1)
    #expect(one.table("tasks") == nil)
  }

  @Test func tasksAreCountedByState() throws {
    let office = try SampleOffice(["dien-bien-phu-tasks"], years: ["2022"])
    let summary = Summary.document(
      office.status("2022-04-20"), ledger: office.ledger, language: .vi)
    // March is over for four of them, April ends in ten days, one is never over.
    #expect(
      summary.text.contains(
        "Tổng số 12 nhiệm vụ: 6 chưa đến hạn, 1 sắp đến hạn, 4 quá hạn, 1 thường xuyên."))
    let soon = try #require(summary.table("soon")?.first)
    #expect(soon[1].hasPrefix("Xét Kỷ niệm chương"))
    #expect(soon[3...5] == ["30/04/2022", "10", "7"])
    #expect(summary.text.contains("ngày làm việc cuối cùng trước đó là 29/04/2022"))
  }

  @Test func aLateDayByDocumentIsNamed() throws {
    var office = office
    office.add([
      Fact(
        .extended(SampleOffice.quangHoa, "dot-1"),
        ["day": "2022-11-15", "document": "CV 12/SGDĐT"], on: day("2022-11-08"))
    ])
    let summary = Summary.document(
      office.status("2022-11-10"), ledger: office.ledger, language: .vi)
    #expect(summary.table("soon")?.first?[3...4] == ["15/11/2022", "5"])
    #expect(
      summary.text.contains(
        "được gia hạn đến hết 15/11/2022 theo CV 12/SGDĐT (thời hạn cũ: trước 10/11/2022)"))
  }

  @Test func theEnglishReportIsEnglishButForNamesAndWordings() throws {
    let english = summary(ReportScope(), .en)
    #expect(english.title == "REPORT")
    #expect(english.letterhead?.motto == "Independence - Freedom - Happiness")
    let heads = english.tables.flatMap(\.columns).map(\.title)
    #expect(heads.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } })
    for block in english.blocks {
      if case .heading(let text, _) = block { #expect(text.utf8.allSatisfy { $0 < 0x80 }) }
    }
  }
}

extension Document {
  /// The rows of a table as they are shown.
  func table(_ id: String) -> [[String]]? {
    tables.first { $0.id == id }?.rows.map { $0.cells.map { $0.shown(language) } }
  }

  /// All paragraphs, one after the other.
  var text: String {
    blocks.compactMap { if case .paragraph(let text, _) = $0 { text } else { nil } }
      .joined(separator: "\n")
  }
}
