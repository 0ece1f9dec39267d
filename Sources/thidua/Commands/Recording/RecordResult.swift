import Campaign
import Writing

extension Command {
  static let recordResult = Command(
    "record result", [.schoolOrOffice, .target, .value], options: [.why, .on, .force, .plan],
    Phrase("kết quả một chỉ tiêu", "the result of a target"),
    details: Phrase(
      """
      Kết quả viết 97,2 hay 97,2% hay 126/129. Chỉ tiêu cộng tử số và mẫu số các trường; một \
      tỉ lệ không có mẫu số làm con số chung thành bình quân các trường, chưa tính theo quy mô. Số ngoài khoảng \
      thường gặp (các năm trước của trường, hoặc các trường cùng cấp) vẫn ghi và được báo; --reason \
      giữ lý do.
      """,
      """
      A result is 97.2 or 97.2% or 126/129. A target sums the schools' parts and wholes; one \
      percentage without its whole makes the figure an unweighted mean. A figure \
      outside its band (the school's own former years, or the schools of its level) is recorded and \
      told of; --reason keeps why.
      """),
    examples: [
      Example("thidua record result th-doc-lap t4 126/129", Phrase("126 trên 129", "126 of 129")),
      Example(
        "thidua record result office t10 126", Phrase("số của cơ quan", "the office's own figure")),
    ]
  ) { session throws(Failure) in
    let desk = try Desk(session, .readWrite)
    let receipt = try desk.carryOut { office throws(Failure) in
      let finder = try desk.finder(office)
      let school = try finder.schoolOrOffice(session.call[.schoolOrOffice])
      let (plan, target) = try finder.target(session.call[.target])
      let on = try desk.on(plan)
      do throws(ResultFault) {
        let acts = ResultActs(office.ledger, plan: plan, target: target)
        return try acts.set(session.call[.value], school: school, on: on, session.language)
          + acts.reason(
            session.call[.why] ?? "", for: session.call[.value], school: school, on: on,
            session.language)
      } catch {
        throw Failure.result(error)
      }
    }
    return Answer(recorded: receipt, at: desk)
  }
}

extension Option {
  fileprivate static let why = Option(
    "reason", .required("TEXT", .text),
    Phrase("vì sao số này đúng, dù ngoài khoảng thường gặp", "why an unusual figure is right"))
}

extension Argument {
  static let target = Argument(
    "TARGET", .target, Phrase("mã chỉ tiêu, như t1", "a target's id, as t1"))
  fileprivate static let value = Argument(
    "VALUE", .text, Phrase("97,2 hay 97,2% hay 126/129", "97.2 or 97.2% or 126/129"))
}
