import Campaign
import Reports
import Writing

extension Command {
  static let letter = Command(
    "letter", [.owedOrNone],
    options: [
      .school, .each, .by, .format(PaperFormat.letter), .plan,
    ] + Option.ofPapers,
    Phrase("công văn đôn đốc các trường còn thiếu", "a letter that urges the missing schools"),
    details: Phrase(
      """
      Một công văn cho mọi trường còn thiếu, hoặc mỗi trường một bản: còn thiếu gì, hạn đến đâu. \
      Không nêu mã thì gồm mọi việc của trường đã quá hoặc sắp đến hạn: hồ sơ, nhiệm vụ, phong trào, \
      đăng ký, chỉ tiêu.
      """,
      """
      One letter to all missing schools, or one each: what is missing, and until when. Without an \
      id it carries all of theirs that is late or due: dossiers, tasks, movements, registrations, \
      targets.
      """),
    examples: [
      Example(
        "thidua letter dot-1 --each -o don-doc.pdf",
        Phrase("mỗi trường một công văn", "a letter to each school")),
      Example(
        "thidua letter dot-1 --each -o don-doc/",
        Phrase("mỗi trường một tệp Word trong thư mục", "a Word file for each school in a folder")),
      Example(
        "thidua letter dot-1 --school mn-hoa-ban --format message",
        Phrase("lời nhắn để dán vào thư", "the words, to be pasted into a mail")),
      Example(
        "thidua letter dot-1 --by +3 -o don-doc.pdf",
        Phrase("nộp chậm nhất sau ba ngày", "to be handed in within three days")),
      Example(
        "thidua letter --school mn-hoa-ban -o don-doc.pdf",
        Phrase("mọi việc một trường còn nợ", "all that one school owes")),
      Example(
        "thidua letter dot-1 -o con-thieu.xlsx",
        Phrase("danh sách trường và phần còn thiếu", "the list of schools and what is missing")),
    ]
  ) { session throws(Failure) in
    var delivery = try PaperDelivery(
      session: session, formats: PaperFormat.letter, name: "don-doc",
      apart: session.call.has(.each) ? .docx : nil)
    let desk = try Desk(session)
    let status = try session.signed(desk.office.status(on: desk.day))
    let finder = try desk.finder
    let school = try session.call[.school].map { name throws(Failure) in
      try finder.school(name)
    }
    let name = session.call[.owedOrNone]
    if !name.isEmpty { delivery.name += "-\(name.split(separator: ":").last ?? "")" }
    let letters =
      name.isEmpty
      ? try everything(session, desk, status) : try urging(name, session, desk, status)
    let isApart = session.call.has(.each)
    if delivery.isApart, let letters {
      let papers = letters.owing.compactMap { at -> SchoolPaper? in
        let id = status.roster.schools[at].id
        guard school == nil || school?.id == id else { return nil }
        let paper = delivery.format.isOfTables ? letters.sheet(of: id) : letters.toSchool(id)
        return paper.map { SchoolPaper(school: id, document: $0.warning(of: status)) }
      }
      if !papers.isEmpty { return try delivery.deliver(apart: papers) }
    }
    let documents: [Document?] =
      if delivery.format.isOfTables {
        [letters?.sheet(of: school?.id)]
      } else if let school {
        [letters?.toSchool(school.id)]
      } else {
        isApart ? letters?.toEach() ?? [] : [letters?.toAll()]
      }
    guard documents.contains(where: { $0 != nil }) else {
      return Answer(
        session.language("Không còn trường nào thiếu.", "No school owes anything."))
    }
    return try delivery.deliver(documents.compactMap { $0?.warning(of: status) })
  }

  /// Letters about one thing.
  private static func urging(
    _ name: String, _ session: Session, _ desk: Desk, _ status: Status
  ) throws(Failure) -> (any UrgingLetters)? {
    let one = try desk.finder.obligation(name, of: status)
    guard let plan = status.plans.first(where: { $0.id == one.plan }),
      let found = DeadlineStatus(owedBySchools: one, status, session.language),
      let letter = Letter(
        status, ledger: desk.office.ledger, deadline: found,
        number: try session.paperNumber(today: desk.day),
        by: try day(session, desk, plan), language: session.language)
    else {
      throw .refused(
        Phrase(
          "“\(one.title)” không giao việc cho trường nào", "“\(one.title)” asks nothing of schools")
      )
    }
    return letter
  }

  /// Letters about all that is late or due.
  private static func everything(
    _ session: Session, _ desk: Desk, _ status: Status
  ) throws(Failure) -> (any UrgingLetters)? {
    let plan = try session.call[.plan].map { name throws(Failure) in
      try desk.finder.plan(name)
    }
    let dated = plan ?? status.plans.first { $0.year.contains(desk.day) } ?? status.plans.last
    guard let dated else { return nil }
    return SchoolLetters(
      status, plan: plan?.id, number: try session.paperNumber(today: desk.day),
      by: try day(session, desk, dated), language: session.language)
  }

  /// By when the schools are asked; a day that is over asks for nothing.
  private static func day(_ session: Session, _ desk: Desk, _ plan: Plan) throws(Failure) -> Day? {
    guard session.call.has(.by) else { return nil }
    let day = try session.day(.by, today: desk.day, as: .within(plan.year.span))
    guard day >= desk.day else {
      throw .refused(
        Phrase(
          "ngày nộp \(day.vietnamese) đã qua", "the day to hand in, \(day.vietnamese), is over"))
    }
    return day
  }
}

extension Argument {
  fileprivate static let owedOrNone = Argument(
    "ID", .deadline,
    Phrase("mã việc, như dot-1 (không nêu: mọi việc)", "an id, as dot-1 (none: everything)"),
    .optional)
}

extension Option {
  fileprivate static let by = Option(
    "by", .required("DATE", .day),
    Phrase(
      "ngày trường phải nộp (mặc định: ngày thu của kế hoạch)",
      "the day by which schools hand in (default: the plan's collection day)"))
}
