import Campaign
import Testing
import Writing

/// What the launch of Điện Biên's provincial department for 2023 says, copied out by hand.
@Suite struct DienBienProvincePlanTests {
  let plan: Plan

  init() throws { plan = try templatePlan("dien-bien-province", "2023") }

  struct Row: Sendable, CustomTestStringConvertible {
    let id: String
    let comparator: Target.Comparator
    let goal: String
    let levels: [Level]
    let source: Target.Source
    let says: String
    var testDescription: String { id }

    init(
      _ id: String, _ goal: String, _ levels: [Level], _ says: String,
      comparator: Target.Comparator = .atLeast, source: Target.Source = .schools
    ) {
      (self.id, self.goal, self.levels, self.says) = (id, goal, levels, says)
      (self.comparator, self.source) = (comparator, source)
    }
  }

  static let lower: [Level] = [.primaryAndLowerSecondary, .lowerSecondary]
  static let rows = [
    Row("t1", "46", [.preschool], "nhà trẻ"),
    Row("t2", "99,7", [.preschool], "3-5 tuổi"),
    Row("t3", "99,9", [.preschool], "5 tuổi"),
    Row("t4", "99,9", [.primary, .primaryAndLowerSecondary], "6-10 tuổi"),
    Row("t5", "97,2", lower, "11-14 tuổi"),
    Row("t6", "72,2", [.upperSecondary, .continuing], "15-18 tuổi", comparator: .above),
    Row("t7", "99,81", lower, "tốt nghiệp THCS"),
    Row("t8", "95,4", lower, "hoàn thành cấp THCS"),
    Row("t9", "97", [.upperSecondary], "tốt nghiệp THPT"),
    Row("t10", "126", [], "phổ cập Tiểu học mức độ 3", source: .office),
    Row("t11", "103", [], "phổ cập THCS mức độ 3", source: .office),
    Row("t12", "79,6", [], "chuẩn quốc gia", source: .office),
    Row("t13", "79,1", [], "kiểm định", source: .office),
    Row("t14", "100", [], "Tập thể hoàn thành tốt, xuất sắc"),
    Row("t15", "95", [], "Lao động tiên tiến"),
    Row("t16", "15", [], "Chiến sĩ thi đua các cấp"),
    Row("t17", "100", [], "Tổ chức Đảng, đoàn thể"),
    Row("t18", "100", [], "“Hoàn thành nhiệm vụ” trở lên"),
    Row("t19", "20", [], "“Hoàn thành xuất sắc nhiệm vụ”"),
    Row("t20", "100", [], "không có biểu hiện suy thoái"),
  ]

  @Test(arguments: rows)
  func aTargetHasTheGoalOfItsRow(row: Row) throws {
    let target = try #require(plan.target(ObligationID(row.id)))
    #expect(target.comparator == row.comparator)
    #expect(target.goal.formatted(.vi) == row.goal)
    #expect(target.scope.levels.sorted() == row.levels)
    #expect(target.source == row.source)
    #expect(target.title.contains(row.says))
    let isCount = ["t10", "t11"].contains(row.id)
    #expect(target.isCount == isCount)
    #expect(target.of == (isCount ? Quantity(129) : nil))
    // "126/129 xã, phường", and "103/129 xã".
    let units = ["t10": "xã, phường", "t11": "xã"]
    #expect(target.unit == units[row.id] ?? "%")
  }

  @Test func thereAreTwentyTargetsInTheirOrder() {
    #expect(plan.targets.map(\.id) == (1...20).map { "t\($0)" })
  }

  @Test func aShareOfAShareSaysWhatItCounts() throws {
    #expect(plan.target("t16")?.base == "t15")
    #expect(plan.target("t16")?.ceiling == Quantity(15))
    #expect(plan.target("t16")?.lawOn == "cstd-co-so")
    #expect(plan.target("t19")?.base == "Tất cả đảng viên")
    #expect(plan.target("t3")?.note == "giữ vững")
    #expect(plan.targets.filter { $0.ceiling != nil }.map(\.id) == ["t16"])
  }

  @Test func qualitativeGoalsStay() {
    #expect(
      plan.goals == [
        "Duy trì xóa mù chữ mức độ 2", "Duy trì phổ cập giáo dục Tiểu học và THCS mức độ 2",
        "Duy trì phổ cập giáo dục Mầm non cho trẻ em 5 tuổi",
        "Đạt và vượt Giao ước thi đua Khối Văn hóa - Xã hội năm 2023",
        "Hoàn thành xuất sắc 17 tiêu chí thi đua năm học 2022-2023 của Bộ GD&ĐT",
      ])
    #expect(plan.criteria.count == 17)
    #expect(
      plan.theme == "Đoàn kết kỷ cương, trách nhiệm hành động, đổi mới sáng tạo, kịp thời hiệu quả")
  }

  @Test func nineMovementsFourThemedOnesAndThreeAnniversaries() {
    #expect(plan.movements.filter { !$0.isThemed }.count == 9)
    #expect(plan.movements.filter(\.isThemed).map(\.id) == ["cd-1", "cd-2", "cd-3", "cd-4"])
    #expect(plan.commemorations.map { $0.date?.iso } == ["2023-06-01", "2023-06-11", nil])
    #expect(plan.commemorations.map(\.since) == [1963, 1948, nil])
    #expect(plan.commemorations.map(\.years) == [60, 75, nil])
    #expect(plan.commemorations.map(\.printedYears) == [nil, nil, 70])
  }

  @Test func basesSignerAndRecipientsAreThoseOfTheDocument() {
    #expect(
      plan.bases.filter { $0.role == .basis }.map(Basis.init)
        == [Basis("4242/KH-UBND", "2022-12-30"), Basis("301/CT-UBND", "2023-02-03")])
    #expect(
      plan.bases.filter { $0.role == .cited }.map(Basis.init) == [
        Basis("34-CT/TW", "2014-04-07"), Basis(nil, nil), Basis("19/CT-TTg", "2021-07-16"),
        Basis("383/KH-UBND", "2021-02-09"), Basis("75-KH/TU", "2022-12-18"),
        Basis("01-KL/TW", "2021-05-18"), Basis(nil, nil),
      ])
    #expect([plan.office.signerTitle, plan.office.signerName] == ["Giám đốc", "Nguyễn Văn Đoạt"])
    #expect(
      plan.office.recipients == [
        "Như trên", "UBND tỉnh (B/c)", "Sở Nội vụ (Ban TĐ-KT tỉnh)",
        "Vụ Thi đua - Khen thưởng, Bộ GDĐT", "Các đơn vị Khối thi đua VH-XH",
        "Lãnh đạo Sở GDĐT", "Thường trực Công đoàn ngành GD", "Cổng Thông tin điện tử Sở GDĐT",
        "Lưu: VT, TCCB",
      ])
    #expect(
      plan.source.addressees == [
        "Các phòng chuyên môn, nghiệp vụ Sở Giáo dục và Đào tạo",
        "Các đơn vị trực thuộc Sở Giáo dục và Đào tạo",
        "Phòng Giáo dục và Đào tạo các huyện, thị xã, thành phố",
        "Trung tâm GDNN-GDTX cấp huyện",
      ])
  }
}
