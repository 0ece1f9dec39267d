import Campaign
import Writing

extension Command {
  static let recordCriterion = Command(
    "record criterion", [.schoolOrOffice, .criterion, .score],
    options: [.on, .force, .plan],
    Phrase("điểm một tiêu chí", "the score of a criterion"),
    details: Phrase(
      "Điểm cao hơn mức tối đa của tiêu chí không ghi. Điểm để trống (\"\") là bỏ điểm đã ghi.",
      "More than the criterion's most is refused. An empty score (\"\") takes back what is there."),
    examples: [
      Example(
        "thidua record criterion office tc-1 9,5",
        Phrase("cơ quan tự chấm 9,5 điểm", "the office scores itself 9.5"))
    ]
  ) { session throws(Failure) in
    let desk = try Desk(session, .readWrite)
    let receipt = try desk.carryOut { office throws(Failure) in
      let finder = try desk.finder(office)
      let school = try finder.schoolOrOffice(session.call[.schoolOrOffice])
      let (plan, criterion) = try finder.criterion(session.call[.criterion])
      let entry = try GridEntry(
        office, GridSubject(plan: plan.id, .criteria), column: criterion.id, school,
        on: try desk.on(plan))
      return try entry.intent(session.call[.score], session)
    }
    return Answer(recorded: receipt, at: desk)
  }
}

extension Argument {
  fileprivate static let criterion = Argument(
    "CRITERION", .criterion, Phrase("mã tiêu chí", "a criterion's id"))
  fileprivate static let score = Argument("SCORE", .text, Phrase("điểm, như 9,5", "as 9.5"))
}
