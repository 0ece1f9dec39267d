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
    let receipt = try desk.carryOut { office throws(Failure) in
      let owed = try desk.finder(office).owed(session.call[.school], session.call[.deadline])
      let acts = DossierActs(
        office.ledger, plan: owed.plan, deadline: owed.deadline, school: owed.school.id)
      let on = try desk.on(owed.plan)
      if session.call.has(.not) { return Intent(acts.noNomination(false, on: on)) }
      do throws(DossierFault) { return try acts.declareNone(on: on) } catch {
        throw Failure.refused(Phrase(error.text(.vi), error.text(.en)))
      }
    }
    return Answer(recorded: receipt, at: desk)
  }
}
