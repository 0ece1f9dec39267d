import Campaign
import Reports
import Templates
import Testing
import Writing

/// A paper that names another office than that of its head, or lacks what it cites, says so before
/// anyone signs it; a plan's own papers say nothing of the kind.
struct PaperRemarkTests {
  private func papers(_ office: SampleOffice) throws -> [Document] {
    var office = office
    office.nominate("mn-hoa-ban", "Lò Thị Ngần", reward: "giay-khen", standing: "chosen")
    let status = office.status("2022-11-10")
    let dot1 = try #require(status.deadline("dot-1", plan: SampleOffice.quangHoa))
    let phase = try #require(
      PhasePaper(status, ledger: office.ledger, deadline: dot1, language: .vi))
    let letter = try #require(
      Letter(status, ledger: office.ledger, deadline: dot1, language: .vi))
    return [
      Summary.document(status, ledger: office.ledger, language: .vi),
      try #require(letter.toAll()), try #require(phase.submission()), phase.minutes(),
    ]
  }

  private static let blank =
    "Kế hoạch của Ủy ban nhân dân huyện Quảng Hòa thiếu số, ngày: trên giấy để trống"

  @Test func aPlansOwnPapersOnlyLackWhatItLacks() throws {
    for paper in try papers(SampleOffice()) {
      #expect(paper.remarks.filter { !$0.contains("Luật") } == [Self.blank], "\(paper.title)")
    }
  }

  @Test func blanksAreForThePen() throws {
    let text = try papers(SampleOffice())[0].text
    #expect(
      text.contains(
        "Thực hiện Kế hoạch số …/… ngày … tháng … năm … của Ủy ban nhân dân huyện Quảng Hòa"))
  }

  @Test func nothingIsLackingOnceItIsKnown() throws {
    var office = try SampleOffice()
    office.plans[0].source.number = "45/KH-UBND"
    office.plans[0].source.issued = day("2022-09-05")
    for paper in try papers(office) {
      #expect(paper.remarks.filter { !$0.contains("Luật") } == [], "\(paper.title)")
    }
  }

  /// A template dated for another year still has the template's office.
  @Test func whatIsStillTheTemplatesIsSaidBeforeItIsPrinted() throws {
    let bytes = try #require(Templates.plans.first { $0.id == "quang-hoa" }).bytes
    let plan = try Plan.read(bytes, year: .school(2026))
    let office = Office(
      documents: [PlanDocument(plan)],
      calendar: WorkCalendar(rules: HolidayRules(), years: 2026...2027))
    let paper = Summary.document(
      office.status(on: day("2026-10-01")), ledger: Ledger(), language: .vi)
    #expect(paper.remarks.contains { $0.contains("còn là cơ quan của mẫu") })
  }

  /// A letterhead put in place of the template's leaves what the template names.
  @Test func aReplacedLetterheadIsHeldAgainstWhatThePaperNames() throws {
    var office = try SampleOffice()
    office.plans[0].office.name = "Ủy ban nhân dân xã Thanh Nưa"
    office.plans[0].office.superior = "Ủy ban nhân dân tỉnh Điện Biên"
    office.plans[0].office.place = "Thanh Nưa"
    office.plans[0].office.addressee = "Sở Giáo dục và Đào tạo tỉnh Điện Biên"
    let papers = try papers(office)
    for paper in papers {
      #expect(
        paper.remarks.contains(
          """
          Kế hoạch là của Ủy ban nhân dân huyện Quảng Hòa, giấy này của Ủy ban nhân dân xã Thanh Nưa
          """), "\(paper.title)")
    }
    #expect(
      papers[2].remarks.contains("giấy này của Ủy ban nhân dân xã Thanh Nưa mà nêu “tỉnh Cao Bằng”")
    )
    #expect(
      papers[3].remarks.contains(
        """
        giấy này của Ủy ban nhân dân xã Thanh Nưa mà nêu “Hội đồng Thi đua - Khen thưởng huyện”
        """))
  }

  /// The other templates cite offices above their own, and that is as it should be.
  @Test(arguments: [
    ("dien-bien-phu-tasks", "2022"), ("dien-bien-phu-launch", "2022"), ("sa-dec", "2022"),
    ("dien-bien-province", "2023"),
  ])
  func noTemplateIsCalledForeignToItself(id: String, year: String) throws {
    let office = try SampleOffice([id], years: [year])
    let paper = Summary.document(office.status("\(year)-05-10"), ledger: Ledger(), language: .vi)
    #expect(paper.remarks.allSatisfy { $0.contains("để trống") }, "\(paper.remarks)")
  }

  @Test func unitsAreFoundByTheirOwnWords() {
    // Neither an army nor administration is a district of a town.
    var office = OfficeProfile()
    office.name = "Ủy ban nhân dân huyện Quảng Hòa"
    office.superior = "Ủy ban nhân dân tỉnh Cao Bằng"
    var paper = Document(language: .vi, day: day("2022-11-10"), title: "", subject: "")
    paper.blocks = [
      .paragraph(
        """
        Quân Đội, quản Lý, Phương Mai, tính Đến; thị xã, huyện; Huyện Quảng Hòa, tỉnh Cao Bằng; \
        thị xã Nghĩa Lộ.
        """)
    ]
    #expect(
      PaperRemarks(office: office, language: .vi).all(paper, plans: [])
        == ["giấy này của Ủy ban nhân dân huyện Quảng Hòa mà nêu “thị xã Nghĩa Lộ”"])
  }
}
