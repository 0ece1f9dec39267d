import Campaign
import Testing

@Suite struct NomineeWarningTests {
  /// Provincial CSTĐ wants three cơ sở in a row; the rule is valid from 2024 on.
  private var plan: Plan {
    var plan = QuangHoa().plan
    plan.rewards = [
      Reward(
        id: "cstd-tinh", name: "Chiến sĩ thi đua cấp tỉnh", isTitle: true, forCollectives: false)
    ]
    plan.rules = [
      EligibilityRule(
        reward: "cstd-tinh", requirement: .yearsInARow(3, title: "cstd-co-so"),
        from: d("2024-01-01"), basis: "Luật")
    ]
    return plan
  }

  private func nominee(_ id: String, _ name: String, reward: String? = nil) -> Nominee {
    var nominee = Nominee(id: id, school: "th-b", name: name)
    nominee.reward = reward
    return nominee
  }

  @Test(arguments: ["cstd-tinh", "Chiến sĩ thi đua cấp tỉnh", "chien si thi dua cap tinh"])
  func aRuleIsShownForItsRewardHoweverThatIsWritten(reward: String) {
    let one = nominee("1", "Hoa", reward: reward)
    #expect(one.warnings(among: [one], plan: plan, on: d("2024-06-01")).count == 1)
    #expect(one.warnings(among: [one], plan: plan, on: d("2023-12-31")).isEmpty)
  }

  @Test func whoAsksForNothingMeetsNoRule() {
    let one = nominee("1", "Hoa")
    #expect(one.warnings(among: [one], plan: plan, on: d("2024-06-01")).isEmpty)
  }

  @Test func theSamePersonTwiceIsNoticedHoweverAccented() {
    let both = [nominee("1", "Nguyễn Thị Hoa"), nominee("2", "nguyen thi hoa")]
    #expect(
      both[0].warnings(among: both, plan: plan, on: d("2024-06-01"))
        == [.namedTwice(school: "th-b")])
  }
}
