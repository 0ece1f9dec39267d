import Campaign
import JSON
import Testing
import Writing

@Suite struct TargetSchoolsTests {
  private var hand: QuangHoa
  private let target = Target(
    id: "t", title: "t", comparator: .atLeast, goal: Quantity(90) ?? .zero)

  init() {
    hand = QuangHoa()
    hand.roster = Roster([
      School(id: "a", name: "A", level: .primary, block: "Khối 1"),
      School(id: "b", name: "B", level: .primary, block: "Khối 2"),
      School(id: "c", name: "C", level: .primary, block: "Khối 1"),
      School(id: "d", name: "D", level: .primary, block: "Khối 2"),
      School(id: "e", name: "E", level: .primary, block: "Khối 1"),
    ])
    hand.plan.targets = [target]
    for (school, value) in [("a", "95/100"), ("b", "80/100"), ("c", "60/100"), ("e", "90%")] {
      hand.add([
        Fact(
          .result(hand.plan.id, "t", school: UnitID(school)), .string(value), on: d("2023-05-01"))
      ])
    }
  }

  private var status: TargetStatus { hand.status("2023-05-02").targets[0] }
  private var schools: TargetSchools {
    TargetSchools(status, roster: hand.roster, by: .block, day: d("2023-05-02"))
  }

  @Test func theFurthestFromTheGoalComesFirstThenWhoOwesAFigure() {
    #expect(schools.order.map { hand.roster.schools[Int($0)].id } == ["c", "b", "d", "a", "e"])
    #expect(schools.short == 2 && schools.missing == 1 && schools.met == 2)
  }

  /// Of a limit the school furthest above it is the worst.
  @Test func ofALimitTheFurthestAboveComesFirst() {
    var limit = hand
    limit.plan.targets[0].comparator = .atMost
    limit.plan.targets[0].goal = Quantity(70) ?? .zero
    let status = limit.status("2023-05-02").targets[0]
    let schools = TargetSchools(status, roster: limit.roster, by: .block, day: d("2023-05-02"))
    #expect(schools.order.map { limit.roster.schools[Int($0)].id } == ["a", "e", "b", "d", "c"])
    #expect(schools.short == 3 && schools.missing == 1 && schools.met == 1)
  }

  @Test func everyBlockHasAFigureOfItsOwn() {
    let blocks = schools.blocks
    #expect(blocks.map(\.name) == ["Khối 1", "Khối 2"])
    #expect(blocks[1].figure?.actual == Quantity(80))
    #expect(blocks[1].figure?.weighted == true)
    // 95/100, 60/100 and a bare 90 %: a plain mean.
    #expect(blocks[0].figure?.actual.formatted(.en, places: 2) == "81.67")
    #expect(blocks[0].figure?.weighted == false)
    #expect(blocks.map(\.reported) == [3, 1])
    #expect(blocks.map(\.expected) == [3, 2])
    #expect(schools.bare == 1)
  }

  @Test func aGapIsThatOfTheSchoolAlone() {
    #expect(status.gap(2) == Quantity(-30))
    #expect(status.gap(0) == Quantity(5))
    #expect(status.gap(3) == nil)
  }

  @Test func noSchoolMeetsACountAlone() {
    var hand = hand
    hand.plan.targets[0].of = Quantity(500)
    hand.plan.targets[0].unit = "phòng học"
    let status = hand.status("2023-05-02").targets[0]
    #expect(status.standing(0) == .counted)
    #expect(status.gap(0) == nil)
  }

  @Test func aFigureOfTheOfficeHasNoSchools() {
    var hand = hand
    hand.plan.targets[0].source = .office
    let status = hand.status("2023-05-02").targets[0]
    let schools = TargetSchools(status, roster: hand.roster, by: .block, day: d("2023-05-02"))
    #expect(schools.order.isEmpty && schools.blocks.isEmpty)
  }
}
