import Campaign
import Testing

/// What the plan of Sa Đéc's office for 2022 says, copied out by hand.
@Suite struct SaDecPlanTests {
  let plan: Plan

  init() throws { plan = try templatePlan("sa-dec", "2022") }

  @Test func fiveGoalsNineThemesSixSolutionsFiveMovements() {
    #expect(plan.goals.count == 5)
    #expect(plan.themes.map(\.id) == (1...9).map { "chu-de-\($0)" })
    #expect(plan.solutions.count == 6)
    #expect(
      plan.movements.map { $0.printed ?? $0.title } == [
        "Cả nước chung sức xây dựng nông thôn mới",
        "Cả nước chung tay vì người nghèo - không để ai bị bỏ lại phía sau",
        "Cán bộ, công chức, viên chức thi đua thực hiện Văn hóa công sở",
        "Cả nước đoàn kết, chung sức, đồng lòng thi đua thực hiện phòng, chống và chiến thắng đại "
          + "dịch Covid-19",
        "Lao động giỏi, Lao động sáng tạo",
      ])
  }

  @Test func thereAreNoNumbersAndNoCutoffs() {
    #expect(plan.targets.isEmpty)
    #expect(plan.deadlines.isEmpty)
  }

  /// Nobody is named in the document but the head, and the head is given no theme.
  @Test func noThemeIsGivenToAnybody() {
    #expect(plan.assignments.isEmpty)
    #expect(
      plan.staff == [
        StaffMember(id: "truong-phong", name: "Nguyễn Công Hiếu", role: "Trưởng phòng")
      ])
    #expect(plan.duties.contains { $0.what.contains("khó khăn, vướng mắc") })
  }

  @Test func themesSixAndEightAreWhole() {
    #expect(plan.themes[5].title.contains("phát triển đô thị"))
    for half in ["ma túy", "trẻ bị xâm hại", "phạm pháp"] {
      #expect(plan.themes[7].title.contains(half))
    }
  }

  @Test func basesSignerAndRecipientsAreThoseOfTheDocument() {
    #expect(
      plan.bases.map(Basis.init) == [
        Basis("29/KH-UBND", "2022-02-10"), Basis("55/NQ-HĐND", "2021-12-17"), Basis(nil, nil),
        Basis("34-CT/TW", "2014-04-07"), Basis("792-CV/TU", "2014-09-05"),
        Basis("134/KH-UBND", "2014-09-08"), Basis(nil, nil),
      ])
    #expect(plan.bases[0].printed == "29/HK-UBND")
    #expect(plan.bases[2].issuer == "Cụm thi đua số 1 của Tỉnh")
    #expect(plan.office.name == "Phòng Giáo dục và Đào tạo thành phố Sa Đéc")
    #expect(plan.office.place == "Sa Đéc")
    #expect(
      [plan.office.signerTitle, plan.office.signerName] == ["Trưởng phòng", "Nguyễn Công Hiếu"])
    #expect(
      plan.office.recipients == [
        "UBND Thành phố", "Phòng Nội vụ", "Trưởng phòng, các Phó Trưởng phòng",
        "Thành viên phòng", "Lưu: VT",
      ])
  }
}
