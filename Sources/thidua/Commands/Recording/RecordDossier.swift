import Campaign
import Writing

extension Command {
  static let recordDossier = Command(
    "record dossier", [.school, .deadline, .items],
    options: [.on, .not.about(Phrase("rút lại: chưa nhận", "take back: not in")), .plan],
    Phrase("ghi thành phần hồ sơ đã nhận", "dossier items that came in"),
    details: Phrase(
      """
      Nhiều thành phần viết cách nhau bằng dấu phẩy, hoặc all là tất cả. Báo cáo thành tích \
      của riêng một người viết MÃ/NGƯỜI, như bao-cao/12.
      """,
      """
      Several items are separated by commas; all means every item. The report of one nominee \
      alone is ITEM/NOMINEE, as bao-cao/12.
      """),
    examples: [
      Example(
        "thidua record dossier th-doc-lap dot-1 all",
        Phrase("mọi thành phần đến hôm nay", "every item came today")),
      Example(
        "thidua record dossier “TH Độc Lập” dot-1 to-trinh,bien-ban --on 08/11",
        Phrase("hai thành phần đến ngày 08/11", "two items came on 8 November")),
    ]
  ) { session throws(Failure) in
    let desk = try Desk(session, .readWrite)
    let receipt = try desk.record { office throws(Failure) in
      let owed = try desk.finder(office).owed(session.call[.school], session.call[.deadline])
      let items = try DossierItems.named(session.call[.items], of: owed, office.ledger)
      let acts = DossierActs(
        office.ledger, plan: owed.plan, deadline: owed.deadline, school: owed.school.id)
      let day = try desk.on(owed.plan)
      return session.call.has(.not)
        ? acts.takeBack(items, on: day) : acts.receive(items, on: day)
    }
    return Answer(recorded: receipt, at: desk)
  }
}

extension Argument {
  fileprivate static let items = Argument(
    "ITEM[,ITEM…]|all", .items, Phrase("mã thành phần hồ sơ", "ids of dossier items"))
}
