import Campaign
import Writing

extension Command {
  static let recordDifficulty = Command(
    "record difficulty", [.schoolOrOffice, .text], options: [.raisedBy, .on, .force, .plan],
    Phrase("nêu khó khăn, vướng mắc", "a difficulty is raised"),
    details: Phrase(
      "In mã của khó khăn, để record answer trả lời.",
      "It prints the difficulty's id, which record answer takes."),
    examples: [
      Example(
        #"thidua record difficulty th-doc-lap "Thiếu giáo viên" --plan quang-hoa"#,
        Phrase("trường Độc Lập nêu", "raised by a school"))
    ]
  ) { session throws(Failure) in
    let desk = try Desk(session, .readWrite)
    let receipt = try desk.record { office throws(Failure) in
      let finder = try desk.finder(office)
      let school = try finder.schoolOrOffice(session.call[.schoolOrOffice])
      let text = try TypedText.line(session.call[.text])
      let plan = try finder.planOfDay()
      let on = try desk.on(plan)
      let by =
        try TypedText.line(session.call[.raisedBy] ?? school?.head ?? "", mayBeEmpty: true)
      let author = try desk.author
      return DifficultyActs(office.ledger, plan: plan.id, on: on)
        .raise(text, by: by.isEmpty ? author : by, school: school?.id ?? "")
    }
    var answer = Answer(recorded: receipt, at: desk)
    if let id = receipt.facts.first?.cell.item {
      answer.add(Answer(session.language("Mã khó khăn: ", "Its id: ") + id))
    }
    return answer
  }

  static let recordAnswer = Command(
    "record answer", [.difficulty, .text],
    options: [.answeredBy, .close, .on, .force, .plan],
    Phrase("trả lời một khó khăn", "a difficulty is answered"),
    examples: [
      Example(
        #"thidua record answer 14 "Đã điều động 1 giáo viên" --close"#,
        Phrase("trả lời và coi là đã xong", "answered, and over with it"))
    ]
  ) { session throws(Failure) in
    let desk = try Desk(session, .readWrite)
    let receipt = try desk.record { office throws(Failure) in
      let one = try difficulty(session.call[.difficulty], office, desk)
      let text = try TypedText.line(session.call[.text])
      guard let plan = office.plan(one.plan) else { return [] }
      let on = try desk.on(plan)
      let head = plan.office.signerName ?? plan.office.signerTitle
      let by =
        try TypedText.line(session.call[.answeredBy] ?? one.answeredBy ?? head, mayBeEmpty: true)
      let author = try desk.author
      return DifficultyActs(office.ledger, plan: plan.id, on: on)
        .answer(
          one, text, by: by.isEmpty ? author : by, andClose: session.call.has(.close))
    }
    return Answer(recorded: receipt, at: desk)
  }

  private static func difficulty(_ typed: String, _ office: Office, _ desk: Desk)
    throws(Failure) -> DifficultyStatus
  {
    let only = try desk.session.call[.plan].map { name throws(Failure) in
      try desk.finder(office).plan(name).id
    }
    let all = office.status(on: desk.day).difficulties.filter { (only ?? $0.plan) == $0.plan }
    let id = typed.hasPrefix("#") ? String(typed.dropFirst()) : typed
    if let one = all.first(where: { $0.id == id }) { return one }
    let known = all.filter { !$0.isClosed }.prefix(5).map { "\($0.id) (\($0.text))" }
    throw .naming(NamingError(.difficulty, typed, .unknown(nearest: known)))
  }
}

extension Argument {
  fileprivate static let difficulty = Argument(
    "ID", .difficulty, Phrase("mã khó khăn", "a difficulty's id"))
}

extension Option {
  fileprivate static let raisedBy = Option(
    "by", .required("NAME", .text),
    Phrase(
      "người nêu (mặc định: hiệu trưởng, rồi người ghi)",
      "who raised it (default: the school's head, then whoever records)"))
  fileprivate static let answeredBy = Option(
    "by", .required("NAME", .text),
    Phrase(
      "người trả lời (mặc định: người ký của cơ quan)", "who answered (default: the signer)"))
  fileprivate static let close = Option(
    "close", Phrase("khó khăn đã xong", "the difficulty is over"))
}
