import Campaign
import Testing

@Suite struct NomineeWarningTests {
  /// A rule of the province, valid from 2024 on, in a plan that runs over the turn of that year.
  private var plan: Plan {
    var plan = Plan(id: "p", template: "p", title: "P", short: "P", year: .school(2023))
    plan.rewards = [
      Reward(
        id: "cstd-tinh", name: "Chiến sĩ thi đua cấp tỉnh", isTitle: true, forCollectives: false)
    ]
    plan.rules = [
      EligibilityRule(
        reward: "cstd-tinh", requirement: .yearsInARow(3, title: "cstd-co-so"),
        from: d("2024-01-01"), basis: "Quy định của tỉnh")
    ]
    plan.rules[0].isLocal = true
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
    #expect(rules(one, "2024-06-01") == plan.rules)
    #expect(rules(one, "2023-12-31").isEmpty)
    #expect(law(one, "2024-06-01") == ["Luật 06/2022/QH15, Điều 22"])
    #expect(law(one, "2023-12-31") == ["Luật Thi đua, khen thưởng 2003 (sửa đổi 2013)"])
  }

  private func rules(_ one: Nominee, _ day: String) -> [EligibilityRule] {
    one.warnings(among: [one], plan: plan, on: d(day)).compactMap {
      if case .rule(let rule) = $0 { rule } else { nil }
    }
  }

  private func law(_ one: Nominee, _ day: String) -> [String] {
    one.warnings(among: [one], plan: plan, on: d(day)).compactMap {
      if case .law(let rule) = $0 { rule.basis } else { nil }
    }
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
