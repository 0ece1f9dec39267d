import Campaign
import Writing

extension Command {
  static let recordMovement = Command(
    "record movement", [.school, .movement, .aspect],
    options: [.on, .not, .force, .plan],
    Phrase("phong trào: có kế hoạch, có báo cáo, tham gia", "a school's part in a movement"),
    details: Phrase(
      "Nêu lại với --on thì sửa ngày đã ghi. Phong trào mà nhiều kế hoạch cùng nêu là một.",
      "Said again with --on it corrects the day. A movement that several plans name is one."),
    examples: [
      Example(
        "thidua record movement th-doc-lap quang-hoa:pt-1 plan",
        Phrase("trường Độc Lập nộp kế hoạch", "its plan came")),
      Example(
        #"thidua record movement th-doc-lap quang-hoa:pt-1 "tham gia""#,
        Phrase("trường tham gia", "it takes part")),
    ]
  ) { session throws(Failure) in
    let desk = try Desk(session, .readWrite)
    let receipt = try desk.carryOut { office throws(Failure) in
      let finder = try desk.finder(office)
      let school = try finder.school(session.call[.school])
      let movement = try finder.movement(session.call[.movement])
      let aspect = MovementAspect.named(session.call[.aspect]) ?? .joined
      let on = try desk.on(try finder.plan(movement.plan.rawValue))
      let entry = try GridEntry(
        office, GridSubject(plan: movement.plan, .movements(aspect)), column: movement.id, school,
        on: desk.day)
      if session.call.has(.not) { return try entry.intent(.empty, text: "") }
      // Said again without a day, it keeps the day it has.
      return try entry.intent(.value(.yes(session.call[.on] == nil ? nil : on)), text: "")
    }
    return Answer(recorded: receipt, at: desk)
  }
}

extension Argument {
  static let movement = Argument(
    "MOVEMENT", .movement, Phrase("mã phong trào", "a movement's id"))
  fileprivate static let aspect = Argument(
    "plan|report|joined", .named(MovementAspect.self),
    Phrase("kế hoạch, báo cáo hay tham gia; hoặc plan, report, joined", "what the school has"))
}
