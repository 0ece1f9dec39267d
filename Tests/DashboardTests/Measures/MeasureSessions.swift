import Campaign
import Canvas
import Dashboard
import JSON
import Testing
import Writing

/// The measures screen, key by key.
@Suite struct MeasureSessions {
  private let school = Sample.roster.schools[0]

  /// A year in which one school was in time, and the next, in which it is late.
  private func desk() throws -> EntryDesk {
    let next = try Sample.schoolYear.rolled(to: .school(2023))
    let cutoff = try #require(Sample.schoolYear.deadline("dot-1")?.cutoff)
    var ledger = Ledger()
    for (number, (plan, on)) in [
      (Sample.schoolYear.id, "2022-11-01"), (next.id, "2023-11-06"),
    ].enumerated() {
      ledger.append(
        CommitHeader(sequence: Int64(number + 1), at: 0, author: "Lan", login: "vp"),
        cutoff.items.map {
          Fact(.dossier(plan, "dot-1", school: school.id, item: $0.id), true, on: day(on))
        })
    }
    ledger.append(
      CommitHeader(sequence: 3, at: 0, author: "Lan", login: "vp"),
      [Fact(.closed(Sample.schoolYear.id), true, on: day("2023-07-31"))])
    let office = Office(
      documents: [PlanDocument(Sample.schoolYear), PlanDocument(next)], roster: Sample.roster,
      ledger: ledger, calendar: Sample.calendar)
    return EntryDesk(
      Sample.state(120, 40, office: office, today: day("2023-11-20"), start: .measures))
  }

  @Test func theYearBeforeComesBesideIt() throws {
    let desk = try desk()
    #expect(desk.shows("1/40   2,5%"))
    while desk.state.hasSpareWork { desk.hear(.rested) }
    // 1 of 40, late; a year before 1 of 40, in time.
    #expect(desk.shows("1/40   2,5%       0%    2,5%     2,5%"))
  }

  @Test func enterSaysWhoIsBehindIt() throws {
    var desk = try desk()
    desk.press(.character("1"), .character("%"))
    desk.press(.down, .enter, .enter)
    #expect(desk.shows("Vì sao tỷ lệ này"))
    #expect(desk.shows("nhận 06/11/2023"))
    desk.press(.escape, .escape)
    #expect(desk.state.place.focus == 0)
  }

  /// Two years that go by one short name are told apart.
  @Test func twoYearsOfAPlanAreToldApart() throws {
    let next = try Sample.schoolYear.rolled(to: .school(2023))
    let office = Office(
      documents: [PlanDocument(Sample.schoolYear), PlanDocument(next)], roster: Sample.roster,
      ledger: Ledger(), calendar: Sample.calendar)
    let desk = EntryDesk(
      Sample.state(office: office, today: day("2023-11-20"), start: .measures))
    #expect(desk.shows("Đã đến hạn: QH 2022-2023"))
    #expect(desk.shows("Đã đến hạn: QH 2023-2024"))
  }

  @Test func aKeyGroupsByTheNextThing() throws {
    var desk = try desk()
    #expect(desk.shows("Theo cấp học"))
    for title in ["Theo khối", "Theo xã", "Theo đợt", "Theo cấp học"] {
      desk.press(.character("m"))
      #expect(desk.shows(title))
    }
  }

  @Test func aSchoolShowsHowItKeptToItsDays() throws {
    var desk = try desk()
    desk.press(.character("3"))
    #expect(desk.shows("!··"))
    desk.press(.enter)
    #expect(desk.shows("Theo hạn: !··"))
    #expect(desk.shows("! quá hạn"))
  }
}
