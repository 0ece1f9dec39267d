import Campaign
import Writing

extension Command {
  static let recordResult = Command(
    "record result", [.schoolOrOffice, .target, .value], options: [.on, .force, .plan],
    Phrase("kết quả một chỉ tiêu", "the result of a target"),
    details: Phrase(
      """
      Kết quả viết 97,2 hay 97,2% hay 126/129. Chỉ tiêu cộng tử số và mẫu số các trường; một \
      tỉ lệ không có mẫu số làm con số chung thành bình quân các trường, chưa tính theo quy mô.
      """,
      """
      A result is 97.2 or 97.2% or 126/129. A target sums the schools' parts and wholes; one \
      percentage without its whole makes the figure an unweighted mean.
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
      let name = session.call[.schoolOrOffice]
      let school = SchoolOrOffice.isOffice(name) ? nil : try finder.school(name)
      let (plan, target) = try finder.target(session.call[.target])
      let on = try desk.on(plan)
      do throws(ResultFault) {
        return try ResultActs(office.ledger, plan: plan, target: target)
          .set(session.call[.value], school: school, on: on, session.language)
      } catch {
        throw Failure.result(error)
      }
    }
    return Answer(recorded: receipt, at: desk)
  }
}

/// The first argument of a result.
enum SchoolOrOffice {
  static func isOffice(_ name: String) -> Bool {
    ["office", "co quan"].contains(Vietnamese.fold(name))
  }
}

extension Argument {
  fileprivate static let schoolOrOffice = Argument(
    "SCHOOL|office", .school, Phrase("trường, hoặc office là cơ quan", "a school, or the office"))
  fileprivate static let target = Argument(
    "TARGET", .target, Phrase("mã chỉ tiêu, như t1", "a target's id, as t1"))
  fileprivate static let value = Argument(
    "VALUE", .text, Phrase("97,2 hay 97,2% hay 126/129", "97.2 or 97.2% or 126/129"))
}
