import Campaign
import JSON
import Writing

extension Command {
  static let planClose = closing(
    "plan close", true,
    Phrase("đóng một kế hoạch: vẫn đọc được, không nhắc hạn", "close a plan: its deadlines rest"))

  static let planReopen = closing(
    "plan reopen", false, Phrase("mở lại một kế hoạch đã đóng", "open a closed plan again"))

  private static func closing(_ name: String, _ closes: Bool, _ summary: Phrase) -> Command {
    Command(name, [.planIDOrNone], options: [.on], summary) { session throws(Failure) in
      let desk = try Desk(session, .readWrite)
      let receipt = try desk.record { office throws(Failure) in
        let plan = try desk.finder(office).plan(session.call[.planIDOrNone]) {
          office.isClosed($0.id, on: desk.day) != closes
        }
        if office.isClosed(plan.id, on: desk.day) == closes { return [] }
        let on = try session.day(.on, today: desk.day, as: .within(plan.year.span))
        return PlanActs(office, plan: plan.id, on: on)?.close(closes) ?? []
      }
      return Answer(recorded: receipt, at: desk)
    }
  }
}
