import Campaign
import Canvas
import Dashboard
import JSON
import Testing

/// Two people at one plan: what has no id is known by what it says, never by its place alone.
@Suite struct OutlineSessions {
  private func desk(at section: PlanSection) -> EntryDesk {
    let office = Office(
      documents: [PlanDocument(Sample.plan("quang-hoa", .school(2022)))], roster: Sample.roster,
      calendar: Sample.calendar)
    var desk = EntryDesk(Sample.state(100, 40, office: office, start: .plan))
    for _ in 0..<(PlanSection.allCases.firstIndex(of: section) ?? 0) { desk.press(.down) }
    desk.press(.enter)
    return desk
  }

  private func names(_ desk: EntryDesk) -> [String] {
    desk.state.office.plans[0].commemorations.map(\.name)
  }

  /// A colleague takes the first day of honour out.
  private func dropFirst(_ desk: EntryDesk) throws {
    let acts = try #require(
      PlanActs(desk.state.office, plan: desk.state.office.plans[0].id, on: Sample.today))
    let first = try #require(acts.plan.document["commemorations"]?.array?.first)
    desk.colleague("Sơn", try acts.drop(first, at: 0, of: "commemorations"))
  }

  @Test func aFormChangesTheEntryThatItWasOpenedFor() throws {
    var desk = desk(at: .honours)
    let before = names(desk)
    desk.press(.down)
    desk.type("e")
    try dropFirst(desk)
    desk.press(.control("u"))
    desk.type("Ngày hội trường")
    desk.press(.control("s"))
    // That a colleague changed the list meanwhile is asked; both changes stay.
    desk.type("m")
    #expect(names(desk) == ["Ngày hội trường"] + before.dropFirst(2))
  }

  @Test func aQuestionTakesOutWhatItNames() throws {
    var desk = desk(at: .honours)
    let before = names(desk)
    desk.press(.down)
    desk.press(.delete)
    #expect(desk.shows(before[1]))
    try dropFirst(desk)
    desk.press(.enter)
    #expect(names(desk) == Array(before.dropFirst(2)))
  }

  @Test func whatAColleagueTookOutIsNotChangedInItsPlace() throws {
    var desk = desk(at: .honours)
    let before = names(desk)
    desk.type("e")
    try dropFirst(desk)
    desk.press(.control("u"))
    desk.type("Ngày hội trường")
    desk.press(.control("s"))
    #expect(names(desk) == Array(before.dropFirst()))
    #expect(desk.shows("người khác vừa sửa hoặc bỏ mục này"))
  }

  /// What was added is named, and not the whole list.
  @Test func theNoticeNamesTheEntry() {
    var desk = desk(at: .councils)
    desk.type("i")
    desk.type("Hội đồng sáng kiến xã")
    desk.press(.control("s"))
    #expect(desk.shows("Đã lưu: hội đồng: thêm Hội đồng sáng kiến xã"))
  }
}
