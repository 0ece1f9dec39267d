import Campaign
import Canvas
import Dashboard
import JSON
import Testing

@Suite struct CellFormSessions {
  @Test func aResultIsEnteredWhereTheTargetIsLookedAt() {
    var desk = EntryDesk.at(.targets, 140, 45)
    desk.press(.down) { $0.subject == .target("t1") }
    desk.press(.tab)
    let school = desk.state.selection.school!
    let cell = Cell.result(Sample.targets.id, "t1", school: school)
    let before = desk.ledger.value(cell)
    desk.type("n")
    desk.clearLine()
    desk.type("130/129")
    #expect(desk.shows("tử số lớn hơn mẫu số"))
    desk.press(.control("s"))
    #expect(desk.ledger.value(cell) == before)
    #expect(desk.shows("130/129"))
    desk.clearLine()
    desk.type("61/129")
    desk.press(.tab)
    desk.type("10/11")
    desk.press(.enter)
    #expect(desk.ledger.value(cell, on: day("2022-11-10"))?.string == "61/129")
    #expect(desk.ledger.entry(cell, on: day("2022-11-10"))?.on == day("2022-11-10"))
    #expect(desk.drafts.isEmpty)
    desk.type("u")
    #expect(desk.ledger.value(cell) == before)
  }

  @Test func theOfficesOwnFigureNeedsNoSchool() {
    var desk = EntryDesk.at(.targets)
    desk.press(.down) { $0.subject == .target("t10") }
    desk.type("n")
    #expect(desk.shows("Cơ quan · t10"))
    desk.clearLine()
    desk.type("120/129")
    desk.press(.control("s"))
    #expect(desk.ledger.value(.result(Sample.targets.id, "t10"))?.string == "120/129")
  }

  @Test func aTargetWithoutASchoolAsksForOneByName() {
    var desk = EntryDesk.at(.targets)
    desk.press(.down) { $0.subject == .target("t1") }
    desk.type("n")
    // There is another school of the name, of which this is not asked.
    desk.type("lung vai")
    desk.press(.tab)
    desk.type("47,5")
    desk.press(.control("s"))
    let school = Sample.roster.schools.first { $0.name.hasSuffix("Lũng Vài") }!
    #expect(desk.ledger.value(.result(Sample.targets.id, "t1", school: school.id)) == "47.5%")
  }

  @Test func aScoreAndARegistration() {
    var desk = EntryDesk.at(.movements, 140, 45)
    desk.press(.tab, .tab)
    var about = desk.state.selection
    desk.type("n")
    desk.clearLine()
    desk.type("8,5")
    desk.press(.control("s"))
    #expect(
      desk.ledger.value(
        Cell(
          .criterion, plan: about.plan!, subject: about.id(of: .criterion)!, school: about.school!))
        == .number(JSONNumber(text: "8.5")!))
    desk.press(.backTab, .end, .tab)
    about = desk.state.selection
    #expect(about.subject == .registration("awards"))
    desk.type("n")
    desk.clearLine()
    // What the plan can award is offered.
    desk.press(.with(.alt, .down))
    let first = Sample.schoolYear.rewards.first!.name
    #expect(desk.shows(first))
    desk.type(" 12, CSTĐCS 2")
    #expect(desk.shows("= Lao động tiên tiến 12, Chiến sĩ thi đua cơ sở 2"))
    desk.press(.control("s"))
    let cell = Cell(.register, plan: about.plan!, subject: "awards", school: about.school!)
    #expect(
      desk.ledger.value(cell) == [
        "titles": [
          ["reward": "lao-dong-tien-tien", "count": 12], ["reward": "cstd-co-so", "count": 2],
        ]
      ])
    let shown = desk.state.status.coverage.registrations.first { $0.registration.id == "awards" }
    #expect(
      shown?.values.contains("Lao động tiên tiến 12, Chiến sĩ thi đua cơ sở 2") ?? false)
  }

  @Test func whatAColleagueEnteredMeanwhileIsPutBesideIt() {
    var desk = EntryDesk.at(.targets)
    desk.press(.down) { $0.subject == .target("t10") }
    desk.type("n")
    desk.clearLine()
    desk.type("120/129")
    let cell = Cell.result(Sample.targets.id, "t10")
    desk.colleague("Hùng", [Fact(cell, "111/129", on: Sample.today)])
    desk.press(.control("s"))
    #expect(desk.commits.isEmpty)
    #expect(desk.shows("120/129") && desk.shows("111/129"))
    // What was typed is kept until someone chooses.
    #expect(desk.drafts.count == 1)
    desk.type("m")
    #expect(desk.ledger.value(cell) == "120/129")
    #expect(desk.drafts.isEmpty)
  }

  @Test func theGridIsOneKeyAway() {
    var desk = EntryDesk.at(.targets, 140, 45)
    desk.press(.down) { $0.subject == .target("t3") }
    desk.press(.tab)
    let school = desk.state.selection.school!
    desk.type("N")
    #expect(desk.state.place.screen == .entry)
    #expect(desk.state.gridPlace == GridPlace(row: school.rawValue, column: "t3"))
  }
}
