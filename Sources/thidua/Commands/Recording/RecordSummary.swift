import Campaign
import Writing

extension Command {
  static let recordSummary = Command(
    "record summary", [.review, .text], options: [.part, .on, .force, .plan],
    Phrase("lời của cơ quan trong sơ kết, tổng kết", "the office's words in a review"),
    details: Phrase(
      """
      PHASE là mã đợt hay mã sơ kết; year (năm) là tổng kết năm. Lời trống ("") là bỏ lời ấy. Có \
      lời thì sơ kết, tổng kết ấy là đã làm; thidua paper review in ra thành báo cáo.
      """,
      """
      PHASE is a phase's id or a review's; year is the review of the year. An empty text ("") takes \
      the words back. A review with words is done; thidua paper review prints it.
      """),
    examples: [
      Example(
        #"thidua record summary dot-1 "40/44 trường nộp đủ hồ sơ, đúng hạn""#,
        Phrase("kết quả của đợt 1", "the results of phase 1")),
      Example(
        #"thidua record summary quang-hoa:year "Thiếu giáo viên ở 3 xã" --part shortcomings"#,
        Phrase("hạn chế trong năm", "the year's shortcomings")),
    ]
  ) { session throws(Failure) in
    let desk = try Desk(session, .readWrite)
    let receipt = try desk.record { office throws(Failure) in
      let finder = try desk.finder(office)
      let (plan, review) = try finder.review(session.call[.review])
      let text = try TypedText.line(session.call[.text], mayBeEmpty: true)
      let part = try ReviewSection.typed(session.call[.part])
      return ReviewActs(office.ledger, plan: plan.id, review: review.id)
        .say(text, in: part, on: try desk.on(plan))
    }
    return Answer(recorded: receipt, at: desk)
  }
}

extension ReviewSection {
  /// `results` where no part is named.
  fileprivate static func typed(_ text: String?) throws(Failure) -> ReviewSection {
    guard let text else { return .results }
    switch Vietnamese.fold(text) {
    case "results", "ket qua": return .results
    case "shortcomings", "han che": return .shortcomings
    case "next", "phuong huong": return .next
    default:
      throw .refused(
        Phrase(
          "không có phần “\(text)”; dùng results, shortcomings hoặc next",
          "no such part as “\(text)”; use results, shortcomings or next"))
    }
  }
}

extension Argument {
  static let review = Argument(
    "PHASE|year", .text, Phrase("mã đợt, mã sơ kết, hoặc year", "a phase, a review, or year"))
}

extension Option {
  fileprivate static let part = Option(
    "part", .required("PART", .text),
    Phrase(
      "results (nếu không nêu), shortcomings, next", "results (if not said), shortcomings, next"))
}
