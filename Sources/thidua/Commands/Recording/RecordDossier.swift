import Campaign
import Writing

extension Command {
  static let recordDossier = Command(
    "record dossier", [.school, .deadline, .items],
    options: [.on, .not.about(Phrase("rút lại: chưa nhận", "take back: not in")), .force, .plan],
    Phrase("ghi thành phần hồ sơ đã nhận", "dossier items that came in"),
    details: Phrase(
      """
      Thành phần gọi bằng mã hay tên, nhiều thành phần cách nhau bằng dấu phẩy, all là tất cả. Báo cáo thành tích \
      của riêng một người viết MÃ/NGƯỜI, như bao-cao/12.
      """,
      """
      An item goes by its id or its name, several are separated by commas, all is every one. The report of one nominee \
      alone is ITEM/NOMINEE, as bao-cao/12.
      """),
    examples: [
      Example(
        "thidua record dossier th-doc-lap dot-1 all",
        Phrase("mọi thành phần đến hôm nay", "every item came today")),
      Example(
        #"thidua record dossier "Tiểu học Độc Lập" dot-1 "Tờ trình, Biên bản họp xét" --on 08/11"#,
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
      if session.call.has(.not) { return acts.takeBack(items) }
      // A day that is named with a document is the day it came, whatever was said before.
      let isRedated = session.call[.on] != nil && !DossierItems.isAll(session.call[.items])
      return isRedated
        ? items.flatMap { acts.redate($0, to: day) } : acts.receive(items, on: day)
    }
    return Answer(recorded: receipt, at: desk)
  }
}

extension Argument {
  fileprivate static let items = Argument(
    "ITEM[,ITEM…]|all", .items, Phrase("mã hay tên thành phần hồ sơ", "dossier items by id or name")
  )
}
