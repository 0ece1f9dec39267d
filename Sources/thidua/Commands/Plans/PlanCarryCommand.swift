import Campaign
import Writing

extension Command {
  static let planCarry = Command(
    "plan carry", [.planIDOrNone],
    Phrase("mang khó khăn còn mở của năm trước sang", "carry last year's open difficulties over"),
    details: Phrase(
      "Tuổi và ý kiến trả lời đi theo; ở kế hoạch năm trước chúng được đóng.",
      "Their age and answers go with them; in last year's plan they are closed."),
    examples: [
      Example(
        "thidua plan carry quang-hoa-2027-2028",
        Phrase("từ quang-hoa-2026-2027", "from quang-hoa-2026-2027"))
    ]
  ) { session throws(Failure) in
    let desk = try Desk(session, .readWrite)
    let receipt = try desk.record { office throws(Failure) in
      let plan = try desk.finder(office).plan(session.call[.planIDOrNone])
      guard let former = office.predecessor(of: plan) else {
        throw .refused(
          Phrase(
            "kho không có kế hoạch năm trước của \(plan.id)",
            "the store has no plan of the year before \(plan.id)"))
      }
      let open = office.openDifficulties(of: former, on: desk.day)
      return office.carrying(open, into: plan, on: desk.day)
    }
    return Answer(recorded: receipt, at: desk)
  }
}
