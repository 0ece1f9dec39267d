import Campaign
import Canvas
import Dashboard
import Testing

@Suite struct DifficultyAnswerSessions {
  private func desk() -> EntryDesk {
    var desk = EntryDesk(Sample.state(office: Sample.withStaff, start: .people))
    desk.colleague(
      "Hùng",
      DifficultyActs(desk.state.office.ledger, plan: Sample.tasks.id, on: Sample.today)
        .raise("Thiếu phòng học", by: "Hùng", school: ""))
    desk.press(.tab, .tab)
    return desk
  }

  private func answer(_ desk: EntryDesk) -> String? {
    desk.state.status.difficulties.first { $0.text == "Thiếu phòng học" }?.answer
  }

  private func select(_ desk: inout EntryDesk) {
    for _ in 0..<20 where desk.state.selection.id(of: .difficulty) != nil {
      let id = desk.state.selection.id(of: .difficulty)
      let one = desk.state.status.difficulties.first { $0.id == id?.rawValue }
      if one?.text == "Thiếu phòng học" { return }
      desk.press(.down)
    }
  }

  @Test func itIsAnsweredByItsKeyWhereItIsShown() {
    var desk = desk()
    select(&desk)
    #expect(desk.shows("r Trả lời"))
    desk.type("r")
    desk.type("Mượn phòng của xã")
    desk.press(.control("s"))
    #expect(answer(desk) == "Mượn phòng của xã")
  }

  @Test func enterShowsItWholeAndOffersToAnswer() {
    var desk = desk()
    select(&desk)
    desk.press(.enter)
    #expect(desk.shows("Trả lời"))
    desk.press(.enter)
    desk.type("Mượn phòng của xã")
    desk.press(.control("s"))
    #expect(answer(desk) == "Mượn phòng của xã")
  }
}
