import Campaign
import JSON
import Templates
import Testing

/// Next August nothing is typed again: every date moves, last year's particulars go.
@Suite struct RolloverTests {
  private func rolled(_ plan: Plan, _ year: PlanYear) throws -> Plan {
    try Plan.read(plan.document.rolled(to: year, from: plan.year))
  }

  @Test func aTemplateForItsOwnYearKeepsEverything() throws {
    for template in Templates.plans {
      let original = try templatePlan(template.id)
      let dated = try rolled(original, original.year)
      #expect(dated.id == "\(template.id)-\(original.year.text)")
      #expect(dated.template.rawValue == template.id)
      #expect(dated.bases == original.bases && dated.source == original.source)
      #expect(dated.deadlines == original.deadlines)
      #expect(dated.commemorations == original.commemorations)
    }
  }

  @Test func exactDaysRecurAgain() throws {
    let plan = try templatePlan("quang-hoa", "2026-2027")
    var document = try #require(plan.document.object)
    var cutoffs = try #require(document["cutoffs"]?.array)
    var first = try #require(cutoffs[0].object)
    first["day"] = "2026-11-12"
    first["collectBy"] = "2026-11-03"
    cutoffs[0] = .object(first)
    document["cutoffs"] = .array(cutoffs)
    let next = try rolled(try Plan.read(.object(document)), .school(2027))
    #expect(next.id == "quang-hoa-2027-2028")
    #expect(next.cutoffs.map { $0.lastDay?.iso } == ["2027-11-11", "2028-02-14", "2028-05-09"])
    #expect(next.cutoffs[0].cutoff?.collection == .on(d("2027-11-03")))
    #expect(next.cutoffs[0].wording == "trước 12/11/2027")
    #expect(next.phases[1].ends == d("2028-02-29"))
  }

  @Test func basesOfOneYearAreToBeRenewed() throws {
    let plan = try templatePlan("dien-bien-phu-tasks", "2024")
    let bases = Dictionary(grouping: plan.bases, by: \.role)
    let own = try #require(bases[.basis])
    #expect(own.map(\.number) == [nil, nil])
    #expect(own.map(\.replaces) == ["217/KH-SGDĐT, 28/01/2022", "345/KH-UBND, 01/03/2022"])
    #expect(own[0].about == "Công tác thi đua, khen thưởng năm 2024")
    // Those for 2021-2025 still hold in 2024, and no longer in 2026; directives stand.
    let number = "239/KH-PGDĐT"
    #expect(bases[.continued]?.map(\.number) == [nil, number, "901/KH-PGDĐT"])
    #expect(bases[.cited]?.map(\.number) == ["34-CT/TW", "01-KL/TW", "05-CT/TW"])
    let later = try rolled(plan, .calendar(2026))
    #expect(!later.bases.contains { $0.number == number })
    #expect(later.bases[0].replaces == "217/KH-SGDĐT, 28/01/2022")
  }

  @Test func misprintsAndCountedAnniversariesAreLastYears() throws {
    let tasks = try templatePlan("dien-bien-phu-tasks", "2023")
    #expect(tasks.deadline("task-9")?.task?.parts.allSatisfy { $0.printed == nil } == true)
    let province = try templatePlan("dien-bien-province", "2024")
    #expect(province.commemorations.map(\.printedYears) == [nil, nil, nil])
    #expect(try templatePlan("quang-hoa", "2023-2024").source.printed == nil)
  }

  @Test func officeStaffAndAssignmentsStay() throws {
    let (old, new) = (try templatePlan("sa-dec", "2022"), try templatePlan("sa-dec", "2023"))
    #expect(new.staff == old.staff && new.assignments == old.assignments)
    #expect(new.office == old.office && new.themes == old.themes)
    #expect(new.rules == old.rules && new.rewards == old.rewards)
  }

  @Test func tenYearsInARowComeToTheSameAsOneStep() throws {
    var plan = try templatePlan("quang-hoa", "2022-2023")
    for start in 2023...2032 { plan = try rolled(plan, .school(start)) }
    let direct = try templatePlan("quang-hoa", "2032-2033")
    #expect(plan.document == direct.document)
    #expect(plan == direct)
    #expect(plan.cutoffs.map { $0.lastDay?.iso } == ["2032-11-09", "2033-02-14", "2033-05-09"])
  }

  @Test func aPlanWithoutATemplateIsCalledAfterItself() {
    let document: JSON = ["id": "rieng-2026", "year": "2026"]
    let rolled = document.rolled(to: .calendar(2027), from: .calendar(2026))
    #expect(rolled["id"] == "rieng-2027")
    #expect(rolled["template"] == "rieng")
  }

  /// "2021-2025", "60 năm" and an epidemic end; nobody asked for them to go over.
  @Test func movementsThatEndedDoNotGoOver() throws {
    let launch = try templatePlan("dien-bien-phu-launch")
    let ended = { (year: Int) in
      launch.movementsEnding(before: .calendar(year)).map(\.id)
    }
    #expect(ended(2022) == [])
    #expect(ended(2023) == ["pt-7"])
    #expect(ended(2026) == ["pt-7", "pt-9", "pt-10"])
    let next = try rolled(launch, .calendar(2026))
    #expect(next.movements.count == 9)
    #expect(!next.movements.contains { ["pt-7", "pt-9", "pt-10"].contains($0.id) })
    #expect(try rolled(launch, .calendar(2025)).movements.map(\.id).contains("pt-9"))
    let province = try rolled(templatePlan("dien-bien-province"), .calendar(2024))
    #expect(province.movements.filter(\.isThemed).map(\.id) == ["cd-2", "cd-3"])
    #expect(
      try rolled(templatePlan("sa-dec"), .calendar(2023)).movements.map(\.id) == [
        "pt-1", "pt-2", "pt-3", "pt-5",
      ])
  }

  @Test func whoeverFollowedWhatEndedFollowsItNoMore() throws {
    var document = try #require(try templatePlan("sa-dec").document.object)
    document["assignments"] = [
      ["staff": "truong-phong", "subject": "pt-4"], ["staff": "truong-phong", "subject": "pt-5"],
    ]
    let next = try rolled(try Plan.read(.object(document)), .calendar(2023))
    #expect(next.assignments.map(\.subject) == ["pt-5"])
  }

  @Test func whatIsAskedForGoesOverAllTheSame() throws {
    let launch = try templatePlan("dien-bien-phu-launch")
    let kept = try launch.keeping(["pt-9"]).rolled(to: .calendar(2026))
    #expect(kept.movements.map(\.id).contains("pt-9"))
    #expect(!kept.movements.map(\.id).contains("pt-10"))
  }

  @Test func theDayOfAnExpectationRecurs() throws {
    var document = try #require(try templatePlan("sa-dec").document.object)
    document["movements"] = [
      ["id": "pt-1", "title": "A", "expects": [["what": "report", "by": "2022-11-15"]]]
    ]
    let next = try rolled(try Plan.read(.object(document)), .calendar(2023))
    #expect(next.movements[0].expects == [MovementExpectation(.report, by: d("2023-11-15"))])
  }
}
