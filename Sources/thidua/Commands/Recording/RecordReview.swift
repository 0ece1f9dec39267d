import Campaign
import Writing

extension Command {
  static let recordReview = Command(
    "record review", [.school, .deadline, .reviewState], options: [.reason, .on, .force, .plan],
    Phrase("thẩm định hồ sơ: trả lại, đạt, khen", "the review: returned, accepted, rewarded"),
    details: Phrase(
      "Hồ sơ trả lại phải nộp lại từ đầu; những lần trước vẫn còn trong nhật ký.",
      "A returned dossier must come in again; what came before stays on record."),
    examples: [
      Example(
        #"thidua record review th-doc-lap dot-1 returned --reason "thiếu chữ ký""#,
        Phrase("trả lại vì thiếu chữ ký", "returned for want of a signature"))
    ]
  ) { session throws(Failure) in
    let desk = try Desk(session, .readWrite)
    let receipt = try desk.record { office throws(Failure) in
      let owed = try desk.finder(office).owed(session.call[.school], session.call[.deadline])
      let state = ReviewState.named(session.call[.reviewState]) ?? .accepted
      if state == .returned, session.call[.reason] == nil {
        throw Failure.usage(UsageError(.missingOption(.reason), session.call.command))
      }
      let acts = DossierActs(
        office.ledger, plan: owed.plan, deadline: owed.deadline, school: owed.school.id)
      return acts.review(state, reason: session.call[.reason], on: try desk.on(owed.plan))
    }
    return Answer(recorded: receipt, at: desk)
  }
}

extension Argument {
  fileprivate static let reviewState = Argument(
    "STATE", .named(ReviewState.self),
    Phrase(
      "trả lại, đạt, đã khen, không khen; hoặc returned, accepted, rewarded, notRewarded",
      "returned, accepted, rewarded, notRewarded, or the same in Vietnamese"))
}

extension Option {
  fileprivate static let reason = Option(
    "reason", .required("TEXT", .text), Phrase("lý do; cần khi trả lại", "why; needed to return"))
}
