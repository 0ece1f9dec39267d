import Campaign
import Canvas
import Dashboard
import Testing

/// The grids besides those of results and documents, with what the sample office has on file.
@Suite struct GridKindsTests {
  private func desk(_ plan: Plan, _ kind: GridSubject.Kind) -> EntryDesk {
    var state = Sample.state(120, 40, start: .entry)
    state.openGrid(GridSubject(plan: plan.id, kind))
    _ = update(&state, .resized(state.size))
    return EntryDesk(state)
  }

  @Test func theNextLateSchoolIsOneKeyAway() throws {
    var desk = desk(Sample.schoolYear, .dossier("dot-1"))
    let late = try #require(
      desk.state.status.deadline("dot-1", plan: Sample.schoolYear.id)?.schools
    )
    .standings.enumerated().filter { $0.element.state == .overdue }
    .map { Sample.roster.schools[$0.offset].id.rawValue }
    var visited: [String] = []
    for _ in late {
      desk.type("N")
      visited.append(desk.state.gridPlace?.row ?? "")
    }
    #expect(Set(visited) == Set(late) && visited.count == late.count)
    // Round it goes.
    desk.type("N")
    #expect(desk.state.gridPlace?.row == visited[0])
  }

  /// A day may be typed in words, so no letter of them is a key of its own.
  @Test(arguments: ["hôm qua", "hom qua"])
  func aDayInWordsIsTypedWhole(text: String) throws {
    var desk = desk(Sample.schoolYear, .dossier("dot-2"))
    let place = try #require(desk.state.gridPlace)
    desk.type(text)
    desk.press(.enter)
    let cell = Cell.dossier(
      Sample.schoolYear.id, "dot-2", school: UnitID(place.row), item: place.column)
    #expect(desk.ledger.entry(cell)?.on == Sample.today.adding(days: -1))
    #expect(desk.others.isEmpty)
  }

  @Test func scoresAreTypedHeldAgainstTheirMostAndAveraged() throws {
    var desk = desk(Sample.targets, .criteria)
    // The first row is the office, which scores itself.
    desk.press(.down)
    let place = try #require(desk.state.gridPlace)
    let cell = Cell(
      .criterion, plan: Sample.targets.id, subject: ObligationID(place.column),
      school: UnitID(place.row))
    desk.type("a")
    desk.press(.escape)
    desk.type("9,5")
    desk.press(.enter)
    #expect(desk.ledger.value(cell)?.number?.text == "9.5")
    desk.press(.up)
    desk.type("-1")
    desk.press(.enter)
    #expect(desk.shows("số không được âm"))
    #expect(desk.state.grid.editor?.field.text == "-1")
    desk.press(.escape)
    desk.type("u")
    #expect(desk.ledger.value(cell)?.number?.text != "9.5")
  }

  @Test func aSchoolsPlanForAMovementIsTickedWithItsDay() throws {
    var desk = desk(Sample.tasks, .movements(.plan))
    desk.type("n")
    let place = try #require(desk.state.gridPlace)
    let cell = Cell(
      .movement, plan: Sample.tasks.id, subject: ObligationID(place.column),
      school: UnitID(place.row),
      item: "plan")
    #expect(desk.ledger.value(cell) == nil)
    desk.type("3/11")
    desk.press(.enter)
    #expect(desk.ledger.entry(cell)?.on == day("2022-11-03"))
  }

  @Test func aRegistrationIsAnyTextAndOfferedAgain() throws {
    var desk = desk(Sample.schoolYear, .registrations)
    let place = try #require(desk.state.gridPlace)
    desk.press(.delete)
    desk.type("Chiến sĩ thi đua")
    desk.press(.enter)
    let cell = Cell(
      .register, plan: Sample.schoolYear.id, subject: ObligationID(place.column),
      school: UnitID(place.row))
    #expect(desk.ledger.value(cell) == "Chiến sĩ thi đua")
  }

  @Test func aTickOfTheWholeTaskStandsInItsParts() throws {
    let plan = Sample.tasks.id
    var desk = desk(Sample.tasks, .tasks)
    desk.colleague("Hùng", [Fact(.task(plan, "task-12"), "done", on: day("2022-11-10"))])
    // One part taken out of it leaves the others done.
    while desk.state.gridPlace?.column != "task-12/2" { desk.press(.right) }
    desk.press(.with(.control, .home))
    #expect(desk.shows("✓ 10/11"))
    desk.press(.delete)
    #expect(desk.ledger.value(.task(plan, "task-12"))?.string == "open")
    #expect(desk.ledger.value(.task(plan, "task-12", part: "task-12/1")) == "done")
    #expect(desk.ledger.value(.task(plan, "task-12", part: "task-12/2"))?.string != "done")
  }

  /// Rows, sums and the list of schools go by what is chosen.
  @Test func aKeyGroupsUnitsByAnotherStep() {
    var desk = desk(Sample.schoolYear, .dossier("dot-1"))
    func heads(_ desk: EntryDesk) -> [String] {
      let lines = desk.picture.split(separator: "\n").map { $0.drop { !$0.isLetter } }
      return ["Mầm non", "MN", "Phia Đào"].filter { head in
        lines.contains { $0.hasPrefix(head + "  ") }
      }
    }
    #expect(heads(desk) == ["Mầm non"])
    desk.type("G2")
    #expect(heads(desk) == ["MN"])
    desk.type("G3")
    #expect(heads(desk) == ["Phia Đào"])
    // Nobody is under a department, so there is none to group by.
    desk.type("G")
    #expect(desk.shows("3 ✓ Xã, phường") && !desk.shows("Phòng, ban"))
  }
}
