import Drafting
import JSON
import Testing

/// What stands behind the signature, and what the day of the document decides.
@Suite struct EnclosureTests {
  private let decision = [
    "UBND TỈNH SƠN HÀ", "SỞ GIÁO DỤC VÀ ĐÀO TẠO", "Số: 88/QĐ-SGDĐT",
    "Sơn Hà, ngày 14 tháng 01 năm", "2027", "QUYẾT ĐỊNH",
    "Ban hành Kế hoạch thi đua, khen thưởng năm 2027", "GIÁM ĐỐC SỞ GIÁO DỤC VÀ ĐÀO TẠO",
    "QUYẾT ĐỊNH:", "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch thi đua năm 2027.",
    "Nơi nhận:", "- Như Điều 3;", "- Lưu: VT.", "GIÁM ĐỐC", "Kiên Sa Rây",
  ]

  /// A decision puts a plan into force that stands behind it.
  @Test func theEnclosedPlanIsReadAndTheSignatureIsTheDecisions() {
    let proposal = Proposal(
      of: decision + [
        "KẾ HOẠCH", "Thi đua, khen thưởng ngành Giáo dục năm 2027", "I. CHỈ TIÊU",
        "1. Trên 96% cá nhân đạt Lao động tiên tiến.", "II. THỜI HẠN TRÌNH HỒ SƠ KHEN THƯỞNG",
        "- Gửi hồ sơ khen thưởng chậm nhất ngày 20/6/2027.",
      ])
    let found = Findings(plan: proposal.plan)
    #expect(found.targets == ["> 96 %"])
    #expect(found.cutoffs == ["2027-06-20 on or before - -"])
    #expect(proposal.plan["office"]?["signer"]?["name"] == "Kiên Sa Rây")
    #expect(proposal.plan["office"]?["recipients"]?.array?.count == 2)
    #expect(proposal.plan["source"]?["issued"] == "2027-01-14")
  }

  /// An appendix is read, and forms to be filled in are not.
  @Test func anAppendixIsReadButForms() {
    let proposal = Proposal(
      of: decision + [
        "PHỤ LỤC", "DANH MỤC NHIỆM VỤ", "I. TỔ CHỨC THỰC HIỆN",
        "1. Văn phòng báo cáo kết quả trước ngày 05/12/2027.", "MẪU SỐ 01", "BÁO CÁO",
        "1. Đơn vị nộp báo cáo trước ngày 10/10/2027.",
      ])
    #expect(Findings(plan: proposal.plan).tasks == ["- 2027-12-04"])
    #expect(proposal.unread.contains { $0.text.contains("10/10/2027") })
  }

  /// A day without its year is no day of any other.
  @Test func aDayOfTheDocumentWithoutItsYearIsNoDay() {
    let lines = decision.filter { $0 != "2027" }
    #expect(Proposal(of: lines).plan["source"]?["issued"] == nil)
  }

  private func directive(_ issued: String, _ text: [String]) -> Findings {
    Findings(
      plan: Proposal(
        of: [
          "ỦY BAN NHÂN DÂN", "HUYỆN SƠN HÀ", "Số: 09/CT-UBND", "Sơn Hà, \(issued)", "CHỈ THỊ",
          "Về phát động thi đua năm học 2026 - 2027",
        ] + text, year: .school(2026)
      ).plan)
  }

  @Test func aPhaseMayBeginOnTheDayOfTheDocument() {
    let phase = "1. Đợt 1: Từ ngày phát động đến ngày 22/12/2026, chào mừng ngày 20/11."
    #expect(
      directive("ngày 01 tháng 9 năm 2026", [phase]).phases == ["2026-09-01 2026-12-22"])
    #expect(directive("ngày      tháng 9 năm 2026", [phase]).phases == [])
  }

  /// What recurs is not due before the document that asks for it.
  @Test func nothingRecursBeforeTheDocument() {
    let tasks = directive(
      "ngày 20 tháng 3 năm 2027",
      ["I. TỔ CHỨC THỰC HIỆN", "1. Các trường báo cáo Phòng ngày 25 hằng tháng."]
    ).tasks
    #expect(tasks.first == "- 2027-03-25" && tasks.count == 5)
  }

  /// The month of each is in its title, however long the rest is.
  @Test func eachOfWhatRecursIsNamedByItsMonth() {
    let long = "1. Các trường báo cáo Phòng Giáo dục và Đào tạo kết quả triển khai phong trào "
    let rest = "thi đua yêu nước, học tập và làm theo tấm gương đạo đức của Bác ngày 25 hằng tháng."
    let plan = Proposal(
      of: ["Phòng Giáo dục và Đào tạo huyện Sơn Hà", "I. TỔ CHỨC THỰC HIỆN", long + rest],
      year: .calendar(2027)
    ).plan
    #expect(plan["tasks"]?[2]?["title"]?.string?.hasSuffix("… (tháng 3/2027)") == true)
  }

  @Test func whatIsToBeRecognisedAnewIsCounted() {
    let found = directive(
      "ngày 01 tháng 9 năm 2026",
      [
        "2. Toàn ngành phấn đấu đạt các chỉ tiêu sau:",
        "- Công nhận mới 03 trường đạt chuẩn quốc gia, nâng tổng số lên 21/30 trường (đạt 70%);",
      ])
    #expect(found.targets == [">= 3", ">= 21/30"])
  }

  /// Titles and cells that a page leaves on lines of their own belong to the table.
  @Test func aTableOfAPageIsReadOverItsBreaks() {
    let proposal = Proposal(
      of: [
        "Phòng Giáo dục và Đào tạo huyện Sơn Hà", "II. NHIỆM VỤ",
        "TT\tNhiệm vụ\tCơ quan chủ\tCơ quan phối\tThời hạn", "\t\ttrì\thợp",
        "1\tHướng dẫn\tVăn phòng\tUBND các\tTháng", "\tđăng ký các đơn vị\tSở\txã\t8/2027",
        "trực thuộc", "", "2\tXây dựng phần mềm\tPhòng Công nghệ\tVăn phòng Sở\tQuý I, II/2027",
        "3\tHội nghị điển hình\tVăn phòng Sở\tCông đoàn\tTuần 1 tháng 11/2027",
      ], year: .calendar(2027))
    let found = Findings(plan: proposal.plan)
    #expect(
      found.tasks == ["2027-08-01 2027-08-31", "2027-01-01 2027-06-30", "2027-11-01 2027-11-07"])
    #expect(found.leads == ["Văn phòng Sở", "Phòng Công nghệ", "Văn phòng Sở"])
    #expect(proposal.plan["tasks"]?[0]?["title"] == "Hướng dẫn đăng ký các đơn vị trực thuộc")
    #expect(proposal.plan["tasks"]?[1]?["coordinating"] == ["Văn phòng Sở"])
  }

  /// "Chỉ tiêu năm 2027" behind "Nội dung chỉ tiêu" is its figure.
  @Test func aTableOfTwoColumnsOfTargetsHasNamesAndFigures() {
    let plan = Proposal(
      of: [
        "Phòng Giáo dục và Đào tạo huyện Sơn Hà", "I. CÁC CHỈ TIÊU ĐĂNG KÝ",
        "STT\tNội dung chỉ tiêu\tChỉ tiêu năm 2027", "1\tTrẻ được ăn bán trú\t100%",
        "2\tTrẻ suy dinh dưỡng\tDưới 3%", "3\tGiáo viên dạy giỏi\t≥ 12 người",
      ], year: .calendar(2027)
    ).plan
    #expect(Findings(plan: plan).targets == [">= 100 %", "< 3 %", ">= 12"])
    #expect(plan["targets"]?[1]?["title"] == "Trẻ suy dinh dưỡng")
  }
}
