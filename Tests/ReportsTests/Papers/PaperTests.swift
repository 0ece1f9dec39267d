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
    #expect(paper.letterhead?.number.hasSuffix("/TTr-UBND") == true)
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
    #expect(bases.count == 4)
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
    #expect(minutes.table("blocks")?.last == ["Cộng", "44", "33", "1", "11", "20", "4", "1"])
    let ballot = try #require(minutes.table("ballot"))
    #expect(ballot.count == 20)
    #expect(ballot.allSatisfy { $0.suffix(3) == ["", "", ""] })
    #expect(minutes.text.contains("Số được đề nghị: 20; số lượng tối đa: 20; vượt: 0."))
    #expect(minutes.closing?.signers.map(\.titles) == [["THƯ KÝ"], ["CHỦ TỌA"]])
  }

  @Test func theResultsSayWhatBecameOfEveryNominee() throws {
    let results = ResultsPaper.document(
      status, ledger: office.ledger, plan: status.plans[0], deadline: dot1, language: .vi)
    let list = try #require(results.table("results"))
    #expect(list.count == 21)
    #expect(list.count { $0[6] == "Đã chọn" } == 4)
    #expect(list.count { $0[6] == "Để lại" } == 1)
  }

  @Test func aLetterNamesExactlyWhatIsMissingAndTheLastSafeDay() throws {
    let letter = try #require(
      Letter(status, ledger: office.ledger, deadline: dot1, language: .vi))
    let one = try #require(letter.toSchool("mn-ta-luong"))
    #expect(one.addressees == ["Mầm non Tà Lương"])
    #expect(one.letterhead?.about == "V/v đôn đốc nộp hồ sơ đề nghị khen thưởng đợt 1")
    #expect(one.letterhead?.number.hasSuffix("/UBND-TĐKT") == true)
    #expect(
      one.blocks.contains(
        .list(["Biên bản họp xét", "Danh sách cá nhân đề nghị", "Báo cáo thành tích"])))
    #expect(one.text.contains("trước 10/11/2022"))
    #expect(one.text.contains("thứ Tư, ngày 09/11/2022"))
    #expect(one.text.contains("quá hạn 1 ngày"))
    #expect(one.closing?.recipientLines == ["- Như trên;", "- Lưu: VT, TĐKT."])
    // A school that owes nothing gets no letter.
    #expect(letter.toSchool("mn-hoa-ban") == nil)
    #expect(letter.toEach().count == 11)
    #expect(try #require(letter.toAll()).table("missing")?.count == 11)
  }

  @Test func beforeTheLastDayALetterCountsTheDaysThatAreLeft() throws {
    let status = office.status("2022-11-04")
    let deadline = try #require(status.deadline("dot-1", plan: SampleOffice.quangHoa))
    let letter = try #require(
      Letter(status, ledger: office.ledger, deadline: deadline, language: .vi))
    let text = try #require(letter.toAll()).text
    // Friday to Wednesday: Monday, Tuesday, Wednesday are worked.
    #expect(text.contains("còn 5 ngày, trong đó 3 ngày làm việc"))
  }

  @Test func untilTheCollectionDayALetterAsksForThatDay() throws {
    let status = office.status("2022-10-28")
    let deadline = try #require(status.deadline("dot-1", plan: SampleOffice.quangHoa))
    let letter = try #require(
      Letter(status, ledger: office.ledger, deadline: deadline, language: .vi))
    let text = try #require(letter.toAll()).text
    #expect(text.contains("nộp đủ trước khi hết thứ Tư, ngày 02/11/2022 (còn 5 ngày)"))
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
      message.hasPrefix("V/v đôn đốc nộp hồ sơ đề nghị khen thưởng đợt 1\nKính gửi: Mầm non Tà Lương\n"))
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
    func acts(_ school: String) -> DossierActs {
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
    #expect(rows[0][6...] == ["Đã khen", "123/QĐ-SGDĐT, 20/12/2022"])
    #expect(rows.count { $0[6] == "Không khen" } == 1)
    #expect(rows.count { $0[7].isEmpty } == rows.count - 1)
    let before = try self.rows(on: "2022-12-20")
    #expect(before.allSatisfy { $0[7].isEmpty && $0[6] != "Đã khen" })
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
    #expect(row[6...] == ["Đề nghị", ""])
  }
}
