import Campaign
import Reports
import Writing

extension Command {
  static let letter = Command(
    "letter", [.deadline],
    options: [
      .school, .each, .by, .format(PaperFormat.letter), .output, .print, .number, .plan,
    ],
    Phrase("công văn đôn đốc các trường còn thiếu", "a letter that urges the missing schools"),
    details: Phrase(
      "Một công văn cho mọi trường còn thiếu, hoặc mỗi trường một bản: còn thiếu gì, hạn đến đâu.",
      "One letter to all missing schools, or one each: what is missing, and until when."),
    examples: [
      Example(
        "thidua letter dot-1 --each -o don-doc.pdf",
        Phrase("mỗi trường một công văn", "a letter to each school")),
      Example(
        "thidua letter dot-1 --school mn-hoa-ban --format message",
        Phrase("lời nhắn để dán vào thư", "the words, to be pasted into a mail")),
      Example(
        "thidua letter dot-1 --by +3 -o don-doc.pdf",
        Phrase("nộp chậm nhất sau ba ngày", "to be handed in within three days")),
      Example(
        "thidua letter dot-1 -o con-thieu.xlsx",
        Phrase("danh sách trường và phần còn thiếu", "the list of schools and what is missing")),
    ]
  ) { session throws(Failure) in
    var delivery = try PaperDelivery(
      session: session, formats: PaperFormat.letter, name: "don-doc")
    let desk = try Desk(session)
    let status = desk.office.status(on: desk.day)
    let finder = try desk.finder
    let (plan, deadline) = try finder.deadline(session.call[.deadline])
    let school = try session.call[.school].map { name throws(Failure) in
      try finder.school(name)
    }
    guard let found = status.deadline(deadline.id, plan: plan.id),
      let letter = Letter(
        status, ledger: desk.office.ledger, deadline: found, number: try session.paperNumber,
        by: try day(session, desk, plan), language: session.language)
    else {
      throw .refused(
        Phrase(
          "“\(deadline.title)” không giao việc cho trường nào",
          "“\(deadline.title)” asks nothing of schools"))
    }
    let letters =
      delivery.format.isOfTables
      ? [letter.sheet(of: school?.id)].compactMap { $0 }
      : school.map { [letter.toSchool($0.id)].compactMap { $0 } }
        ?? (session.call.has(.each) ? letter.toEach() : [letter.toAll()].compactMap { $0 })
    guard !letters.isEmpty else {
      return Answer(
        session.language("Không còn trường nào thiếu.", "No school owes anything."))
    }
    delivery.name += "-\(deadline.id)"
    return try delivery.deliver(letters.map { $0.warning(of: status) })
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

extension Option {
  fileprivate static let each = Option(
    "each", Phrase("mỗi trường một công văn", "a letter to each school"))
  fileprivate static let by = Option(
    "by", .required("DATE", .day),
    Phrase(
      "ngày trường phải nộp (mặc định: ngày thu của kế hoạch)",
      "the day by which schools hand in (default: the plan's collection day)"))
}
