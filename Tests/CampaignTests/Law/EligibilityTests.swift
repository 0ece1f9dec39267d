import Campaign
import Testing

@Suite struct EligibilityTests {
  private func person(_ titles: [(String, Int)]) -> AwardHistory {
    var person = AwardHistory()
    person.titles = titles.map { AwardHistory.Held($0.0, $0.1) }
    return person
  }

  private let three = EligibilityRule.Requirement.timesInARow(3, title: "cstd-co-so")

  /// The year itself may be open yet, so that the row may end in the one before.
  @Test(arguments: [
    ([2023, 2024, 2025], Eligibility.met), ([2022, 2023, 2024], .met),
    ([2021, 2022, 2023], .short(has: 0, needs: 3)), ([2022, 2024, 2025], .short(has: 2, needs: 3)),
    ([2025, 2025, 2024], .short(has: 2, needs: 3)), ([], .short(has: 0, needs: 3)),
    ([2024, 2025, 2026], .short(has: 2, needs: 3)),
  ])
  func aTitleOfEachYearIsInARowYearByYear(years: [Int], expected: Eligibility) {
    let person = person(years.map { ("cstd-co-so", $0) })
    #expect(three.standing(of: person, in: 2025) == expected)
    let inYears = EligibilityRule.Requirement.yearsInARow(3, title: "cstd-co-so")
    #expect(inYears.standing(of: person, in: 2025) == expected)
  }

  /// Twice in a row are times, not years: it takes three years to be Chiến sĩ thi đua cấp tỉnh again.
  @Test func timesOfASlowerTitleAreYearsApart() {
    let twice = EligibilityRule.Requirement.timesInARow(2, title: "cstd-tinh")
    let cycle = Law.standard.cycle(of: "cstd-tinh", on: d("2025-06-01"))
    #expect(cycle == 3)
    #expect(Law.standard.cycle(of: "cstd-toan-quoc", on: d("2025-06-01")) == 6)
    #expect(Law.standard.cycle(of: "cstd-co-so", on: d("2025-06-01")) == 1)
    let own = person([("cstd-tinh", 2022), ("cstd-tinh", 2025), ("cstd-co-so", 2024)])
    #expect(twice.standing(of: own, in: 2025, cycle: cycle) == .met)
    let late = person([("cstd-tinh", 2021), ("cstd-tinh", 2025)])
    #expect(twice.standing(of: late, in: 2025, cycle: cycle) == .short(has: 1, needs: 2))
  }

  @Test func whatNobodyKnowsIsNotNone() {
    var person = AwardHistory()
    let one = EligibilityRule.Requirement.initiatives(1)
    #expect(one.standing(of: person, in: 2025) == .unknown)
    #expect(EligibilityRule.Requirement.noDiscipline.standing(of: person, in: 2025) == .unknown)
    person.initiatives = 0
    person.disciplines = [2024]
    #expect(one.standing(of: person, in: 2025) == .short(has: 0, needs: 1))
    #expect(EligibilityRule.Requirement.noDiscipline.standing(of: person, in: 2025) == .met)
    #expect(
      EligibilityRule.Requirement.noDiscipline.standing(of: person, in: 2024)
        == .over(has: 1, most: 0))
    person.initiatives = 2
    #expect(one.standing(of: person, in: 2025) == .met)
  }

  /// 70 % of 13 people are 9.1: ten. Over 50 % of 14 are eight, of 13 seven. 15 % of 19 are two.
  @Test func sharesOfAUnitAreWholePeople() {
    func standing(_ rule: EligibilityRule.Requirement, _ unit: UnitHolders?) -> Eligibility {
      rule.standing(of: AwardHistory(), in: 2025, unit: unit)
    }
    let share = EligibilityRule.Requirement.shareOfUnit(percent: 70, title: "l")
    #expect(standing(share, UnitHolders(people: 13, holders: 9)) == .short(has: 9, needs: 10))
    #expect(standing(share, UnitHolders(people: 10, holders: 7)) == .met)
    #expect(standing(share, nil) == .unknown)
    let over = EligibilityRule.Requirement.overShareOfUnit(percent: 50, title: "l")
    #expect(standing(over, UnitHolders(people: 14, holders: 7)) == .short(has: 7, needs: 8))
    #expect(standing(over, UnitHolders(people: 13, holders: 7)) == .met)
    let ceiling = EligibilityRule.Requirement.ceiling(percent: 15, ofHoldersOf: "l")
    let unit = UnitHolders(people: 20, holders: 19, proposed: 2)
    #expect(standing(ceiling, unit) == .met)
    #expect(
      standing(ceiling, UnitHolders(people: 20, holders: 19, proposed: 3))
        == .over(has: 3, most: 2))
  }
}
