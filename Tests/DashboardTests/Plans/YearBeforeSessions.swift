import Campaign
import Canvas
import Dashboard
import JSON
import Testing
import Writing

/// What is on the screen beside the year before, worked out when nobody is typing.
@Suite struct YearBeforeSessions {
  private let school = Sample.roster.schools[0]

  /// A year in which the first school brought everything on 1 November, and the next one.
  private func desk(_ screen: Screen) throws -> EntryDesk {
    let next = try Sample.schoolYear.rolled(to: .school(2023))
    var ledger = Ledger()
    let cutoff = try #require(Sample.schoolYear.deadline("dot-1")?.cutoff)
    let facts = cutoff.items.map {
      Fact(
        .dossier(Sample.schoolYear.id, "dot-1", school: school.id, item: $0.id), true,
        on: day("2022-11-01"))
    }
    ledger.append(CommitHeader(sequence: 1, at: 0, author: "Lan", login: "vp"), facts)
    ledger.append(
      CommitHeader(sequence: 2, at: 0, author: "Lan", login: "vp"),
      [Fact(.closed(Sample.schoolYear.id), true, on: day("2023-07-31"))])
    let office = Office(
      documents: [PlanDocument(Sample.schoolYear), PlanDocument(next)], roster: Sample.roster,
      ledger: ledger, calendar: Sample.calendar)
    return EntryDesk(Sample.state(120, 40, office: office, today: day("2023-11-05"), start: screen))
  }

  private func rest(_ desk: inout EntryDesk) {
    while desk.state.hasSpareWork { desk.hear(.rested) }
  }

  @Test func aCutoffStandsBesideTheYearBefore() throws {
    var desk = try desk(.deadlines)
    #expect(!desk.shows("Năm trước"))
    rest(&desk)
    #expect(desk.shows("cùng kỳ 1/40, cả năm 1/40, đề nghị 0"))
  }

  @Test func aSchoolStandsBesideItsYearBefore() throws {
    var desk = try desk(.schools)
    desk.press(.enter)
    rest(&desk)
    #expect(desk.shows("Xong 0/3, cùng kỳ năm trước 1/3, cả năm trước 1/3 ▃▁"))
  }

  /// An entry makes the figures anew, and what stood there stays until they are.
  @Test func anEntryDoesNotMakeTheYearBeforeBlink() throws {
    var desk = try desk(.deadlines)
    rest(&desk)
    let late = Fact(
      .sent(Sample.schoolYear.id, "dot-1"), true, on: day("2022-11-08"))
    desk.colleague("Minh", [late])
    #expect(desk.shows("cùng kỳ 1/40, cả năm 1/40, đề nghị 0"))
    #expect(desk.state.hasSpareWork)
    rest(&desk)
    #expect(desk.shows("trình 08/11/2022"))
    desk.hear(.dayChanged(day("2023-11-06")))
    #expect(!desk.shows("Năm trước"))
  }

  @Test func otherScreensDoNotLookBack() throws {
    var desk = try desk(.today)
    rest(&desk)
    #expect(!desk.state.hasSpareWork)
  }
}
