import Campaign
import Canvas
import Dashboard
import JSON
import Testing
import Writing

/// Another day, and a year that is closed, can be looked at; nothing is entered there.
@Suite struct LookBackSessions {
  private func desk() throws -> EntryDesk {
    let next = try Sample.schoolYear.rolled(to: .school(2023))
    var ledger = Ledger()
    ledger.append(
      CommitHeader(sequence: 1, at: 0, author: "Lan", login: "vp"),
      [Fact(.closed(Sample.schoolYear.id), true, on: day("2023-07-31"))])
    return EntryDesk(
      Sample.state(
        office: Office(
          documents: [PlanDocument(Sample.schoolYear), PlanDocument(next)], roster: Sample.roster,
          ledger: ledger, calendar: Sample.calendar), today: day("2023-09-05"), start: .deadlines))
  }

  @Test func aClosedYearIsShownAsItStood() throws {
    var desk = try desk()
    #expect(desk.state.status.plans.map(\.id) == ["quang-hoa-2023-2024"])
    desk.type("t")
    desk.type("14/11/2022")
    #expect(desk.shows("Thứ Hai 14/11/2022"))
    desk.press(.enter)
    #expect(desk.state.today == day("2022-11-14"))
    #expect(desk.state.status.deadline("dot-1", plan: Sample.schoolYear.id)?.state == .overdue)
    #expect(desk.shows("XEM LẠI"))
    #expect(desk.shows("Đề nghị khen thưởng đợt 1"))
  }

  @Test func nothingIsEnteredThereAndTodayComesBack() throws {
    var desk = try desk()
    desk.type("t")
    desk.type("14/11/2022")
    desk.press(.enter)
    desk.type("e")
    #expect(desk.state.overlays.isEmpty)
    #expect(desk.shows("đang xem ngày 14/11/2022"))
    desk.type("u")
    #expect(desk.others.isEmpty || desk.commits.isEmpty)
    // Midnight passes meanwhile.
    desk.hear(.dayChanged(day("2023-09-06")))
    #expect(desk.state.today == day("2022-11-14"))
    desk.type("t")
    desk.press(.enter)
    #expect(desk.state.today == day("2023-09-06"))
    #expect(desk.state.readOnlyReason == nil)
    #expect(!desk.shows("XEM LẠI"))
  }

  @Test func aStoreThatIsReadOnlyStaysSo() throws {
    var desk = try desk()
    desk.hear(.readOnly(reason: "đĩa chỉ đọc"))
    desk.type("t")
    desk.type("14/11/2022")
    desk.press(.enter)
    desk.type("t")
    desk.press(.enter)
    #expect(desk.state.readOnlyReason == "đĩa chỉ đọc")
  }
}
