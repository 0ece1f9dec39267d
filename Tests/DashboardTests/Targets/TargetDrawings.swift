import Campaign
import Canvas
import Dashboard
import Testing
import Writing

/// The targets screen at the three sizes, in both languages.
@Suite struct TargetDrawings {
  @Test(arguments: ScreenDrawings.sizes, Language.allCases)
  func everyTarget(size: (Int, Int), language: Language) {
    let state = Sample.state(size.0, size.1, language, start: .targets)
    expectDrawing(render(state), "targets-\(size.0)x\(size.1)-\(language.rawValue)")
  }

  @Test(arguments: ScreenDrawings.sizes, Language.allCases)
  func oneTargetWithItsSchools(size: (Int, Int), language: Language) {
    let state = Sample.state(size.0, size.1, language, office: Sample.threeYears, start: .targets)
    expectDrawing(
      render(state.after(.down, .down, .down, .down, .enter)),
      "target-\(size.0)x\(size.1)-\(language.rawValue)")
  }

  @Test func aGoalInWords() {
    let state = Sample.state(start: .targets)
    expectDrawing(render(state.after(.end, .enter)), "target-goal-80x24-vi")
  }

  @Test func withoutUTF8() {
    let state = Sample.state(
      140, 45, office: Sample.threeYears, glyphs: .ascii, start: .targets)
    expectDrawing(render(state.after(.down)), "target-140x45-vi-ascii")
  }

  @Test func noTargets() {
    let state = Sample.state(
      office: Sample.office([Sample.plan("quang-hoa", .school(2022))].map(Sample.withoutGoals)),
      start: .targets)
    expectDrawing(render(state), "targets-none-80x24-vi")
  }

  @Test func styles() {
    expectDrawing(
      render(Sample.state(start: .targets)), "targets-80x24-vi-styled", styled: true)
  }
}

extension Sample {
  static func withoutGoals(_ plan: Plan) -> Plan {
    var plan = plan
    plan.commitments.removeAll { $0.list == .goals }
    return plan
  }

  /// The province's plan of this year and of the two before, which are closed.
  static let threeYears: Office = {
    let former = [2020, 2021].map { plan("dien-bien-province", .calendar($0)) }
    var office = Sample.office(former + [targets])
    var ledger = office.ledger
    for (number, plan) in former.enumerated() {
      let schools = roster.schools.filter { $0.level == .lowerSecondary }
      let results = schools.map {
        Fact(
          .result(plan.id, "t5", school: $0.id), .string("\(94 + number * 3)/100"),
          on: plan.year.last)
      }
      ledger.append(
        CommitHeader(sequence: Int64(1_000_000 + number), at: 0, author: "Lan", login: "vp"),
        results + [Fact(.closed(plan.id), true, on: plan.year.last)])
    }
    office.update(ledger)
    return office
  }()
}
