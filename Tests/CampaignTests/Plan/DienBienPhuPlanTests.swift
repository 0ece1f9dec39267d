import Campaign
import Testing

/// What the work plan of Điện Biên Phủ's office for 2022 says, copied out by hand.
@Suite struct DienBienPhuTasksPlanTests {
  let plan: Plan

  init() throws { plan = try templatePlan("dien-bien-phu-tasks", "2022") }

  struct Row: Sendable, CustomTestStringConvertible {
    let id: String
    let wording: String
    let opens: String?
    let lastDay: String?
    let says: String
    var lead = "Phòng GD&ĐT"
    var perSchool = false
    var testDescription: String { id }
  }

  static let rows = [
    Row(
      id: "task-1", wording: "Tháng 03/2022", opens: "2022-03-01", lastDay: "2022-03-31",
      says: "kế hoạch thi đua, khen thưởng năm 2022"),
    Row(
      id: "task-2", wording: "Tháng 03/2022", opens: "2022-03-01", lastDay: "2022-03-31",
      says: "chào mừng ngày lễ lớn"),
    Row(
      id: "task-3", wording: "Tháng 03/2022", opens: "2022-03-01", lastDay: "2022-03-31",
      says: "kỷ niệm thành lập thành phố (18/4/1992)"),
    Row(
      id: "task-4", wording: "Tháng 03/2022", opens: "2022-03-01", lastDay: "2022-03-31",
      says: "Khối VH-XH", lead: "Phòng Nội vụ"),
    Row(
      id: "task-5", wording: "Tháng 04/2022", opens: "2022-04-01", lastDay: "2022-04-30",
      says: "Kỷ niệm chương “Vì sự nghiệp giáo dục”"),
    Row(
      id: "task-6", wording: "Tháng 4,5/2022", opens: "2022-04-01", lastDay: "2022-05-31",
      says: "Sáng kiến năm học 2021-2022", perSchool: true),
    Row(
      id: "task-7", wording: "Tháng 4,5/2022", opens: "2022-04-01", lastDay: "2022-05-31",
      says: "cuối năm học 2021-2022", perSchool: true),
    Row(
      id: "task-8", wording: "Tháng 6,7/2022", opens: "2022-06-01", lastDay: "2022-07-31",
      says: "Họp Hội đồng thi đua"),
    Row(
      id: "task-9", wording: "Tháng 9,10/2022", opens: "2022-09-01", lastDay: "2022-10-31",
      says: "năm học 2022-2023", perSchool: true),
    Row(
      id: "task-10", wording: "Tháng 11,12/2022", opens: "2022-11-01", lastDay: "2022-12-31",
      says: "sơ kết năm học 2022-2023"),
    Row(
      id: "task-11", wording: "Tháng 12/2022", opens: "2022-12-01", lastDay: "2022-12-31",
      says: "Huy hiệu “Vì sự nghiệp xây dựng và phát triển tỉnh Điện Biên”"),
    Row(
      id: "task-12", wording: "Thường xuyên", opens: nil, lastDay: nil,
      says: "khen chuyên đề, đột xuất"),
  ]

  @Test(arguments: rows)
  func aTaskHasTheWindowAndTheLeadOfItsRow(row: Row) throws {
    let deadline = try #require(plan.deadline(ObligationID(row.id)))
    let task = try #require(deadline.task)
    #expect(deadline.wording == row.wording)
    #expect(deadline.opens?.iso == row.opens)
    #expect(deadline.lastDay?.iso == row.lastDay)
    #expect(deadline.isOngoing == (row.lastDay == nil))
    #expect(deadline.title.contains(row.says))
    #expect(task.lead == row.lead)
    #expect(deadline.isPerSchool == row.perSchool)
    if row.id == "task-4" {
      #expect(
        task.coordinating == ["Các cơ quan, đơn vị trong Khối thi đua Văn hóa - Xã hội"])
    } else {
      #expect(task.coordinating == ["Các trường MN, TH, TH&THCS, THCS"])
      #expect(
        deadline.scope.levels == [
          .preschool, .primary, .primaryAndLowerSecondary, .lowerSecondary,
        ])
    }
  }

  @Test func thereAreTwelveRowsAndNoCutoff() {
    #expect(plan.tasks.map(\.id) == (1...12).map { "task-\($0)" })
    #expect(plan.cutoffs.isEmpty && plan.phases.isEmpty)
    #expect(plan.deadline("task-11")?.note == "Số thứ tự bị mất trong bản gốc; 11 là suy ra")
  }

  @Test func rowsNineTenAndTwelveHaveParts() throws {
    let parts = Dictionary(
      uniqueKeysWithValues: plan.tasks.map { ($0.id, $0.task?.parts ?? []) })
    #expect(parts.filter { !$0.value.isEmpty }.keys.sorted() == ["task-10", "task-12", "task-9"])
    let nine = try #require(parts["task-9"])
    #expect(nine.map(\.id) == ["task-9/1", "task-9/2", "task-9/3"])
    #expect(nine.map(\.perSchool) == [false, true, false])
    #expect(nine.map(\.ifAny) == [false, false, true])
    #expect(nine[0].title.hasSuffix("năm học 2022-2023"))
    #expect(nine[0].printed == "năm học 20222023")
    #expect(nine[2].title.hasSuffix("(nếu có)"))
    #expect(parts["task-10"]?.map(\.id) == ["task-10/1", "task-10/2"])
    #expect(parts["task-12"]?.map(\.id) == ["task-12/1", "task-12/2", "task-12/3"])
  }

  @Test func basesMedalsSignerAndRecipientsAreThoseOfTheDocument() {
    #expect(
      plan.bases.filter { $0.role == .basis }.map(Basis.init)
        == [Basis("217/KH-SGDĐT", "2022-01-28"), Basis("345/KH-UBND", "2022-03-01")])
    #expect(
      plan.bases.filter { $0.role == .continued }.map(Basis.init) == [
        Basis("994/HD-PGDĐT", "2021-08-25"), Basis("239/KH-PGDĐT", "2021-03-15"),
        Basis("901/KH-PGDĐT", "2021-08-03"),
      ])
    #expect(
      plan.bases.filter { $0.role == .cited }.map(Basis.init) == [
        Basis("34-CT/TW", "2014-04-07"), Basis("01-KL/TW", "2021-05-18"),
        Basis("05-CT/TW", "2016-05-15"),
      ])
    #expect(
      plan.medals == [
        Medal(name: "Huân chương Lao động hạng Nhất", count: 1),
        Medal(name: "Huân chương Lao động hạng Nhì", count: 2),
        Medal(name: "Huân chương Lao động hạng Ba", count: 7),
      ])
    #expect(plan.office.name == "Phòng Giáo dục và Đào tạo thành phố Điện Biên Phủ")
    #expect([plan.office.signerTitle, plan.office.signerName] == ["Trưởng phòng", "Lê Thị Hồng"])
    #expect(
      plan.office.recipients == [
        "UBND thành phố (B/c)", "Phòng Nội vụ (hscv)", "Lãnh đạo, CV Phòng GD&ĐT (hscv)",
        "Các trường trực thuộc (hscv)", "Lưu: VT, TĐKT",
      ])
  }
}

/// What the same office's launch of 2022 says.
@Suite struct DienBienPhuLaunchPlanTests {
  let plan: Plan

  init() throws { plan = try templatePlan("dien-bien-phu-launch", "2022") }

  static let movements = [
    "nông thôn mới", "Doanh nghiệp Việt Nam hội nhập và phát triển", "vì người nghèo",
    "văn hóa công sở", "Thi đua dạy tốt, học tốt", "huy động trẻ ra lớp tại 5 xã vùng ngoài",
    "phòng, chống COVID-19", "Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập",
    "Chuyển đổi số 2021-2025", "đời sống văn hoá 2021-2025", "bảo vệ an ninh Tổ quốc",
    "Kết nghĩa trường – đơn vị",
  ]

  @Test(arguments: ["dien-bien-phu-launch", "dien-bien-phu-tasks"])
  func twelveMovementsAndAnOpenList(id: String) throws {
    let plan = try templatePlan(id, "2022")
    #expect(plan.movements.map { $0.title.lowercased() } == Self.movements.map { $0.lowercased() })
    #expect(plan.movementsOpen)
    // What the seed asks of a school is to take part; its five communes it counts and does not name.
    #expect(plan.movements.allSatisfy { $0.expects == [MovementExpectation(.joined)] })
    #expect(
      plan.movements.map(\.scope.openCommunes) == [0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0])
    #expect(
      plan.movements.last?.printed
        == "Kết nghĩa hỗ trợ nhau giữa đơn vị trường học với các đơn vị trên địa bàn thành phố")
    #expect(plan.commemorations.map { $0.date?.iso } == ["2022-04-18", "2022-11-20"])
    #expect(plan.commemorations.map(\.since) == [1992, 1982])
    #expect(plan.commemorations.map(\.years) == [30, 40])
    #expect(plan.blocks == ["Mầm non", "Tiểu học", "THCS"])
    #expect(plan.councils == ["Hội đồng cấp trường", "Hội đồng cấp cụm", "Hội đồng cấp phòng"])
  }

  @Test func seventeenCriteriaAreSlotsWithoutNames() {
    #expect(plan.criteria.map(\.id) == (1...17).map { "tc-\($0)" })
    #expect(plan.criteria.allSatisfy { $0.title == nil && $0.source == .office })
  }

  @Test func themeGoalsAndBasesAreThoseOfTheDocument() {
    #expect(plan.theme == "Đoàn kết, kỷ cương, đổi mới sáng tạo, an toàn, hiệu quả")
    #expect(
      plan.goals == [
        "Đạt và vượt chỉ tiêu kế hoạch năm học 2021-2022 và năm 2022",
        "Đạt và vượt Giao ước thi đua Khối Văn hóa - Xã hội năm 2022",
        "Hoàn thành xuất sắc 17 tiêu chí thi đua năm học 2021-2022 của Bộ GD&ĐT",
      ])
    #expect(
      plan.bases.map(Basis.init) == [
        Basis("321/SGDĐT-VP", "2022-02-17"), Basis("34-CT/TW", "2014-04-07"),
        Basis("19/CT-TTg", "2021-07-16"), Basis("383/KH-UBND", "2021-02-09"), Basis(nil, nil),
      ])
    #expect(plan.office.recipients == ["Như trên", "Lưu: VT"])
    #expect(plan.office.signerName == "Lê Thị Hồng")
    #expect(plan.deadlines.isEmpty && plan.targets.isEmpty)
  }
}
