import Campaign
import Writing

extension Command {
  static let recordDecision = Command(
    "record decision", [.deadline, .decisionNumber],
    options: [.dated, .school, .on, .force, .plan],
    Phrase("quyết định khen thưởng: số, ngày", "the decision that rewards: its number and date"),
    details: Phrase(
      """
      Ghi cho mọi trường có người được chọn, hoặc chỉ trường nêu ở --school. Trường đã ghi không \
      khen thì không ghi.
      """,
      """
      It is recorded for every school with someone chosen, or for that of --school alone. Schools \
      on record as not rewarded are left out.
      """),
    examples: [
      Example(
        "thidua record decision dot-1 123/QĐ-SGDĐT --dated 20/12",
        Phrase("khen mọi người được chọn của đợt 1", "rewards all who were chosen in dot-1"))
    ]
  ) { session throws(Failure) in
    let desk = try Desk(session, .readWrite)
    let receipt = try desk.record { office throws(Failure) in
      let finder = try desk.finder(office)
      let (plan, deadline) = try finder.cutoff(session.call[.deadline])
      let on = try desk.on(plan)
      let decision = Decision(
        number: try decisionNumber(session),
        date: try desk.happened(.dated, in: plan, default: on))
      let only = try session.call[.school].map { name throws(Failure) in
        try finder.owed(name, session.call[.deadline]).school.id
      }
      let schools = only.map { [$0] } ?? chosen(office, plan, deadline, on)
      guard !schools.isEmpty else {
        throw .refused(
          Phrase(
            "chưa chọn ai trong “\(deadline.title)”", "nobody is chosen in “\(deadline.title)”"))
      }
      return schools.flatMap { school in
        DossierActs(office.ledger, plan: plan, deadline: deadline, school: school)
          .reward(decision, on: on)
      }
    }
    return Answer(recorded: receipt, at: desk)
  }

  private static func decisionNumber(_ session: Session) throws(Failure) -> String {
    let typed = session.call[.decisionNumber]
    let number = Vietnamese.composed(typed)
    if number.allSatisfy(\.isWhitespace) || Sanitise.line(number) != number || number.count > 100 {
      throw .refused(
        Phrase("“\(typed)” không phải số quyết định", "“\(typed)” is no number of a decision"))
    }
    return number
  }

  /// The schools of those who were chosen, but for those on record as not rewarded.
  private static func chosen(_ office: Office, _ plan: Plan, _ deadline: Deadline, _ day: Day)
    -> [UnitID]
  {
    var schools: [UnitID] = []
    for nominee in office.ledger.nominees(plan: plan.id, deadline: deadline.id, on: day)
    where nominee.standing == .chosen && !schools.contains(nominee.school) {
      let review = SchoolDossier(
        office.ledger, plan: plan, deadline: deadline, school: nominee.school, on: day
      ).review
      if review?.state != .notRewarded { schools.append(nominee.school) }
    }
    return schools
  }
}

extension Argument {
  fileprivate static let decisionNumber = Argument(
    "NUMBER", .text, Phrase("số quyết định, như 123/QĐ-SGDĐT", "as 123/QĐ-SGDĐT"))
}

extension Option {
  fileprivate static let dated = Option(
    "dated", .required("DATE", .day),
    Phrase("ngày ký quyết định (mặc định: ngày ghi)", "the day of the decision (default: --on)"))
}
