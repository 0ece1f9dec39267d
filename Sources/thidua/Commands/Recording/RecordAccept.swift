import Campaign
import Writing

extension Command {
  static let recordAccept = Command(
    "record accept", [.schoolOrAll, .target], options: [.not, .on, .force, .plan],
    Phrase("duyệt số liệu một chỉ tiêu đã nhận", "accept figures of a target that came"),
    details: Phrase(
      """
      Nhận là bước một, duyệt là bước hai. all là mọi số đã nhận của chỉ tiêu. Số thay đổi sau khi \
      duyệt trở lại là mới nhận.
      """,
      """
      To come is the first step, to be accepted the second. all is every figure of the target that \
      came. A figure that changes after it was accepted has only come again.
      """),
    examples: [
      Example(
        "thidua record accept th-doc-lap t4", Phrase("duyệt số của trường", "one school's figure")),
      Example("thidua record accept all t4", Phrase("duyệt mọi số đã nhận", "all that came")),
    ]
  ) { session throws(Failure) in
    let desk = try Desk(session, .readWrite)
    let receipt = try desk.record { office throws(Failure) in
      let finder = try desk.finder(office)
      let (plan, target) = try finder.target(session.call[.target])
      let day = try desk.on(plan)
      let acts = AcceptActs(office.ledger, plan: plan.id, target: target.id, on: day)
      let name = session.call[.schoolOrAll]
      let isAll = DossierItems.isAll(name)
      let schools: [UnitID] =
        if isAll {
          [""] + office.roster(on: .last).schools.map(\.id)
        } else {
          [SchoolOrOffice.isOffice(name) ? "" : try finder.school(name).id]
        }
      if session.call.has(.not) { return acts.takeBack(schools) }
      if !isAll,
        office.ledger.value(.result(plan.id, target.id, school: schools[0]), on: day) == nil
      {
        throw .refused(
          Phrase(
            "\(target.id): chưa có số liệu để duyệt", "\(target.id): there is no figure to accept"))
      }
      return acts.accept(schools)
    }
    return Answer(recorded: receipt, at: desk)
  }
}

extension Argument {
  fileprivate static let schoolOrAll = Argument(
    "SCHOOL|office|all", .school,
    Phrase(
      "trường, office là cơ quan, all là mọi trường", "a school, the office, or all that came"))
}
