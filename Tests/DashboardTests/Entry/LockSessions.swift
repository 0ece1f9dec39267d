import Campaign
import Canvas
import Dashboard
import JSON
import Testing
import Writing

/// Locks, acceptance and the question why, as they are met in the grid and in the palette.
@Suite struct LockSessions {
  private let plan = Sample.targets.id

  private func figure(_ desk: EntryDesk, _ school: UnitID) -> String? {
    desk.state.office.ledger.value(.result(plan, "t1", school: school))?.string
  }

  private func lockYear(_ desk: EntryDesk) {
    let acts = LockActs(
      desk.state.office.ledger, plan: plan, span: FigureLock.wholeYear, on: Sample.today)
    desk.colleague("Hoa", acts.close(document: "CV 12"))
  }

  @Test func aLockedCellIsNotOpenedAndSaysWhy() {
    var desk = GridSessionTests.desk()
    lockYear(desk)
    desk.press(.character("9"))
    #expect(desk.state.picture.contains("Cả năm đã khóa sổ 14/11/2022 (CV 12)"))
    desk.type("7,2")
    desk.press(.enter)
    #expect(figure(desk, "mn-a") == nil)
  }

  /// The colleague's lock is on disk and not on the screen yet: the store's word counts.
  @Test func aLockThatIsNotSeenYetHoldsAndWhatWasTypedStays() {
    var desk = GridSessionTests.desk()
    desk.type("97,2")
    let acts = LockActs(
      desk.state.office.ledger, plan: plan, span: FigureLock.wholeYear, on: Sample.today)
    desk.colleague("Hoa", acts.close(document: ""), unseen: true)
    desk.press(.enter)
    #expect(figure(desk, "mn-a") == nil)
    #expect(desk.state.entry.owed.failed.count == 1)
    #expect(desk.picture.contains("khóa sổ"))
  }

  @Test func whatWasEnteredIsNotUndoneOnceItIsLocked() {
    var desk = GridSessionTests.desk()
    desk.type("97,2")
    desk.press(.enter)
    lockYear(desk)
    desk.press(.character("u"))
    #expect(figure(desk, "mn-a") == "97.2%")
  }

  @Test func aFigureIsAcceptedAndFallsBackWhereItChanges() {
    var desk = GridSessionTests.desk()
    desk.type("97,2")
    desk.press(.enter, .up, .character("A"))
    #expect(row(of: "MN Hoa Ban", desk).contains("✓97,2%"))
    // What was just saved stands at the foot until the next key.
    desk.press(.down, .up)
    #expect(desk.picture.contains("đã duyệt"))
    desk.type("95")
    desk.press(.enter, .up)
    #expect(!row(of: "MN Hoa Ban", desk).contains("✓95%"))
    #expect(desk.picture.contains("đổi sau khi duyệt"))
    desk.press(.character("A"))
    #expect(row(of: "MN Hoa Ban", desk).contains("✓95%"))
    desk.press(.character("A"))
    #expect(!row(of: "MN Hoa Ban", desk).contains("✓95%"))
  }

  private func row(of school: String, _ desk: EntryDesk) -> Substring {
    desk.picture.split(separator: "\n").first { $0.hasPrefix(school) } ?? ""
  }

  /// Of two former years 90 and 94 per cent: the cell stays open below the question, Escape goes
  /// back to it, and the reason is on record with the figure.
  @Test func anUnusualFigureAsksWhyOnce() throws {
    var desk = try yearsDesk()
    desk.type("70")
    desk.press(.enter)
    #expect(desk.picture.contains("Ngoài khoảng 82,8–100% của 2 năm trước"))
    #expect(figure(desk, "mn-a") == nil)
    desk.press(.escape)
    #expect(desk.state.grid.editor?.field.text == "70")
    desk.press(.enter)
    desk.type("hai lop chuyen di")
    desk.press(.enter)
    #expect(figure(desk, "mn-a") == "70%")
    #expect(desk.commits.last?.map(\.cell.kind) == [.result, .reason])
    desk.press(.up)
    #expect(desk.picture.contains("lý do: hai lop chuyen di"))
  }

  @Test func anEmptyReasonGoesOnAsWell() throws {
    var desk = try yearsDesk()
    desk.type("70")
    desk.press(.enter, .enter)
    #expect(figure(desk, "mn-a") == "70%")
    #expect(desk.commits.last?.map(\.cell.kind) == [.result])
  }

  @Test func aPhaseIsLockedFromThePaletteAndOpenedAgain() {
    var desk = EntryDesk(Sample.state(office: Sample.office([Sample.schoolYear])))
    desk.run("lock")
    #expect(desk.picture.contains("đang mở"))
    desk.press(.enter)
    #expect(desk.picture.contains("Khóa sổ Đợt 1"))
    desk.type("CV 12")
    desk.press(.enter)
    let locks = desk.state.office.locks(of: Sample.schoolYear, on: Sample.today)
    #expect(locks.map(\.id) == ["dot-1"] && locks.first?.document == "CV 12")
    desk.run("lock")
    #expect(desk.picture.contains("đã khóa 14/11"))
    desk.press(.enter, .enter)
    #expect(desk.state.office.locks(of: Sample.schoolYear, on: Sample.today) == [])
  }

  /// The grid's plan with two years before it, of which one school has figures.
  private func yearsDesk() throws -> EntryDesk {
    let desk = GridSessionTests.desk()
    let now = try #require(desk.state.office.documents.first?.original)
    var former: [Plan] = []
    var facts: [Fact] = []
    for (year, figure) in [(2020, "90%"), (2021, "94%")] {
      var plan = now
      plan.id = PlanID("dien-bien-province-\(year)")
      plan.year = .calendar(year)
      former.append(plan)
      facts.append(
        Fact(.result(plan.id, "t1", school: "mn-a"), .string(figure), on: plan.year.last))
    }
    var ledger = Ledger()
    ledger.append(CommitHeader(sequence: 1, at: 1, author: "Hoa", login: "vp"), facts)
    ledger.append(
      CommitHeader(sequence: 2, at: 2, author: "Hoa", login: "vp"),
      former.map { Fact(.closed($0.id), true, on: $0.year.last) })
    let office = Office(
      documents: (former + [now]).map { PlanDocument($0) }, roster: desk.state.office.roster,
      ledger: ledger, calendar: Sample.calendar)
    var state = State(office: office, today: Sample.today, author: "Lan", start: .entry)
    state.openGrid(GridSubject(plan: now.id, .targets))
    _ = update(&state, .resized(Size(80, 24)))
    return EntryDesk(state)
  }
}
