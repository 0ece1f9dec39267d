import Campaign
import Reports
import Writing

extension Command {
  static let letter = Command(
    "letter", [.deadline],
    options: [
      .school, .each, .format(PaperFormat.letter), .output, .print, .number, .plan,
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
    ]
  ) { session throws(Failure) in
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
        language: session.language)
    else {
      throw .refused(
        Phrase(
          "“\(deadline.title)” không giao việc cho trường nào",
          "“\(deadline.title)” asks nothing of schools"))
    }
    let letters =
      school.map { [letter.toSchool($0.id)].compactMap { $0 } }
      ?? (session.call.has(.each) ? letter.toEach() : [letter.toAll()].compactMap { $0 })
    guard !letters.isEmpty else {
      return Answer(
        session.language("Không còn trường nào thiếu.", "No school owes anything."))
    }
    return try PaperDelivery(
      session: session, formats: PaperFormat.letter, name: "don-doc-\(deadline.id)"
    ).deliver(letters)
  }
}

extension Option {
  fileprivate static let each = Option(
    "each", Phrase("mỗi trường một công văn", "a letter to each school"))
}
