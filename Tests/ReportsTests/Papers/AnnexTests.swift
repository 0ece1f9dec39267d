import Campaign
import Reports
import Testing
import Writing

/// What goes with a paper on sheets of its own, and the minutes, in the forms of the decree.
struct AnnexTests {
  private let office: SampleOffice
  private let status: Status
  private let dot1: DeadlineStatus

  init() throws {
    office = try SampleOffice.quangHoaInNovember()
    status = office.status("2022-11-10")
    dot1 = try #require(status.deadline("dot-1", plan: SampleOffice.quangHoa))
  }

  private func phase(_ office: SampleOffice, number: Int? = nil) throws -> PhasePaper {
    let status = office.status("2022-11-10")
    let deadline = try #require(status.deadline("dot-1", plan: SampleOffice.quangHoa))
    return try #require(
      PhasePaper(
        status, ledger: office.ledger, deadline: deadline, number: PaperNumber(number),
        language: .vi))
  }

  private func report(_ office: SampleOffice, number: Int? = nil) -> Document {
    Summary.document(
      office.status("2022-11-10"), ledger: office.ledger, number: PaperNumber(number), language: .vi
    )
  }

  @Test func anAnnexNamesItsPaperInFull() throws {
    let annex = try #require(report(office, number: 5).annexes.first)
    #expect(annex.title == "Phụ lục")
    #expect(annex.subject == "TÌNH HÌNH TỪNG TRƯỜNG")
    #expect(
      annex.reference
        == "(Kèm theo Báo cáo số 05/BC-UBND ngày 10 tháng 11 năm 2022 của Ủy ban nhân dân huyện Quảng Hòa)"
    )
    #expect(
      report(office).annexes.first?.reference.hasPrefix("(Kèm theo Báo cáo số …/BC-UBND ngày")
        == true)
    #expect(report(office).text.contains("Phụ lục kèm theo"))
  }

  @Test func theListOfASubmissionIsItsAnnex() throws {
    let paper = try #require(try phase(office, number: 12).submission())
    let annex = try #require(paper.annexes.first)
    #expect(annex.title == "Phụ lục")
    #expect(annex.subject == "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG ĐỢT 1 NĂM HỌC 2022-2023")
    #expect(annex.reference.hasPrefix("(Kèm theo Tờ trình số 12/TTr-PGDĐT ngày 10 tháng 11"))
    #expect(paper.text.contains("Phụ lục kèm theo"))
  }

  @Test func resultsAreAnAnnexOfTheReport() throws {
    let results = ResultsPaper.document(
      status, ledger: office.ledger, plan: status.plans[0], deadline: dot1, number: 5,
      language: .vi)
    #expect(results.title == "Phụ lục")
    #expect(results.subject == "KẾT QUẢ THI ĐUA, KHEN THƯỞNG ĐỢT 1 NĂM HỌC 2022-2023")
    #expect(results.letterhead == nil)
    #expect(results.closing == nil)
    #expect(results.addressees.isEmpty)
    let text = TextPaper.text([results])
    #expect(text.contains("(Kèm theo Báo cáo số 05/BC-PGDĐT ngày"))
    #expect(!text.contains("BTH") && !text.contains("BẢNG TỔNG HỢP"))
    // It is no form, so a spreadsheet still names its tables.
    #expect(CSVPaper.text([results]).contains("Số liệu theo khối"))
  }

  @Test func minutesHaveTheirOwnHeadAndFoot() throws {
    let minutes = try phase(office).minutes()
    #expect(minutes.letterhead?.placeAndDate == "")
    #expect(minutes.letterhead?.number.contains("/BB-PGDĐT") == true)
    #expect(minutes.closing?.signers.map(\.titles) == [["THƯ KÝ"], ["CHỦ TỌA"]])
    #expect(minutes.closing?.recipientLines == ["- Lưu: VT, Hồ sơ."])
    #expect(minutes.text.contains("Tổng số thành viên"))
    #expect(minutes.text.contains("trên tổng số thành viên"))
    #expect(!minutes.text.contains("Chủ trì"))
    let ballot = try #require(minutes.tables.first { $0.id == "ballot" })
    #expect(ballot.columns.suffix(3).map(\.title) == ["Đồng ý", "Không", "Tỷ lệ %"])
  }

  /// A share that the law asked for on the day of the meeting, and none where it asked for none.
  @Test(arguments: [
    ("2022-11-10", nil),
    (
      "2024-02-10",
      "Chiến sĩ thi đua cơ sở: Ít nhất 80% tổng số thành viên Hội đồng đồng ý; biên bản ghi tỷ lệ "
        + "(Nghị định 98/2023/NĐ-CP, Điều 30 khoản 7)."
    ),
    (
      "2025-08-01",
      "Chiến sĩ thi đua cơ sở: Tỷ lệ phiếu của Hội đồng: nghị định trước cần 80% tổng số thành "
        + "viên, nghị định mới chưa đối chiếu (Nghị định 152/2025/NĐ-CP; cần đối chiếu)."
    ),
  ]) func minutesSayWhatShareTheLawAsksFor(_ day: String, _ line: String?) throws {
    var office = self.office
    office.nominate("mn-hoa-ban", "Lò Thị Ngần", reward: "cstd-co-so", standing: nil)
    let status = office.status(day)
    let deadline = try #require(status.deadline("dot-1", plan: SampleOffice.quangHoa))
    let paper = try #require(
      PhasePaper(status, ledger: office.ledger, deadline: deadline, language: .vi))
    let said = paper.minutes().blocks.compactMap { block in
      if case .paragraph(let text, _) = block, text.hasPrefix("Chiến sĩ thi đua cơ sở: ") {
        text
      } else {
        nil
      }
    }
    #expect(said == [line].compactMap { $0 })
  }

  @Test func whereNobodyIsNamedTheMinutesHaveRowsToWriteOn() throws {
    let minutes = try phase(SampleOffice()).minutes()
    let ballot = try #require(minutes.tables.first { $0.id == "ballot" })
    #expect(ballot.rows.count >= 5)
    #expect(ballot.rows.allSatisfy { $0.cells.allSatisfy { $0.shown(.vi).isEmpty } })
    let pages = try PDFPages(PaperJob(format: .pdf, documents: [minutes]).made())
    #expect(pages.line("III. KẾT QUẢ BỎ PHIẾU") != nil)
    // A name is written in 45 millimetres or more.
    let page = try #require(pages.pages.first { $0.contains { $0.text == "TT" } })
    let head = try #require(page.last { $0.text == "Chức" })
    let number = try #require(page.last { $0.text == "TT" })
    #expect((head.left - number.right) / PDFPages.millimetre > 45)
    #expect(page.contains { $0.text == "Không" } && page.contains { $0.text == "Trường" })
  }

  /// Every paper of an office whose schools are in no block.
  @Test func withoutBlocksThereIsNoEmptyColumn() throws {
    var office = try SampleOffice.quangHoaInNovember()
    office.roster = Roster(
      office.roster.schools.map { school in
        var school = school
        school.block = ""
        return school
      })
    let status = office.status("2022-11-10")
    let deadline = try #require(status.deadline("dot-1", plan: SampleOffice.quangHoa))
    let letter = try #require(
      Letter(status, ledger: office.ledger, deadline: deadline, language: .vi))
    let paper = try phase(office)
    let papers = [
      report(office), try #require(paper.submission()), paper.minutes(),
      ResultsPaper.document(
        status, ledger: office.ledger, plan: status.plans[0], deadline: deadline, language: .vi),
      try #require(letter.toAll()),
    ]
    for paper in papers {
      // A list for a spreadsheet has the same columns whatever is in them.
      for table in paper.tables where !paper.sheets.contains(table) {
        for (at, column) in table.columns.enumerated() where !column.isEntry {
          #expect(column.title != "Khối", "\(paper.title) \(table.id)")
          let isEmpty = table.rows.allSatisfy { $0.cells[at].shown(.vi).isEmpty }
          let isKnown = ["Đã trình", "Quyết định số, ngày"].contains(column.title)
          #expect(!isEmpty || isKnown, "\(paper.title) \(table.id) \(column.title)")
        }
      }
    }
    // Figures are counted by level then.
    let counted = try #require(papers[0].table("dossiers-quang-hoa-2022-2023-dot-1"))
    #expect(counted.first?.first == "MN")
    #expect(counted.last == ["Cộng", "40", "30", "1", "10", "10"])
  }

  @Test func aSchoolWithoutABlockAmongOthersIsCountedByItself() throws {
    var office = try SampleOffice.quangHoaInNovember()
    var schools = office.roster.schools
    schools[0].block = ""
    office.roster = Roster(schools)
    let counted = try #require(report(office).table("dossiers-quang-hoa-2022-2023-dot-1"))
    #expect(counted.first?.prefix(2) == ["Chưa xếp khối", "1"])
  }
}
