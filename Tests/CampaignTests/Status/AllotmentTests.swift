import Campaign
import JSON
import Testing
import Writing

/// What of a target is asked of some units by themselves.
@Suite struct AllotmentTests {
  private var hand = QuangHoa()

  init() {
    var target = Target(
      id: "t", title: "Trẻ ra lớp", comparator: .atLeast, goal: Quantity(90) ?? .zero)
    target.allotments = [
      Allotment(UnitsMeant(Scope(levels: [.primary])), goal: Quantity(70) ?? .zero),
      Allotment(UnitsMeant(Scope(), unit: "mn-a"), goal: Quantity(99) ?? .zero),
    ]
    hand.plan.targets = [target]
    for school in ["mn-a", "th-b", "thcs-c"] {
      hand.add([
        Fact(
          .result(hand.plan.id, "t", school: UnitID(school)), .string("80/100"),
          on: d("2023-05-01"))
      ])
    }
  }

  private func standings(_ hand: QuangHoa) -> [TargetSchools.Standing] {
    let status = hand.status("2023-05-02").targets[0]
    return hand.roster.schools.indices.map { status.standing($0) }
  }

  @Test func eachIsHeldAgainstWhatItIsAskedFor() throws {
    try #require(hand.roster.schools.map(\.id) == ["mn-a", "th-b", "thcs-c"])
    #expect(standings(hand) == [.short, .met, .short])
    let status = hand.status("2023-05-02").targets[0]
    #expect((0..<3).map { status.gap($0)?.text } == ["-19", "10", "-10"])
    // The sum is held against the goal of all.
    #expect(status.state == .short && status.gap?.text == "-10")
    #expect(status.target.allottedInAll == nil)
  }

  @Test func aCountIsAUnitsOwnOnlyWhereItIsAllotted() {
    var counted = hand
    counted.plan.targets[0].unit = "học sinh"
    counted.plan.targets[0].allotments = [
      Allotment(UnitsMeant(Scope(), unit: "mn-a"), goal: Quantity(60) ?? .zero),
      Allotment(UnitsMeant(Scope(), unit: "th-b"), goal: Quantity(85) ?? .zero),
    ]
    #expect(standings(counted) == [.met, .short, .counted])
    #expect(counted.plan.targets[0].allottedInAll?.text == "145")
  }

  @Test func aPlanFileSaysItAndSaysWhatIsWrong() throws {
    var document = try #require(templatePlan("dien-bien-province", "2022").document.object)
    var targets = try #require(document["targets"]?.array)
    var first = try #require(targets.first?.object)
    func read(_ allotments: JSON) throws -> Plan {
      first["allotments"] = allotments
      targets[0] = .object(first)
      document["targets"] = .array(targets)
      return try Plan.read(JSON.object(document).bytes())
    }
    let plan = try read([["levels": ["TH"], "goal": 75], ["school": "th-a", "goal": 80.5]])
    #expect(plan.targets[0].allotments.map(\.units.name) == ["TH", "th-a"])
    #expect(plan.targets[0].allotments.map(\.goal.text) == ["75", "80.5"])
    #expect(throws: PlanErrors.self) { try read([["levels": ["TH"], "goal": 101]]) }
    #expect(throws: PlanErrors.self) { try read([["levels": ["TH"]]]) }
  }
}
