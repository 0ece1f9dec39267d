import Campaign
import JSON
import Templates
import Testing

/// What the law says is data with its validity, and whether it was compared with the text.
@Suite struct LawTests {
  let law = Law.standard

  @Test func everyLineOfTheFileIsRead() throws {
    let file = try JSON.parse(Templates.law)
    #expect(law.documents.count == file["documents"]?.array?.count)
    #expect(law.rules.count == file["rules"]?.array?.count)
    #expect(!law.rules.isEmpty)
  }

  private func condition(_ reward: String, _ day: String) -> EligibilityRule.Requirement? {
    law.rules(.condition, reward: reward, on: d(day)).first?.requirement
  }

  /// Luật 2003, article 28, asked for more than half; that of 2022 for 70 per cent.
  @Test func aCollectiveNeedsMoreThanHalfAndThenSeventyPerCent() {
    #expect(
      condition("tap-the-ldtt", "2023-12-31")
        == .overShareOfUnit(percent: 50, title: "lao-dong-tien-tien"))
    #expect(
      condition("tap-the-ldtt", "2024-01-01")
        == .shareOfUnit(percent: 70, title: "lao-dong-tien-tien"))
    #expect(condition("cstd-tinh", "2025-06-01") == .timesInARow(3, title: "cstd-co-so"))
    #expect(condition("cstd-toan-quoc", "2025-06-01") == .timesInARow(2, title: "cstd-tinh"))
  }

  /// No law sets the ceiling after NĐ 91/2017; a province may.
  @Test func theCeilingOfFifteenPerCentEndedWithItsDecree() {
    let before = law.rules(.ceiling, reward: "cstd-co-so", on: d("2023-12-31"))
    #expect(before.map(\.requirement) == [.ceiling(percent: 15, ofHoldersOf: "lao-dong-tien-tien")])
    #expect(before.map(\.isChecked) == [true])
    let after = law.rules(.ceiling, reward: "cstd-co-so", on: d("2024-01-01"))
    #expect(after.map(\.requirement) == [nil])
    #expect(after.map(\.isChecked) == [false])
  }

  /// The law of 2026 was compared by nobody: no figure of the former one stands as if it held.
  @Test(arguments: ["cstd-co-so", "cstd-tinh", "cstd-toan-quoc", "tap-the-ldtt"])
  func noFormerFigureOutlivesItsLaw(reward: String) throws {
    let rule = try #require(law.rules(.condition, reward: reward, on: d("2026-10-01")).first)
    #expect(rule.requirement == nil && !rule.isChecked)
    #expect(rule.text(.vi).contains("cần đối chiếu"))
    #expect(rule.basis.contains("06/2026/QH16"))
  }

  @Test(arguments: [
    ("2022-11-10", "15/2003/QH11", "91/2017/NĐ-CP"),
    ("2024-01-01", "06/2022/QH15", "98/2023/NĐ-CP"),
    ("2025-07-01", "06/2022/QH15", "152/2025/NĐ-CP"),
    ("2026-10-01", "06/2026/QH16", "152/2025/NĐ-CP"),
  ])
  func oneLawAndOneDecreeAreInForce(day: String, number: String, decree: String) {
    #expect(law.documents(.law, on: d(day)).map(\.number) == [number])
    #expect(law.documents(.decree, on: d(day)).map(\.number) == [decree])
  }

  @Test func theShareOfVotesIsOfAllMembers() {
    let day = d("2024-05-01")
    #expect(law.rules(.votes, reward: "cstd-co-so", on: day).map(\.percentOfVotes) == [80])
    #expect(law.rules(.votes, reward: "cstd-tinh", on: day).map(\.percentOfVotes) == [90])
    #expect(
      law.rules(.votes, reward: "cstd-tinh", on: d("2025-07-01")).map(\.percentOfVotes) == [nil])
  }

  /// A plan of a year that is over keeps the rules of its year, whenever it is looked at.
  @Test func aPlanKeepsTheRulesOfItsYear() throws {
    let nominee = Nominee(school: "th-1", name: "Tổ 4", reward: "tap-the-ldtt")
    func rules(_ year: String, on day: String) throws -> [LawRule] {
      let plan = try templatePlan("sa-dec", year)
      return nominee.warnings(among: [nominee], plan: plan, on: d(day)).compactMap {
        if case .law(let rule) = $0 { rule } else { nil }
      }
    }
    let old = try rules("2022", on: "2026-11-26")
    #expect(
      old.map(\.requirement) == [.overShareOfUnit(percent: 50, title: "lao-dong-tien-tien")])
    #expect(try rules("2026", on: "2026-11-26").map(\.isChecked) == [false])
  }

  /// A plan made from an earlier template has the law's rules written into it, some of them wrong:
  /// the law itself is shown in their place, and a rule of the office's own beside it.
  @Test func theRulesOfAnEarlierPlanStandBackBehindTheLaw() throws {
    var plan = try templatePlan("sa-dec", "2022")
    var former = EligibilityRule(
      reward: "tap-the-ldtt",
      requirement: .shareOfUnit(percent: 70, title: "lao-dong-tien-tien"), basis: "Luật 2003")
    let nominee = Nominee(school: "th-1", name: "Tổ 4", reward: "tap-the-ldtt")
    func own() -> Int {
      nominee.warnings(among: [nominee], plan: plan, on: d("2022-05-01")).count {
        if case .rule = $0 { true } else { false }
      }
    }
    plan.rules = [former]
    #expect(own() == 0)
    former.isLocal = true
    plan.rules = [former]
    #expect(own() == 1)
  }
}

extension Nominee {
  fileprivate init(school: UnitID, name: String, reward: String) {
    self.init(school: school, name: name)
    self.reward = reward
    kind = .collective
  }
}
