import Campaign
import Templates
import Testing

/// Titles and rewards are data, and the same in all templates.
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
}
