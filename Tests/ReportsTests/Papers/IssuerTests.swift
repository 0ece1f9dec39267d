import Campaign
import Reports
import Testing
import Writing

/// Who issues which paper, and what each of them rests on.
struct IssuerTests {
  private func papers(
    _ office: SampleOffice, on iso: String = "2022-11-10"
  ) throws -> [IssuedPaper: Document] {
    var office = office
    office.nominate("mn-hoa-ban", "Lò Thị Ngần", reward: "giay-khen", standing: "chosen")
    let status = office.status(iso)
    let dot1 = try #require(status.deadline("dot-1", plan: SampleOffice.quangHoa))
    let phase = try #require(
      PhasePaper(status, ledger: office.ledger, deadline: dot1, language: .vi))
    let letter = try #require(
      Letter(status, ledger: office.ledger, deadline: dot1, language: .vi))
    return [
      .report: Summary.document(status, ledger: office.ledger, language: .vi),
      .letter: try #require(letter.toAll()), .submission: try #require(phase.submission()),
      .minutes: phase.minutes(),
      .results: ResultsPaper.document(
        status, ledger: office.ledger, plan: status.plans[0], deadline: dot1, language: .vi),
    ]
  }

  /// The committee launched the plan and reports; its education office does everything else.
  @Test func everyPaperIsIssuedByWhomThePlanNames() throws {
    let papers = try papers(SampleOffice())
    #expect(papers[.report]?.letterhead?.issuer == "ỦY BAN NHÂN DÂN HUYỆN QUẢNG HÒA")
    #expect(
      papers[.report]?.closing?.signers.map(\.titles) == [["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]])
    for kind in [IssuedPaper.letter, .submission, .minutes] {
      let head = try #require(papers[kind]?.letterhead)
      #expect(head.issuer == "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN QUẢNG HÒA", "\(kind)")
      #expect(head.superior == "ỦY BAN NHÂN DÂN HUYỆN QUẢNG HÒA", "\(kind)")
      #expect(head.number.hasSuffix("PGDĐT"), "\(kind)")
    }
    for kind in [IssuedPaper.letter, .submission] {
      #expect(papers[kind]?.closing?.signers.map(\.titles) == [["TRƯỞNG PHÒNG"]], "\(kind)")
    }
    #expect(
      papers[.letter]?.text.contains(
        "nộp hồ sơ về Phòng Giáo dục và Đào tạo huyện Quảng Hòa chậm nhất") == true)
    #expect(
      papers[.submission]?.text.contains(
        "Phòng Giáo dục và Đào tạo huyện Quảng Hòa kính trình Giám đốc Sở") == true)
    #expect(
      papers[.results]?.reference.hasSuffix("của Phòng Giáo dục và Đào tạo huyện Quảng Hòa)")
        == true)
  }

  /// Another office at the head: the former one's education office issues nothing for it.
  @Test func aReplacedLetterheadReplacesItsIssuersToo() throws {
    var office = try SampleOffice()
    office.plans[0].office.name = "Ủy ban nhân dân xã Thanh Nưa"
    office.plans[0].office.superior = "Ủy ban nhân dân tỉnh Điện Biên"
    office.plans[0].office.place = "Thanh Nưa"
    for (kind, paper) in try papers(office) {
      if let head = paper.letterhead {
        #expect(head.issuer == "ỦY BAN NHÂN DÂN XÃ THANH NƯA", "\(kind)")
      }
      #expect(!paper.text.contains("Phòng Giáo dục và Đào tạo huyện Quảng Hòa"), "\(kind)")
      #expect(!paper.reference.contains("Quảng Hòa"), "\(kind)")
      guard kind != .results else { continue }
      #expect(
        paper.remarks.contains { $0.contains("là của Ủy ban nhân dân huyện Quảng Hòa") },
        "\(kind)")
    }
  }

  /// An office without a superior on record is taken for what it is.
  @Test func anIssuerOfTheOfficeItselfStays() throws {
    var office = try SampleOffice()
    office.plans[0].issuers[0].profile.superior = ""
    let head = try papers(office)[.submission]?.letterhead
    #expect(head?.issuer == "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN QUẢNG HÒA")
  }

  // MARK: What a submission rests on

  private func bases(on iso: String) throws -> (cited: [String], remarks: [String]) {
    var office = try SampleOffice()
    office.plans[0].source.number = "45/KH-UBND"
    office.plans[0].source.issued = day("2022-09-05")
    office.nominate("mn-hoa-ban", "Lò Thị Ngần", reward: "giay-khen", standing: "chosen")
    let status = Status.of(
      plans: office.plans, roster: office.roster, ledger: office.ledger, day: day(iso),
      calendar: WorkCalendar(rules: HolidayRules(), years: 2022...2027))
    let dot1 = try #require(status.deadline("dot-1", plan: SampleOffice.quangHoa))
    let paper = try #require(
      PhasePaper(status, ledger: office.ledger, deadline: dot1, language: .vi)?.submission())
    let cited = paper.blocks.compactMap { block -> String? in
      if case .paragraph(let text, .italic) = block { text } else { nil }
    }
    return (cited, paper.remarks)
  }

  @Test(arguments: [
    (
      "2022-11-10", "Căn cứ Luật Thi đua, khen thưởng ngày 26/11/2003 (sửa đổi 2005, 2013);",
      "Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ;"
    ),
    (
      "2024-11-10", "Căn cứ Luật Thi đua, khen thưởng ngày 15/6/2022;",
      "Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ;"
    ),
    (
      "2025-11-10", "Căn cứ Luật Thi đua, khen thưởng ngày 15/6/2022;",
      "Căn cứ Nghị định số 152/2025/NĐ-CP ngày … tháng … năm … của Chính phủ;"
    ),
    (
      "2026-10-01", "Căn cứ Luật số 06/2026/QH16 ngày 23/4/2026;",
      "Căn cứ Nghị định số 152/2025/NĐ-CP ngày … tháng … năm … của Chính phủ;"
    ),
  ])
  func theLawAndTheDecreeAreThoseOfTheDay(iso: String, law: String, decree: String) throws {
    let cited = try bases(on: iso).cited
    #expect(Array(cited.prefix(2)) == [law, decree])
    #expect(
      cited.contains {
        $0.contains("Kế hoạch số 45/KH-UBND ngày 05/9/2022")
          || $0.contains("Kế hoạch số 45/KH-UBND ngày 5/9/2022")
      })
    #expect(cited.last?.hasPrefix("Căn cứ Biên bản họp xét khen thưởng đợt 1") == true)
  }

  @Test func whatNobodyComparedIsSaidBesideThePaper() throws {
    let remarks = try bases(on: "2026-10-01").remarks
    #expect(remarks.contains { $0.hasPrefix("Luật số 06/2026/QH16") && $0.contains("đối chiếu") })
    #expect(remarks.contains("Nghị định số 152/2025/NĐ-CP thiếu ngày: trên giấy để trống"))
    #expect(try bases(on: "2024-11-10").remarks.filter { $0.contains("Nghị định") } == [])
  }
}
