import Campaign
import JSON
import Testing

/// A plan that an office fills in itself.
@Suite struct BlankPlanTests {
  private func blank(_ year: String, phases: Int, office: String = "Phòng GD&ĐT huyện Quảng Hòa")
    throws -> Plan
  {
    let year = try #require(PlanYear(year))
    return try Plan.read(BlankPlan.document(office: office, year: year, phases: phases))
  }

  @Test func itSaysWhoseItIsAndNothingElse() throws {
    let plan = try blank("2026-2027", phases: 0)
    #expect(plan.id == "phong-gd-dt-huyen-quang-hoa-2026-2027")
    #expect(plan.template == "phong-gd-dt-huyen-quang-hoa")
    #expect(plan.title == "Phong trào thi đua năm học 2026-2027")
    #expect(plan.short == "QH")
    #expect(plan.office.name == "Phòng GD&ĐT huyện Quảng Hòa")
    #expect(
      Set(plan.document.object?.keys ?? []) == [
        "format", "id", "template", "title", "short", "kind", "year", "office",
      ])
    #expect(plan.document["office"]?.object?.keys == ["name"])
  }

  @Test func phasesOfWholeMonthsWhereTheYearCanBePartedSo() throws {
    func spans(_ year: String, _ count: Int) throws -> [String] {
      try blank(year, phases: count).phases.map { "\($0.id) \($0.starts.iso) \($0.ends.iso)" }
    }
    #expect(
      try spans("2026-2027", 3) == [
        "dot-1 2026-08-01 2026-11-30", "dot-2 2026-12-01 2027-03-31",
        "dot-3 2027-04-01 2027-07-31",
      ])
    #expect(
      try spans("2028", 4) == [
        "dot-1 2028-01-01 2028-03-31", "dot-2 2028-04-01 2028-06-30",
        "dot-3 2028-07-01 2028-09-30", "dot-4 2028-10-01 2028-12-31",
      ])
    #expect(try spans("2027", 1) == ["dot-1 2027-01-01 2027-12-31"])
  }

  /// Each day of the year lies in one of them, and none is longer than another by more than the
  /// months or days make it.
  @Test(arguments: 1...12, ["2026-2027", "2027-2028", "2026", "2028"])
  func phasesAreTheWholeYearInEqualParts(count: Int, year: String) throws {
    let plan = try blank(year, phases: count)
    #expect(plan.phases.count == count)
    #expect(plan.phases.first?.starts == plan.year.first)
    #expect(plan.phases.last?.ends == plan.year.last)
    for (one, next) in zip(plan.phases, plan.phases.dropFirst()) {
      #expect(one.ends.adding(days: 1) == next.starts)
    }
    let lengths = plan.phases.map { $0.ends.number - $0.starts.number + 1 }
    let most = try #require(lengths.max()) - (try #require(lengths.min()))
    #expect(most <= (12 % count == 0 ? 3 : 1))
  }

  @Test func itMovesToTheNextYearAsAnyPlanDoes() throws {
    let next = try blank("2026-2027", phases: 3).rolled(to: .school(2027))
    #expect(next.id == "phong-gd-dt-huyen-quang-hoa-2027-2028")
    #expect(next.phases.map(\.starts.iso) == ["2027-08-01", "2027-12-01", "2028-04-01"])
  }

  @Test(arguments: [
    "Sở", "!!!", "학교", "A", "Phòng Giáo dục và Đào tạo thành phố Điện Biên Phủ tỉnh Điện Biên",
    String(repeating: "dài", count: 200),
  ])
  func anyNameMakesAPlan(office: String) throws {
    let plan = try blank("2026", phases: 2, office: office)
    #expect(plan.office.name == office)
    #expect(!plan.short.isEmpty)
  }

  @Test(arguments: ["", "   ", "a\u{0}b"])
  func whatIsNoNameIsRefused(office: String) {
    #expect(throws: PlanErrors.self) { try blank("2026", phases: 2, office: office) }
  }
}
