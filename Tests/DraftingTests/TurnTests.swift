import Campaign
import Drafting
import JSON
import Testing

/// The turns in which such documents say days and figures, each in a sentence of its own.
@Suite struct TurnTests {
  private func plan(_ sentence: String, _ heading: String, _ year: PlanYear) -> JSON {
    let lines = [
      "Phòng Giáo dục và Đào tạo huyện Sơn Hà ban hành kế hoạch thi đua như sau:", heading,
      "1. \(sentence)",
    ]
    return Proposal(of: lines, year: year).plan
  }

  /// In the school year 2026-2027; a week is that of its Thursday.
  @Test(arguments: [
    ("Các trường nộp báo cáo trước 10/11/2026.", ["- 2026-11-09"]),
    ("Các trường nộp báo cáo trước ngày 10/5.", ["- 2027-05-09"]),
    ("Nộp báo cáo chậm nhất ngày 05/11.", ["- 2026-11-05"]),
    ("Nộp báo cáo, hạn cuối: 17 giờ ngày 20/01.", ["- 2027-01-20"]),
    ("Nộp báo cáo trước 16h30 ngày 03/10/2026.", ["- 2026-10-03"]),
    ("Đăng ký thi đua đến hết ngày 15/10.", ["- 2026-10-15"]),
    ("Nộp báo cáo trước ngày 05 tháng 9 năm 2026.", ["- 2026-09-04"]),
    ("Tổ chức hội giảng từ ngày 02/11 đến ngày 18/11.", ["2026-11-02 2026-11-18"]),
    ("Tổ chức hội giảng từ ngày 11 đến 19/11/2026.", ["2026-11-11 2026-11-19"]),
    ("Ôn tập từ 28/12/2026 đến hết tháng 01/2027.", ["2026-12-28 2027-01-31"]),
    ("Kiểm tra các trường trong tháng 4, 5.", ["2027-04-01 2027-05-31"]),
    (
      "Kiểm tra các trường trong tháng 12 và tháng 4.",
      ["2026-12-01 2026-12-31", "2027-04-01 2027-04-30"]
    ),
    ("Tháng 9/2026: Phát động thi đua.", ["2026-09-01 2026-09-30"]),
    ("Tháng 02/2027: Sơ kết học kỳ.", ["2027-02-01 2027-02-28"]),
    ("Quý I: Sơ kết phong trào.", ["2027-01-01 2027-03-31"]),
    ("Sơ kết phong trào: Quý IV/2026.", ["2026-10-01 2026-12-31"]),
    ("Tập huấn tuần 2 tháng 10.", ["2026-10-05 2026-10-11"]),
    ("Họp hội đồng tuần 1 tháng 01/2027.", ["2027-01-04 2027-01-10"]),
    ("Họp hội đồng vào tuần cuối tháng 12.", ["2026-12-28 2027-01-03"]),
    (
      "Báo cáo Sở hằng quý (trước ngày 15 tháng cuối quý).",
      ["- 2026-09-14", "- 2026-12-14", "- 2027-03-14", "- 2027-06-14"]
    ),
    ("Báo cáo sau 05 ngày làm việc kể từ ngày kết thúc đợt.", []),
    ("Tuyên truyền về các phong trào thi đua thường xuyên, thi đua theo đợt.", []),
    ("Tuyên truyền gương điển hình: thường xuyên.", ["- ongoing"]),
    ("Thực hiện Kế hoạch số 12/KH-UBND ngày 10/11/2026 của Ủy ban nhân dân huyện.", []),
    (
      "Các trường gửi Phòng trước ngày 10/10; Phòng tổng hợp gửi Sở trước ngày 25/10.",
      ["- 2026-10-09", "- 2026-10-24"]
    ),
    ("Các trường báo cáo trước ngày 10/8/2027.", []),
    ("Nhà trường báo cáo năm học; số liệu tính đến ngày 31/5/2027.", []),
    ("Các tổ họp trong 2 ngày 18, 19/5/2027.", ["2027-05-18 2027-05-19"]),
    ("Sáng 26/5/2027: Hội đồng thi đua họp.", ["- 2027-05-26"]),
    (
      "Mỗi quý một lần, các trường báo cáo vào ngày 25 tháng cuối quý.",
      ["- 2026-09-25", "- 2026-12-25", "- 2027-03-25", "- 2027-06-25"]
    ),
    (
      "Các trường báo cáo Phòng trước các ngày 15/11, 15/01 và 15/5/2027.",
      ["- 2026-11-14", "- 2027-01-14", "- 2027-05-14"]
    ),
    ("Ngày 05/6/2027 là hạn cuối nhận báo cáo tổng kết.", ["- 2027-06-05"]),
    ("Hội đồng họp xét ngày 27, 28/5/2027.", ["2027-05-27 2027-05-28"]),
    (
      "Hằng quý, các trường gửi báo cáo về Phòng trước ngày 25 tháng cuối quý.",
      ["- 2026-09-24", "- 2026-12-24", "- 2027-03-24", "- 2027-06-24"]
    ),
    (
      "Các trường báo cáo Phòng vào ngày cuối cùng của mỗi quý.",
      ["- 2026-09-30", "- 2026-12-31", "- 2027-03-31", "- 2027-06-30"]
    ),
    (
      "Hằng quý: các trường gửi tin, bài về Phòng.",
      [
        "2026-08-01 2026-09-30", "2026-10-01 2026-12-31", "2027-01-01 2027-03-31",
        "2027-04-01 2027-06-30",
      ]
    ),
    (
      "Các trường báo cáo kết quả từng đợt trước ngày 30/11/2026, 10/02/2027 và 25/5/2027.",
      ["- 2026-11-29", "- 2027-02-09", "- 2027-05-24"]
    ),
    (
      "Các trường báo cáo trước ngày 30/9/2026, ngày 05/10/2026 họp khối trưởng.",
      ["- 2026-09-29", "- 2026-10-05"]
    ),
    ("Thường xuyên: tuyên truyền gương người tốt, việc tốt.", ["- ongoing"]),
    ("Ôn tập từ ngày 01/3/2027 đến hết năm học.", ["2027-03-01 2027-05-31"]),
    (
      "Hội thi bắt đầu từ ngày 10/10/2026, kết thúc vào ngày 20/11/2026.",
      ["2026-10-10 2026-11-20"]
    ),
  ])
  func aDayIsReadAsItIsSaid(_ sentence: String, _ expected: [String]) {
    let plan = plan(sentence, "I. TỔ CHỨC THỰC HIỆN", .school(2026))
    #expect(Findings(plan: plan).tasks == expected)
  }

  /// A day that the year does not have stays unread, with its line.
  @Test func aDayOfAnotherYearIsLeft() {
    let lines = [
      "Phòng Giáo dục và Đào tạo ban hành kế hoạch thi đua năm 2026 như sau:",
      "I. Tổ chức thực hiện", "1. Các trường báo cáo kết quả trước ngày 10/8/2027.",
    ]
    let proposal = Proposal(of: lines)
    #expect(proposal.plan["tasks"] == nil)
    #expect(
      proposal.evidence.contains { $0.quote.line == 3 } || proposal.unread.contains { $0.line == 3 }
    )
  }

  @Test(arguments: [
    ("Học sinh hoàn thành chương trình: từ 85% trở lên", [">= 85 %"]),
    ("Tỷ lệ học sinh vào THPT trên 72,2%", ["> 72.2 %"]),
    ("Học sinh bỏ học không quá 0,2%", ["<= 0.2 %"]),
    ("Học sinh lưu ban dưới 1%", ["< 1 %"]),
    ("Có ít nhất 12/15 trường đạt chuẩn quốc gia", [">= 12/15"]),
    ("100% trường có phòng tin học", [">= 100 %"]),
    ("Học sinh xuất sắc từ 5% đến 7%", ["range 5-7 %"]),
    ("Ít nhất 90% và nhiều nhất 95% giáo viên xếp loại tốt", ["range 90-95 %"]),
    ("Giáo viên dạy giỏi cấp huyện: 05 giáo viên trở lên", [">= 5"]),
    ("Tỷ lệ trường đạt chuẩn tăng từ 60% lên 70%", [">= 70 %"]),
    ("Giảm tỷ lệ học sinh bỏ học còn 0,1%", ["<= 0.1 %"]),
    ("18/25 trường xếp loại tốt (72%)", [">= 18/25"]),
    ("Tỷ lệ lên lớp đạt 99%, tỷ lệ chuyên cần đạt 98,5%", [">= 99 %", ">= 98.5 %"]),
    ("8/9 trường đạt chuẩn quốc gia, trong đó 2 trường đạt mức độ 2", [">= 8/9", ">= 2"]),
    ("Vận động quỹ khuyến học tối thiểu 150 triệu đồng", [">= 150"]),
    ("Mỗi giáo viên dạy ít nhất 02 tiết có ứng dụng công nghệ thông tin", [">= 2"]),
    ("Xét trong thời gian không quá 05 ngày, hồ sơ gồm tối đa 10 trang", ["<= 10"]),
    ("Tỷ lệ huy động trẻ nhà trẻ không dưới 32%", [">= 32 %"]),
    ("Kêu gọi xã hội hóa từ 500 triệu đồng trở lên", [">= 500"]),
    ("Có 2 công trình chào mừng cấp huyện", [">= 2"]),
    ("Giữ vững 23 trường đạt chuẩn và có thêm 02 trường được công nhận", [">= 23", ">= 2"]),
    ("Có thêm 3 trường đạt chuẩn quốc gia, nâng tổng số lên 21/34 trường", [">= 21/34"]),
    ("100% trường học đăng ký và thực hiện ít nhất 01 mô hình", [">= 100 %"]),
    ("100% trẻ được khám sức khỏe ít nhất 2 lần/năm", [">= 100 %"]),
    (
      "Tỷ lệ bỏ học ở các cấp: tiểu học 0,01%, trung học cơ sở dưới 0,5%", ["<= 0.01 %", "< 0.5 %"]
    ),
    ("Tỷ lệ trẻ suy dinh dưỡng: 2%", ["<= 2 %"]),
    ("Tỷ lệ trường phòng, chống bỏ học hiệu quả đạt 95%", [">= 95 %"]),
    ("Năm học 2025 - 2026, toàn xã có 4/6 trường đạt chuẩn quốc gia.", []),
    ("Tỷ lệ học sinh bỏ học giảm xuống dưới 0,25%", ["< 0.25 %"]),
    ("Sáng kiến: 08 sáng kiến được công nhận cấp cơ sở", [">= 8"]),
    ("Năm học trước, tỷ lệ tốt nghiệp đạt 97%.", []),
    ("Năm học 2026 - 2027, tỷ lệ tốt nghiệp đạt 98%.", [">= 98 %"]),
    ("98% học sinh lên lớp và ít nhất 12 giải cấp tỉnh", [">= 98 %", ">= 12"]),
    ("Kinh phí khen thưởng là 150 triệu đồng", []),
    ("Học sinh hoàn thành trên 99% được 10 điểm; dưới 90% trừ 5 điểm", []),
    ("Tăng 2% số học sinh giỏi so với năm học trước", []),
    ("Huy động trẻ dưới 36 tháng tuổi ra lớp", []),
  ])
  func aFigureIsReadAsItIsSaid(_ sentence: String, _ expected: [String]) {
    let plan = plan(sentence, "I. CHỈ TIÊU", .school(2026))
    #expect(Findings(plan: plan).targets == expected)
  }

  /// "trong đó" is a share of what came before.
  @Test func aShareOfAShareRestsOnIt() {
    let sentence = "95% giáo viên đạt lao động tiên tiến, trong đó có 15% đạt chiến sĩ thi đua."
    let targets = plan(sentence, "I. CHỈ TIÊU", .school(2026))["targets"]
    #expect(targets?[1]?["base"] == "t1" && targets?[0]?["base"] == nil)
  }

  @Test(arguments: [
    ("không quá 20 cá nhân và 05 tập thể", "20", "5"), ("tối đa 02 tập thể, 03 cá nhân", "3", "2"),
    ("không quá 20 cá nhân", "20", "-"), ("không quá 04 tập thể", "-", "4"),
    ("tối đa 01 tập thể (tổ) và 03 cá nhân", "3", "1"),
    ("mỗi cụm được đề nghị 01 tập thể tặng Cờ thi đua và tối đa 04 cá nhân", "4", "1"),
    ("mỗi trường không quá 02 cá nhân (trường hạng I không quá 03 cá nhân)", "2", "-"),
  ])
  func capsCountPeopleAndCollectives(_ words: String, _ people: String, _ groups: String) {
    let sentence = "Hồ sơ đề nghị khen thưởng gửi trước ngày 10/5/2027, số lượng \(words)."
    let plan = plan(sentence, "I. KHEN THƯỞNG", .school(2026))
    #expect(Findings(plan: plan).cutoffs == ["2027-05-10 before \(people) \(groups)"])
  }

  @Test(arguments: [
    ("hồ sơ gồm: tờ trình, biên bản họp xét, báo cáo thành tích", 3),
    ("hồ sơ (tờ trình; biên bản; danh sách đề nghị)", 3), ("hồ sơ (02 bản)", 1),
    ("hồ sơ gồm 01 tờ trình và danh sách trích ngang", 2),
    ("hồ sơ gồm: (1) Tờ trình; (2) Danh sách trích ngang; (3) Biên bản họp xét,", 3),
    (
      "hồ sơ về Phòng Giáo dục và Đào tạo huyện Sơn Hà (qua bộ phận Thi đua) gồm: tờ trình; biên "
        + "bản; báo cáo thành tích,", 3
    ),
  ])
  func aDossierHoldsWhatIsNamed(_ words: String, _ count: Int) {
    let sentence = "Các trường gửi \(words) đề nghị khen thưởng trước ngày 10/5/2027."
    let plan = plan(sentence, "I. KHEN THƯỞNG", .school(2026))
    #expect(Findings(plan: plan).itemCounts == [count])
  }

  /// What a dossier holds may stand behind its day.
  @Test func theDossierMayBeListedBehindItsDay() {
    let plan = plan(
      "Hồ sơ đề nghị tặng Cờ thi đua, Bằng khen gửi về Sở Giáo dục và Đào tạo (qua Văn phòng) trước "
        + "ngày 05/12/2026, gồm: tờ trình; biên bản bình xét; báo cáo thành tích.",
      "III. BÌNH XÉT", .school(2026))
    #expect(plan["cutoffs"]?[0]?["items"]?.array?.count == 3)
    #expect(plan["cutoffs"]?[0]?["title"]?.string?.contains("tờ trình") == false)
  }

  /// The dossier before a semicolon, the day behind it, and where it is sent: one cutoff.
  @Test func aCutoffMayBePartedBySemicolons() {
    let plan = plan(
      "Các trường gửi hồ sơ đề nghị khen thưởng đợt 1 gồm: Tờ trình (02 bản), biên bản họp xét, "
        + "danh sách cá nhân; chậm nhất ngày 05/11/2026 về Phòng Văn hóa - Xã hội.",
      "III. HỒ SƠ, THỜI HẠN", .school(2026))
    let found = Findings(plan: plan)
    #expect(
      found.cutoffs.map { String($0.prefix(22)) }
        == ["2026-11-05 on or before"].map {
          String($0.prefix(22))
        })
    #expect(found.itemCounts == [3])
    #expect(found.tasks == [])
  }

  /// What is sent by each day, and that it is for commendation, the heading and the first words say.
  @Test func listsAndMinutesOfEveryPhaseAreProposals() {
    let plan = plan(
      "Thời gian nộp danh sách và biên bản họp tổ về Văn phòng: đợt 1 trước 11 giờ ngày "
        + "14/11/2026, đợt 2 trước ngày 07/01/2027.",
      "IV. KHEN THƯỞNG THEO ĐỢT", .school(2026))
    #expect(
      Findings(plan: plan).cutoffs == ["2026-11-14 on or before - -", "2027-01-07 before - -"])
    #expect(Findings(plan: plan).tasks == [])
  }

  /// A report of achievement is written for nothing but commendation.
  @Test func whoSendsReportsOfAchievementProposes() {
    let plan = plan(
      "Tổ trưởng nộp biên bản xét, báo cáo thành tích cá nhân về nhà trường hạn cuối ngày "
        + "22/5/2027.", "V. TỔ CHỨC THỰC HIỆN", .school(2026))
    #expect(Findings(plan: plan).cutoffs == ["2027-05-22 on or before - -"])
  }

  /// Where a dossier is sent by its day is no other thing that is due.
  @Test func theDayMayStandBelowTheListOfTheDossier() {
    let proposal = Proposal(
      of: [
        "Sở Giáo dục và Đào tạo tỉnh Sơn Hà", "III. HỒ SƠ VÀ THỜI HẠN",
        "1. Hồ sơ đề nghị Bằng khen của Chủ tịch UBND tỉnh, gồm:", "a) Tờ trình;",
        "b) Biên bản họp Hội đồng;", "c) Báo cáo thành tích (02 bản).",
        "Thời hạn: gửi về Sở (qua Văn phòng) trước ngày 15/6/2027.",
        "2. Hồ sơ đề nghị Giấy khen của Giám đốc Sở: trước ngày 30/6/2027.",
      ], year: .school(2026))
    let found = Findings(plan: proposal.plan)
    #expect(found.cutoffs == ["2027-06-15 before - -", "2027-06-30 before - -"])
    #expect(found.tasks == [])
    #expect(proposal.plan["cutoffs"]?[0]?["items"]?.array?.count == 3)
    #expect(proposal.plan["cutoffs"]?[1]?["items"]?.array?.count == 1)
  }

  /// A cap said of one reward is none of another's.
  @Test func aCapBelongsToTheRewardItIsSaidOf() {
    let proposal = Proposal(
      of: [
        "Sở Giáo dục và Đào tạo tỉnh Sơn Hà", "II. SỐ LƯỢNG",
        "1. Bằng khen của Bộ trưởng: mỗi đơn vị không quá 03 cá nhân, 02 tập thể.",
        "III. HỒ SƠ VÀ THỜI HẠN",
        "1. Hồ sơ đề nghị Bằng khen của Chủ tịch UBND tỉnh gửi trước ngày 15/6/2027.",
        "2. Hồ sơ đề nghị Bằng khen của Bộ trưởng gửi trước ngày 30/6/2027.",
        "3. Hồ sơ đề nghị Kỷ niệm chương gửi trước ngày 10/7/2027.",
      ], year: .school(2026))
    #expect(
      Findings(plan: proposal.plan).cutoffs == [
        "2027-06-15 before - -", "2027-06-30 before 3 2", "2027-07-10 before - -",
      ])
  }

  /// Of several days in one sentence each is named by what leads in to all of them.
  @Test func severalDaysOfASentenceAreNamedWithoutOneAnother() {
    let plan = plan(
      "Cụm trưởng báo cáo Phòng kết quả 6 tháng trước ngày 10/01/2027, cả năm trước ngày 30/5/2027.",
      "V. TỔ CHỨC THỰC HIỆN", .school(2026))
    #expect(plan["tasks"]?[1]?["title"] == "Cụm trưởng báo cáo Phòng kết quả 6 tháng cả năm")
  }

  /// A row of dossiers says what they hold, how many may be proposed, and by when.
  @Test func aTableOfDossiersIsOneOfCutoffs() {
    let plan = Proposal(
      of: [
        "Phòng Giáo dục và Đào tạo huyện Sơn Hà", "I. LỊCH NỘP HỒ SƠ",
        "STT\tNội dung khen thưởng\tHồ sơ gồm\tSố lượng\tThời hạn",
        "1\tĐề nghị tặng Giấy khen của Chủ tịch UBND huyện\tTờ trình, danh sách, biên bản"
          + "\tKhông quá 05 cá nhân, 01 tập thể\tTrước 20/5/2027",
        "2\tĐề nghị tặng Bằng khen\tTờ trình; báo cáo thành tích\tTối đa 02 cá nhân\t25/5/2027",
        "3\tBáo cáo tổng kết công tác thi đua\tBáo cáo\t\tChậm nhất 30/5/2027",
      ], year: .school(2026)
    ).plan
    let found = Findings(plan: plan)
    #expect(found.cutoffs == ["2027-05-20 before 5 1", "2027-05-25 on or before 2 -"])
    #expect(plan["cutoffs"]?.array?.map { $0["items"]?.array?.count } == [3, 2])
    #expect(found.tasks == ["- 2027-05-30"])
  }

  /// The column of the days that are kept is none of deadlines.
  @Test(arguments: ["Ngày kỷ niệm", "Chào mừng", "Ngày lễ lớn"])
  func aTableOfPhasesNamesItsDaysOfHonour(_ title: String) {
    let proposal = Proposal(
      of: [
        "Phòng Giáo dục và Đào tạo huyện Sơn Hà", "II. CÁC ĐỢT",
        "Đợt\tThời gian\t\(title)\tHạn nộp hồ sơ khen thưởng",
        "1\t08/9/2026 - 20/11/2026\tNgày Nhà giáo Việt Nam 20/11\tTrước 10/11/2026",
        "2\t21/11/2026 - 31/01/2027\t22/12\tTrước 15/01/2027",
      ], year: .school(2026))
    let found = Findings(plan: proposal.plan)
    #expect(found.honours == ["20/11 -", "22/12 -"])
    #expect(found.phases == ["2026-09-08 2026-11-20", "2026-11-21 2027-01-31"])
    #expect(found.cutoffs.count == 2)
  }

  /// A figure that is not reached is measured as such.
  @Test func whatIsNotReachedKeepsItsName() {
    let plan = plan("Học sinh xếp loại Chưa đạt không quá 0,5%", "I. CHỈ TIÊU", .school(2026))
    #expect(plan["targets"]?[0]?["title"] == "Học sinh xếp loại Chưa đạt")
    let more = self.plan("5 trường trở lên đạt chuẩn quốc gia", "I. CHỈ TIÊU", .school(2026))
    #expect(more["targets"]?[0]?["title"] == "Trường đạt chuẩn quốc gia")
  }

  /// What leads in to the next figure is no part of what the one before counts.
  @Test func whatLeadsInToTheNextIsLeftOut() {
    let plan = plan(
      "Giữ vững 23 trường đạt chuẩn và phấn đấu có thêm 02 trường được công nhận", "I. CHỈ TIÊU",
      .school(2026))
    #expect(plan["targets"]?[0]?["title"] == "Trường đạt chuẩn")
  }

  /// Whoever stands before a colon is the one who does it.
  @Test func theBodyBeforeAColonLeads() {
    let plan = plan(
      "Các trường thành viên: tự chấm điểm, gửi bảng điểm chậm nhất ngày 20/5/2027.",
      "V. TỔ CHỨC THỰC HIỆN", .school(2026))
    #expect(plan["tasks"]?[0]?["lead"] == "Các trường thành viên")
  }

  /// Place and day stand on a line of their own, also below a subject as wide as the page.
  @Test func theDayBelowAWideSubjectIsRead() {
    let proposal = Proposal(
      of: [
        "UBND TỈNH SƠN HÀ", "SỞ GIÁO DỤC VÀ ĐÀO TẠO", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc", "Số: 894/SGDĐT-VP",
        "V/v hướng dẫn tổng kết thi đua và xét khen thưởng năm học 2026-2027",
        "Sơn Hà, ngày 18 tháng 4 năm 2027",
        "Sở Giáo dục và Đào tạo hướng dẫn các đơn vị tổng kết công tác thi đua như sau:",
        "1. Các đơn vị báo cáo kết quả công tác thi đua về Sở trước ngày 10/5/2027.",
      ], year: .school(2026))
    #expect(proposal.plan["source"]?["issued"] == "2027-04-18")
    #expect(proposal.plan["office"]?["name"] == "Sở Giáo dục và Đào tạo tỉnh Sơn Hà")
  }

  /// A year behind a day of honour that is not the plan's is the one that it was founded in.
  @Test func aDayOfHonourMayCarryItsFoundingYear() {
    let plan = plan(
      "Đợt 1: từ ngày 05/9/2026 đến ngày 20/11/2026, chào mừng Ngày Nhà giáo Việt Nam 20/11/1982.",
      "I. CÁC ĐỢT THI ĐUA", .school(2026))
    let honours = plan["commemorations"]?.array ?? []
    #expect(honours.map { $0["since"]?.int } == [1982])
    #expect(honours.map { $0["day"]?.string } == ["2026-11-20"])
  }

  /// The plan goes by its office.
  @Test func theIDIsMadeOfTheOffice() {
    let plan = plan("Nộp báo cáo chậm nhất ngày 05/11.", "I. TỔ CHỨC", .school(2026))
    #expect(plan["id"]?.string?.hasSuffix("-2026-2027") == true)
    #expect(plan["template"]?.string.map { "\($0)-2026-2027" } == plan["id"]?.string)
  }

  /// More than a plan takes is left unread, and nothing is looked for among what is not there.
  @Test func moreTasksThanAPlanTakesAreLeft() throws {
    let rows = (1...1_100).map {
      "\($0). Tháng 3: thẩm định sáng kiến số \($0); hoàn thành trước ngày 20/3/2027."
    }
    let proposal = Proposal(
      of: ["Phòng Giáo dục và Đào tạo huyện Sơn Hà", "I. TỔ CHỨC THỰC HIỆN"] + rows,
      year: .school(2026))
    #expect((proposal.plan["tasks"]?.array?.count ?? 0) <= 1_000)
    #expect(throws: Never.self) { try Plan.read(proposal.plan) }
  }

  /// `hòa` and `hoà` are one word, also within a title.
  @Test func oneMovementIsProposedOnceHoweverItIsSpelt() {
    let proposal = Proposal(
      of: [
        "Phòng Giáo dục và Đào tạo huyện Sơn Hà", "II. PHONG TRÀO THI ĐUA",
        "1. Phong trào “Trường học hòa bình, văn minh”.",
        "2. Phong trào “Trường học hoà bình, văn minh”.",
      ], year: .school(2026))
    #expect(proposal.plan["movements"]?.array?.count == 1)
  }

  /// Numbers begin anew every year: one with another day is another document.
  @Test func twoDocumentsOfOneNumberAreTwoBases() {
    let proposal = Proposal(
      of: [
        "Phòng Giáo dục và Đào tạo huyện Sơn Hà",
        "Căn cứ Quyết định số 12/QĐ-UBND ngày 05/3/2024 của Ủy ban nhân dân huyện về thi đua;",
        "Căn cứ Quyết định số 12/QĐ-UBND ngày 07/4/2026 của Ủy ban nhân dân huyện về khen thưởng;",
        "I. MỤC ĐÍCH",
      ], year: .school(2026))
    #expect(proposal.plan["bases"]?.array?.count == 2)
  }
}
