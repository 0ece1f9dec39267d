import Campaign
import Templates
import Testing

/// Titles, rewards and the law's conditions are data, and the same in all five templates.
@Suite struct RewardPlanTests {
  @Test(arguments: Templates.plans.map(\.id))
  func everyTitleAndRewardCanBeAskedFor(id: String) throws {
    let plan = try templatePlan(id)
    #expect(
      plan.rewards.filter(\.isTitle).map(\.name) == [
        "Lao động tiên tiến", "Chiến sĩ thi đua cơ sở", "Chiến sĩ thi đua cấp tỉnh, bộ",
        "Chiến sĩ thi đua toàn quốc", "Tập thể lao động tiên tiến", "Tập thể lao động xuất sắc",
      ])
    #expect(
      plan.rewards.filter { !$0.isTitle }.map(\.name)
        == ["Giấy khen", "Bằng khen", "Kỷ niệm chương", "Huy hiệu", "Huân chương"])
    #expect(
      plan.rewards.filter { !$0.forIndividuals }.map(\.id) == ["tap-the-ldtt", "tap-the-ldxs"])
  }

  /// A day before the law of 2024, one after it, one after that of October 2026.
  @Test(arguments: Templates.plans.map(\.id), ["2023-12-31", "2024-01-01", "2026-10-01"])
  func onAnyDayEachRuleHoldsOnce(id: String, day: String) throws {
    let rules = try templatePlan(id).rules.filter { rule in
      (rule.from.map { $0 <= d(day) } ?? true) && (rule.until.map { $0 >= d(day) } ?? true)
    }
    #expect(rules.count == 4)
    let requirements = Dictionary(uniqueKeysWithValues: rules.map { ($0.reward, $0.requirement) })
    #expect(requirements["cstd-tinh"] == .yearsInARow(3, title: "cstd-co-so"))
    #expect(requirements["cstd-toan-quoc"] == .yearsInARow(2, title: "cstd-tinh"))
    #expect(
      requirements["tap-the-ldtt"] == .shareOfUnit(percent: 70, title: "lao-dong-tien-tien"))
    #expect(
      requirements["cstd-co-so"] == .ceiling(percent: 15, ofHoldersOf: "lao-dong-tien-tien"))
  }

  @Test func theLawChangedTwice() throws {
    let rules = try templatePlan("quang-hoa").rules.filter { $0.reward == "cstd-tinh" }
    #expect(rules.map { $0.from?.iso } == [nil, "2024-01-01", "2026-10-01"])
    #expect(rules.map { $0.until?.iso } == ["2023-12-31", "2026-09-30", nil])
    #expect(rules[1].basis.contains("06/2022/QH15"))
  }
}
