import Campaign
import Writing

extension Command {
  static let recordNone = Command(
    "record none", [.school, .deadline], options: [.on, .not, .force, .plan],
    Phrase("trường không có đề nghị lần này", "a school has nothing to nominate"),
    examples: [
      Example(
        "thidua record none mn-hoa-ban dot-2",
        Phrase("trường Hoa Ban đợt 2 không đề nghị ai", "nobody from Hoa Ban this time"))
    ]
  ) { session throws(Failure) in
    let desk = try Desk(session, .readWrite)
    let receipt = try desk.record { office throws(Failure) in
      let owed = try desk.finder(office).owed(session.call[.school], session.call[.deadline])
      if !session.call.has(.not) { try owed.checkNobodyIsNamed(office.ledger) }
      let acts = DossierActs(
        office.ledger, plan: owed.plan, deadline: owed.deadline, school: owed.school.id)
      return acts.noNomination(!session.call.has(.not), on: try desk.on(owed.plan))
    }
    return Answer(recorded: receipt, at: desk)
  }
}

extension Owed {
  fileprivate func checkNobodyIsNamed(_ ledger: Ledger) throws(Failure) {
    let named = ledger.nominees(plan: plan.id, deadline: deadline.id)
      .filter { $0.school == school.id && $0.standing != .aside }
    guard !named.isEmpty else { return }
    let names = named.map(\.name).joined(separator: ", ")
    throw .refused(
      Phrase(
        "\(school.fullName) đã đề nghị \(names); để lại hoặc hoàn tác trước",
        "\(school.fullName) has proposed \(names); set them aside or undo first"))
  }
}
