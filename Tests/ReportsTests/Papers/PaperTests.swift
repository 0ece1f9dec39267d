import Campaign
import Reports
import Testing
import Writing

/// The papers that travel upward, and the letters and forms that travel down.
struct PaperTests {
  private let office: SampleOffice
  private let status: Status
  private let dot1: DeadlineStatus

  init() throws {
    office = try SampleOffice.quangHoaInNovember()
    status = office.status("2022-11-10")
    dot1 = try #require(status.deadline("dot-1", plan: SampleOffice.quangHoa))
  }

  private func paper(_ status: Status, _ deadline: DeadlineStatus) throws -> PhasePaper {
    try #require(PhasePaper(status, ledger: office.ledger, deadline: deadline, language: .vi))
  }

  @Test func theSubmissionAnnexesTheChosenByBlock() throws {
    let paper = try #require(try paper(status, dot1).submission())
    #expect(paper.title == "TỜ TRÌNH")
    #expect(paper.subject == "Về việc đề nghị khen thưởng đợt 1 năm học 2022-2023")
    #expect(paper.letterhead?.number.hasSuffix("/TTr-PGDĐT") == true)
    #expect(paper.addressees == ["Giám đốc Sở Giáo dục và Đào tạo tỉnh Cao Bằng"])
    #expect(paper.text.contains("tặng Giấy khen cho 4 cá nhân"))
    let list = try #require(paper.table("chosen"))
    #expect(list.map { $0[0] } == ["1", "2", "3", "4"])
    #expect(
      list[0] == [
        "1", "Nguyễn Thị Hồng 0", "Giáo viên", "Mầm non Hoa Ban", "Mầm non", "Giấy khen",
      ])
    let bases = paper.blocks.compactMap { block -> String? in
      if case .paragraph(let text, .italic) = block { text } else { nil }
    }
    #expect(bases.count == 7)
    #expect(
      bases.prefix(2) == [
        "Căn cứ Luật Thi đua, khen thưởng ngày 26/11/2003 (sửa đổi 2005, 2013);",
        "Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ;",
      ])
    #expect(
      bases.last
        == """
        Căn cứ Biên bản họp xét khen thưởng đợt 1 ngày … tháng … năm … của Hội đồng Thi đua - Khen \
        thưởng huyện.
        """)
    #expect(bases.dropLast().allSatisfy { $0.hasPrefix("Căn cứ ") && $0.hasSuffix(";") })
    #expect(bases.last?.hasSuffix(".") == true)
  }

  @Test func thereIsNoSubmissionWhileNobodyIsChosen() throws {
    let dot2 = try #require(status.deadline("dot-2", plan: SampleOffice.quangHoa))
    #expect(try paper(status, dot2).submission() == nil)
  }

  @Test func theMinutesHaveTheFiguresAndLeaveTheVoteOpen() throws {
    let minutes = try paper(status, dot1).minutes()
    #expect(minutes.title == "BIÊN BẢN")
    #expect(minutes.table("blocks")?.last == ["Cộng", "40", "30", "1", "10", "21", "4", "1"])
    let ballot = try #require(minutes.table("ballot"))
    #expect(ballot.count == 20)
    #expect(ballot.allSatisfy { $0.suffix(3) == ["", "", ""] })
    #expect(
      minutes.text.contains(
        """
        Các trường đề nghị 21 cá nhân; chọn 4 cá nhân; để lại 1 cá nhân; chưa xét 16 cá nhân, không \
        vượt số lượng tối đa 20.
        """))
    #expect(minutes.closing?.signers.map(\.titles) == [["THƯ KÝ"], ["CHỦ TỌA"]])
  }

  @Test func theResultsSayWhatBecameOfEveryNominee() throws {
    let results = ResultsPaper.document(
      status, ledger: office.ledger, plan: status.plans[0], deadline: dot1, language: .vi)
    let list = try #require(results.table("results"))
    #expect(list.count == 21)
    #expect(list.count { $0[5] == "Đã chọn" } == 4)
    #expect(list.count { $0[5] == "Để lại" } == 1)
  }

  @Test func aLetterNamesExactlyWhatIsMissingAndTheLastSafeDay() throws {
    let letter = try #require(
      Letter(status, ledger: office.ledger, deadline: dot1, language: .vi))
    let one = try #require(letter.toSchool("mn-ta-luong"))
    #expect(one.addressees == ["Mầm non Tà Lương"])
    #expect(one.letterhead?.about == "V/v đôn đốc nộp hồ sơ đề nghị khen thưởng đợt 1")
    #expect(one.letterhead?.number.hasSuffix("/PGDĐT") == true)
    #expect(
      one.blocks.contains(
        .list(["Biên bản họp xét", "Danh sách cá nhân đề nghị", "Báo cáo thành tích"])))
    #expect(one.text.contains("trước 10/11/2022"))
    #expect(one.text.contains("chậm nhất thứ Tư, ngày 02/11/2022"))
    // The office's own last day is no business of the schools.
    #expect(!one.text.contains("09/11/2022"))
    #expect(one.text.contains("Đến nay đã quá ngày thu 8 ngày, quá hạn 1 ngày."))
    #expect(one.closing?.recipientLines == ["- Như trên;", "- Lưu: VT."])
    // A school that owes nothing gets no letter.
    #expect(letter.toSchool("mn-hoa-ban") == nil)
    #expect(letter.toEach().count == 10)
    #expect(try #require(letter.toAll()).table("missing")?.count == 10)
  }

  /// After the collection day schools are late, though the office is not yet.
  @Test func afterTheCollectionDayALetterAsksAtOnce() throws {
    let status = office.status("2022-11-04")
    let deadline = try #require(status.deadline("dot-1", plan: SampleOffice.quangHoa))
    let letter = try #require(
      Letter(status, ledger: office.ledger, deadline: deadline, language: .vi))
    let text = try #require(letter.toAll()).text
    #expect(text.contains("Đến nay đã quá ngày thu 2 ngày. Đề nghị các trường nộp ngay"))
    #expect(!text.contains("09/11/2022"))
  }

  @Test func aDayOfItsOwnIsAskedForInstead() throws {
    let status = office.status("2022-11-04")
    let deadline = try #require(status.deadline("dot-1", plan: SampleOffice.quangHoa))
    let letter = try #require(
      Letter(
        status, ledger: office.ledger, deadline: deadline, by: day("2022-11-08"), language: .vi))
    let paper = try #require(letter.toSchool("mn-ta-luong"))
    #expect(paper.text.contains("nộp đủ chậm nhất thứ Ba, ngày 08/11/2022 (còn 4 ngày)"))
    #expect(try #require(letter.sheet()).table("missing")?.first?[4] == "08/11/2022")
    let late = try #require(
      Letter(
        status, ledger: office.ledger, deadline: deadline, by: day("2022-11-14"), language: .vi))
    #expect(
      late.toAll()?.remarks.contains(
        "ngày nộp 14/11/2022 sau ngày cuối cùng còn trong hạn 09/11/2022") == true)
  }

  @Test func aTaskIsDueOnItsLastDayWithItsWorkingDays() throws {
    let office = try SampleOffice(["dien-bien-phu-tasks"], years: ["2022"])
    let status = office.status("2022-10-24")
    let task = try #require(status.deadline("task-9", plan: SampleOffice.tasks))
    let letter = try #require(Letter(status, ledger: office.ledger, deadline: task, language: .vi))
    // From Monday to Monday: four days of this week are left, and one of the next.
    #expect(
      try #require(letter.toAll()).text.contains(
        "chậm nhất thứ Hai, ngày 31/10/2022 (còn 7 ngày, trong đó 5 ngày làm việc)"))
  }

  @Test func aDayThatStillCountsIsNotSaidByAWordThatExcludesIt() throws {
    var office = try SampleOffice.quangHoaInNovember()
    let at = try #require(office.plans[0].deadlines.firstIndex { $0.id == "dot-1" })
    var cutoff = try #require(office.plans[0].deadlines[at].cutoff)
    cutoff.bound = .onOrBefore
    office.plans[0].deadlines[at].kind = .cutoff(cutoff)
    office.plans[0].deadlines[at].lastDay = cutoff.printedDay
    let status = office.status("2022-11-02")
    let deadline = try #require(status.deadline("dot-1", plan: SampleOffice.quangHoa))
    let letter = try #require(
      Letter(status, ledger: office.ledger, deadline: deadline, language: .vi))
    let text = try #require(letter.toAll()).text
    #expect(text.contains("có thời hạn đến hết 10/11/2022;"))
    #expect(!text.contains("trước 10/11/2022"))
    let summary = Summary.document(status, ledger: office.ledger, language: .vi)
    #expect(summary.table("soon")?.first?[2] == "đến hết 10/11/2022")
  }

  @Test func anExtensionNamesItsDocument() throws {
    var office = office
    office.add([
      Fact(
        .extended(SampleOffice.quangHoa, "dot-1"),
        ["day": "2022-11-15", "document": "Công văn số 12/SGDĐT-VP"], on: day("2022-11-04"))
    ])
    let status = office.status("2022-11-07")
    let deadline = try #require(status.deadline("dot-1", plan: SampleOffice.quangHoa))
    let letter = try #require(
      Letter(status, ledger: office.ledger, deadline: deadline, language: .vi))
    let text = try #require(letter.toAll()).text
    #expect(text.contains("được gia hạn đến hết 15/11/2022 theo Công văn số 12/SGDĐT-VP;"))
    #expect(text.contains("nộp đủ chậm nhất thứ Ba, ngày 08/11/2022"))
  }

  /// A spreadsheet gets the list itself: which schools, and what each of them lacks.
  @Test func aLetterIsAListForASpreadsheet() throws {
    let letter = try #require(
      Letter(status, ledger: office.ledger, deadline: dot1, language: .vi))
    let workbook = try PaperJob(format: .xlsx, documents: [try #require(letter.sheet())]).made()
    let rows = try #require(try ReadBack.workbook(workbook).table("TT", "Trường", "Khối"))
    #expect(rows.count == 11)
    #expect(
      rows[2][1...3] == [
        "Mầm non Tà Lương", "Mầm non",
        "Biên bản họp xét; Danh sách cá nhân đề nghị; Báo cáo thành tích",
      ])
    let one = try #require(letter.sheet(of: "mn-ta-luong"))
    #expect(
      try ReadBack.csv(CSVPaper.text([one])).joined().map { $0[1] }.last == "Mầm non Tà Lương")
    #expect(letter.sheet(of: "mn-hoa-ban") == nil)
  }

  @Test func untilTheCollectionDayALetterAsksForThatDay() throws {
    let status = office.status("2022-10-28")
    let deadline = try #require(status.deadline("dot-1", plan: SampleOffice.quangHoa))
    let letter = try #require(
      Letter(status, ledger: office.ledger, deadline: deadline, language: .vi))
    let text = try #require(letter.toAll()).text
    #expect(text.contains("nộp đủ chậm nhất thứ Tư, ngày 02/11/2022 (còn 5 ngày)"))
  }

  @Test func aReturnedDossierSaysWhyInItsLetter() throws {
    var office = office
    office.add([
      Fact(
        .review(SampleOffice.quangHoa, "dot-1", school: "mn-hoa-ban"),
        ["state": "returned", "reason": "Tờ trình chưa ký"], on: day("2022-11-08"))
    ])
    let status = office.status("2022-11-10")
    let deadline = try #require(status.deadline("dot-1", plan: SampleOffice.quangHoa))
    let letter = try #require(
      Letter(status, ledger: office.ledger, deadline: deadline, language: .vi))
    let one = try #require(letter.toSchool("mn-hoa-ban"))
    #expect(one.text.contains("Hồ sơ đã bị trả lại vì: Tờ trình chưa ký"))
  }

  @Test func theMessageOfALetterHasNoLayout() throws {
    let letter = try #require(
      Letter(status, ledger: office.ledger, deadline: dot1, language: .vi))
    let message = try #require(letter.toSchool("mn-ta-luong")).message
    #expect(
      message.hasPrefix(
        "V/v đôn đốc nộp hồ sơ đề nghị khen thưởng đợt 1\nKính gửi: Mầm non Tà Lương\n"))
    #expect(!message.contains("CỘNG HÒA"))
    #expect(!message.contains("  "))
  }
}

/// The table of results says by which decision, and of which day, someone was rewarded.
struct ResultsPaperTests {
  private let office: SampleOffice

  init() throws {
    var office = try SampleOffice.quangHoaInNovember()
    let cutoff = try #require(office.plans[0].deadline("dot-1"))
    func acts(_ school: UnitID) -> DossierActs {
      DossierActs(office.ledger, plan: office.plans[0], deadline: cutoff, school: school)
    }
    let decision = Decision(number: "123/QĐ-SGDĐT", date: day("2022-12-20"))
    office.add(acts("mn-hoa-ban").reward(decision, on: day("2022-12-21")))
    office.add(acts("mn-phia-dao").review(.notRewarded, on: day("2022-12-21")))
    self.office = office
  }

  private func rows(on iso: String) throws -> [[String]] {
    let status = office.status(iso)
    let paper = ResultsPaper.document(
      status, ledger: office.ledger, plan: status.plans[0],
      deadline: status.deadline("dot-1", plan: SampleOffice.quangHoa), language: .vi)
    return try #require(paper.table("results"))
  }

  @Test func theDecisionStandsBesideTheNameFromTheDayItIsOnRecord() throws {
    let rows = try rows(on: "2022-12-21")
    #expect(rows[0][5...] == ["Đã khen", "123/QĐ-SGDĐT, 20/12/2022"])
    #expect(rows.count { $0[5] == "Không khen" } == 1)
    #expect(rows.count { $0[6].isEmpty } == rows.count - 1)
    let before = try self.rows(on: "2022-12-20")
    #expect(before.allSatisfy { $0[6].isEmpty && $0[5] != "Đã khen" })
  }

  /// Of a school whose others were chosen, whoever was only proposed is not rewarded with them.
  @Test func whoWasNotChosenIsNotRewarded() throws {
    var office = office
    office.nominate("mn-hoa-ban", "Lò Văn Không", reward: nil, standing: nil)
    let status = office.status("2022-12-21")
    let paper = ResultsPaper.document(
      status, ledger: office.ledger, plan: status.plans[0],
      deadline: status.deadline("dot-1", plan: SampleOffice.quangHoa), language: .vi)
    let row = try #require(paper.table("results")?.first { $0[1] == "Lò Văn Không" })
    #expect(row[5...] == ["Đề nghị", ""])
  }
}

/// What all of a letter's schools lack is said once.
struct CommonLetterTests {
  @Test func whatAllLackIsSaidOnceAboveTheirNames() throws {
    let office = try SampleOffice()
    let status = office.status("2022-11-10")
    let deadline = try #require(status.deadline("dot-1", plan: SampleOffice.quangHoa))
    let letter = try #require(
      Letter(status, ledger: office.ledger, deadline: deadline, language: .vi))
    let paper = try #require(letter.toAll())
    #expect(
      paper.text.contains(
        """
        các trường có tên dưới đây đều còn thiếu: Tờ trình; Biên bản họp xét; Danh sách cá nhân đề \
        nghị; Báo cáo thành tích.
        """))
    #expect(paper.table("missing")?.first == ["1", "Mầm non Hoa Ban", "Mầm non"])
    #expect(
      try #require(letter.sheet()).table("missing")?.first?.contains { $0.hasPrefix("Tờ trình;") }
        == true)
  }

  @Test func aPlanThatAsksNothingOfSchoolsCountsNone() throws {
    let office = try SampleOffice(["sa-dec"], years: ["2022"])
    let report = Summary.document(office.status("2022-11-10"), ledger: Ledger(), language: .vi)
    #expect(!report.text.contains("0/0 trường"))
    #expect(report.text.contains("0 nhiệm vụ sắp đến hạn"))
  }

  /// Where every school is late, bold letters would say nothing.
  @Test func whereAllAreLateNoneStandsOut() throws {
    let office = try SampleOffice(["dien-bien-phu-tasks"], years: ["2022"])
    let report = Summary.document(office.status("2022-11-10"), ledger: Ledger(), language: .vi)
    let table = try #require(report.tables.first { $0.id == "schools" })
    #expect(table.rows.allSatisfy { $0.kind == .plain })
    let some = try SampleOffice.quangHoaInNovember()
    let other = Summary.document(some.status("2022-11-10"), ledger: some.ledger, language: .vi)
    #expect(other.tables.first { $0.id == "schools" }?.rows.count { $0.kind == .urgent } == 10)
  }
}
