import Campaign
import Writing

extension Command {
  static let recordExtend = Command(
    "record extend", [.deadline, .newDay], options: [.document.needed, .on, .force, .plan],
    Phrase("gia hạn theo văn bản", "a new last day by document"),
    details: Phrase(
      "Ngày mới là ngày cuối còn kịp; ngày cũ vẫn còn trong nhật ký.",
      "The new day is the last safe one; the old one stays on record."),
    examples: [
      Example(
        #"thidua record extend dot-1 15/11 --document "CV 12/SGDĐT-VP""#,
        Phrase("đợt 1 kéo dài đến hết 15/11", "dot-1 runs to the end of 15 November"))
    ]
  ) { session throws(Failure) in
    let desk = try Desk(session, .readWrite)
    let receipt = try desk.record { office throws(Failure) in
      let (plan, deadline) = try desk.finder(office).deadline(session.call[.deadline])
      let day = try Session.day(session.call[.newDay], today: desk.day, as: .within(plan.year.span))
      let on = try desk.on(plan)
      let acts = CutoffActs(office.ledger, plan: plan, deadline: deadline)
      do throws(ExtensionFault) {
        return try acts.extend(to: day, document: session.call[.document] ?? "", on: on)
      } catch {
        throw Failure.refused(Phrase(error.text(.vi), error.text(.en)))
      }
    }
    return Answer(recorded: receipt, at: desk)
  }
}

extension Argument {
  fileprivate static let newDay = Argument(
    "DAY", .day, Phrase("ngày cuối mới", "the new last day"))
}
