import Campaign
import JSON
import Testing
import Writing

@Suite struct TargetStatusTests {
  private func status(_ target: Target, _ results: [(school: UnitID, value: String)])
    -> TargetStatus
  {
    var office = QuangHoa()
    office.plan.targets = [target]
    for (school, value) in results {
      office.add([
        Fact(
          .result(QuangHoa.planID, target.id, school: school), .string(value), on: d("2023-05-01"))
      ])
    }
    return office.status("2023-05-02").targets[0]
  }

  private func target(_ comparator: Target.Comparator, _ goal: String) -> Target {
    Target(id: "t", title: "t", comparator: comparator, goal: q(goal))
  }

  private func q(_ text: String) -> Quantity { Quantity(text: text)! }

  @Test func numeratorsAndDenominatorsAreSummed() {
    let all = status(target(.atLeast, "46"), [("mn-a", "10/20"), ("th-b", "40/90")])
    #expect(all.actual == q("45.454545"))
    #expect(all.weighted && all.state == .short)
    #expect(all.reported == 2 && all.expected == 3)
    #expect(all.gap == q("-0.545455"))
  }

  @Test func oneBarePercentageMakesItAnUnweightedMean() {
    let all = status(target(.atLeast, "46"), [("mn-a", "10/20"), ("th-b", "40%")])
    #expect(all.actual == q("45"))
    #expect(!all.weighted && all.state == .short)
  }

  /// "trên 72,2%" is strict; 722/1000 is exactly 72,2 and not above it.
  @Test func aStrictGoalIsNotMetByItself() {
    #expect(status(target(.above, "72.2"), [("mn-a", "722/1000")]).state == .short)
    #expect(status(target(.above, "72.2"), [("mn-a", "7221/10000")]).state == .met)
    #expect(status(target(.atLeast, "72.2"), [("mn-a", "722/1000")]).state == .met)
    #expect(status(target(.above, "72.2"), [("mn-a", "72.2%")]).state == .short)
  }

  /// 99,99999 % rounds to 100 on the screen and is still short of it.
  @Test func theComparisonIsExactWhereTheFigureIsRounded() {
    let nearly = status(target(.atLeast, "100"), [("mn-a", "999999999/1000000000")])
    #expect(nearly.state == .short)
  }

  @Test func aCountTargetCountsThings() {
    var communes = Target(
      id: "t10", title: "xã", comparator: .atLeast, goal: q("126"), of: q("129"),
      unit: "xã, phường", source: .office)
    communes.scope = Scope()
    let short = status(communes, [("", "125/129")])
    #expect(short.actual == q("125") && short.gap == q("-1") && short.state == .short)
    #expect(status(communes, [("", "126/129")]).state == .met)
    #expect(short.expected == 1 && short.reported == 1)
  }

  /// "không quá 0,2%" takes 2/1000; "dưới 0,2%" does not.
  @Test func aLimitIsKeptFromBelow() {
    #expect(status(target(.atMost, "0.2"), [("mn-a", "2/1000")]).state == .met)
    #expect(status(target(.atMost, "0.2"), [("mn-a", "3/1000")]).state == .short)
    #expect(status(target(.below, "0.2"), [("mn-a", "2/1000")]).state == .short)
    #expect(status(target(.below, "0.2"), [("mn-a", "1/1000")]).state == .met)
    let over = status(target(.atMost, "0.2"), [("mn-a", "1/1000"), ("th-b", "4/1000")])
    #expect(over.actual == q("0.25") && over.gap == q("0.05") && over.state == .short)
  }

  /// Of five accidents at most, six in two schools are one too many.
  @Test func aSumOfThingsIsHeldAgainstALimit() {
    var accidents = Target(
      id: "t", title: "Tai nạn", comparator: .atMost, goal: q("5"), unit: "vụ")
    #expect(status(accidents, [("mn-a", "2"), ("th-b", "3")]).state == .met)
    let over = status(accidents, [("mn-a", "2"), ("th-b", "4")])
    #expect(over.actual == q("6") && over.gap == q("1") && over.state == .short)
    accidents.comparator = .below
    #expect(status(accidents, [("mn-a", "2"), ("th-b", "3")]).state == .short)
  }

  /// "từ 5% đến 7%" holds both ends; outside the gap is to the nearer one.
  @Test func aRangeIsMetBetweenItsEnds() {
    var range = target(.range, "5")
    range.most = q("7")
    let expected: [(String, TargetStatus.State, String)] = [
      ("49/1000", .short, "-0.1"), ("50/1000", .met, "0"), ("6%", .met, "0"),
      ("70/1000", .met, "0"), ("71/1000", .short, "0.1"),
    ]
    for (value, state, gap) in expected {
      let all = status(range, [("mn-a", value)])
      #expect(all.state == state && all.gap == q(gap), "\(value)")
    }
    // A seventh of 7 % more: the mean rounds to 7, the figure is above it.
    #expect(status(range, [("mn-a", "7000000001/100000000000")]).state == .short)
  }

  @Test func goalsAreSaidInWords() {
    var range = target(.range, "5")
    range.most = q("7.5")
    #expect(range.goalWords(.vi) == "từ 5 đến 7,5%")
    #expect(range.goalWords(.en) == "from 5 to 7.5%")
    #expect(range.goalText(.vi) == "5–7,5%")
    #expect(target(.atMost, "0.2").goalWords(.vi) == "≤ 0,2%")
    #expect(target(.below, "1").goalText(.vi) == "<1%")
  }

  @Test func onlySchoolsOfItsLevelsAreExpected() {
    var preschool = target(.atLeast, "46")
    preschool.scope = Scope(levels: [.preschool])
    let all = status(preschool, [("mn-a", "1/2"), ("th-b", "0/100")])
    #expect(all.expected == 1 && all.actual == q("50"))
  }

  @Test func nothingReportedIsNoData() {
    let none = status(target(.atLeast, "46"), [])
    #expect(none.state == .noData && none.actual == nil && none.gap == nil)
  }
}
