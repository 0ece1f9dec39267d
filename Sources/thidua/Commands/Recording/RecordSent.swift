import Campaign
import Writing

extension Command {
  static let recordSent = Command(
    "record sent", [.deadline], options: [.on, .not, .force, .plan],
    Phrase("cơ quan đã trình hồ sơ lên cấp trên", "the office sent its dossiers upward"),
    details: Phrase(
      "Hạn đề nghị xong từ ngày này, dù còn thiếu gì; phần thiếu vẫn hiện.",
      "The cutoff is done from that day, whatever is still missing; that stays shown.")
  ) { session throws(Failure) in
    let desk = try Desk(session, .readWrite)
    let receipt = try desk.record { office throws(Failure) in
      let (plan, deadline) = try desk.finder(office).cutoff(session.call[.deadline])
      let acts = CutoffActs(office.ledger, plan: plan, deadline: deadline)
      return acts.sent(!session.call.has(.not), on: try desk.on(plan))
    }
    return Answer(recorded: receipt, at: desk)
  }
}
