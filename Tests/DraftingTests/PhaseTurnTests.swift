import Drafting
import JSON
import Testing

/// The turns in which documents say their đợt and the days that are kept in them.
@Suite struct PhaseTurnTests {
  private func found(_ sentences: String...) -> Findings {
    let lines = [
      "Phòng Giáo dục và Đào tạo huyện Sơn Hà", "II. CÁC ĐỢT THI ĐUA",
    ]
    return Findings(plan: Proposal(of: lines + sentences, year: .school(2026)).plan)
  }

  @Test(arguments: [
    "1. Đợt cao điểm thứ nhất (từ 05/9/2026 đến 15/01/2027): chào mừng Ngày 20/11",
    "- Giai đoạn 1: từ ngày 05/9/2026 đến ngày 15/01/2027.",
    "1. Đợt thứ nhất: bắt đầu từ ngày 05/9/2026, kết thúc vào ngày 15/01/2027, chủ điểm “Tri ân”.",
    "1. Đợt 1: phát động ngày 05/9/2026, sơ kết ngày 15/01/2027. Chào mừng Ngày 20/11.",
    "1. Đợt 1: phát động từ ngày 05/9/2026; tổng kết vào ngày 15/01/2027.",
    "1. Đợt 1: bắt đầu ngày 05/9/2026 và kết thúc ngày 15/01/2027.",
  ])
  func aPhaseIsNamedInManyWays(_ sentence: String) {
    let found = found(sentence)
    #expect(found.phases == ["2026-09-05 2027-01-15"])
    #expect(found.tasks == [])
  }

  /// What a document launches begins with it, and the year ends where it ends.
  @Test func aPhaseMayBeginWithItsDocumentAndEndWithTheYear() {
    let proposal = Proposal(of: [
      "ỦY BAN NHÂN DÂN", "TỈNH SƠN HÀ", "Sơn Hà, ngày 15 tháng 9 năm 2026", "CHỈ THỊ",
      "Phát động thi đua năm học 2026-2027", "II. THỜI GIAN",
      "- Giai đoạn 1: từ ngày ban hành Chỉ thị này đến ngày 15/01/2027.",
      "- Giai đoạn 2: từ ngày 16/01/2027 đến hết năm học.",
    ])
    #expect(
      Findings(plan: proposal.plan).phases == ["2026-09-15 2027-01-15", "2027-01-16 2027-05-31"])
  }

  /// A period of years is no đợt.
  @Test func yearsOfAProgrammeAreNoPhase() {
    #expect(found("1. Giai đoạn 5 năm, từ tháng 9/2026 đến tháng 5/2027.").phases == [])
  }

  @Test func everyPhaseHasItsCutoff() {
    let found = found(
      "1. Thời hạn gửi hồ sơ khen thưởng: giai đoạn 1 trước ngày 10 tháng 01 năm 2027; giai đoạn 2 "
        + "trước ngày 10 tháng 5 năm 2027.")
    #expect(found.cutoffs == ["2027-01-10 before - -", "2027-05-10 before - -"])
  }

  /// The last days of a list stand behind their đợt alone.
  @Test func aDayBehindItsPhaseIsItsCutoff() {
    let found = found(
      "1. Hồ sơ đề nghị khen thưởng gửi về Phòng theo mốc thời gian: đợt 1, ngày 15/11/2026; đợt 2, "
        + "ngày 20/02/2027; đợt 3: 10/5/2027.")
    #expect(
      found.cutoffs == [
        "2026-11-15 on or before - -", "2027-02-20 on or before - -",
        "2027-05-10 on or before - -",
      ])
  }

  /// What is sent in the paragraph of a đợt, or below it, is sent for it.
  @Test func aCutoffBelongsToTheParagraphOfItsPhase() {
    let proposal = Proposal(
      of: [
        "Phòng Giáo dục và Đào tạo huyện Sơn Hà", "II. CÁC ĐỢT THI ĐUA",
        "Đợt 1: từ 07/9/2026 - 31/12/2026. Nộp hồ sơ khen thưởng trước ngày 15/12/2026.",
        "Đợt 2. Từ 04/01/2027 đến 26/3/2027", "Tổ trưởng nộp hồ sơ khen thưởng trước 20/3/2027.",
      ], year: .school(2026))
    #expect(proposal.plan["cutoffs"]?.array?.map { $0["id"] } == ["dot-1", "dot-2"])
  }

  /// An end that names no day is left unread, and the beginning is no task of its own.
  @Test func aPhaseWithoutAnEndIsLeft() {
    let found = found("Đợt 2 (từ ngày 25/11/2026 đến hết học kỳ I): chủ đề “Tiếp bước cha anh”.")
    #expect(found.phases == [] && found.tasks == [])
  }

  /// A label says when, and its heading what.
  @Test(arguments: ["Thời hạn nộp", "Thời gian gửi", "Hạn nộp"])
  func aLabelledDayIsOfItsHeading(_ label: String) {
    let found = found(
      "3. Hồ sơ xét khen thưởng", "- Hồ sơ: tờ trình, danh sách đề nghị, tóm tắt thành tích.",
      "- \(label): đợt 1 đến hết ngày 08/11/2026, đợt 2 đến hết ngày 08/01/2027.")
    #expect(found.cutoffs == ["2026-11-08 on or before - -", "2027-01-08 on or before - -"])
    #expect(found.tasks == [])
  }

  /// A day before its đợt begins is kept as one of no đợt, which every plan takes.
  @Test func aCutoffBeforeItsPhaseIsKept() {
    let found = found(
      "Đợt 1: từ ngày 05/9/2026 đến ngày 20/11/2026. Hồ sơ khen thưởng hè nộp trước ngày 28/8/2026."
    )
    #expect(found.cutoffs == ["2026-08-28 before - -"])
    #expect(found.phases == ["2026-09-05 2026-11-20"])
  }

  /// A list of days is kept to its end, whether the last has years, a name or no day.
  @Test func theListOfDaysGoesOn() {
    let found = found(
      "1. Chào mừng kỷ niệm 81 năm Cách mạng Tháng Tám (19/8/1945 - 19/8/2026) và Quốc khánh 02/9;",
      "2. Kỷ niệm 117 năm Ngày Quốc tế Phụ nữ (08/3/1910 - 08/3/2027), 1987 năm khởi nghĩa Hai Bà "
        + "Trưng.")
    #expect(found.honours == ["19/08 1945", "02/09 -", "08/03 1910", "- 1987"])
  }

  /// A meeting that was held before the document is nothing to be done.
  @Test func whatThePreambleRecallsIsNoTask() {
    let proposal = Proposal(
      of: [
        "CỤM THI ĐUA SỐ 3", "Sơn Hà, ngày 06 tháng 10 năm 2026", "KẾ HOẠCH",
        "Hoạt động của Cụm thi đua số 3 năm học 2026-2027",
        "Trên cơ sở thống nhất tại hội nghị ký kết giao ước thi đua ngày 28/9/2026, Cụm thi đua "
          + "số 3 xây dựng kế hoạch như sau:", "I. MỤC TIÊU",
        "1. Tổ chức sơ kết vào ngày 12/01/2027.",
      ], year: .school(2026))
    #expect(Findings(plan: proposal.plan).tasks == ["- 2027-01-12"])
  }
}
