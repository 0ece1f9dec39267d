import Campaign
import Writing

extension Command {
  static let recordLock = Command(
    "record lock", [.span],
    options: [
      .not, .school, .until,
      .document.about(Phrase("văn bản chốt số liệu", "the document by which it is locked")),
      .force, .plan,
    ],
    Phrase("khóa sổ một đợt hoặc cả năm", "lock the figures of a phase or of the year"),
    details: Phrase(
      """
      Khóa rồi thì kết quả, điểm ghi cho các ngày của đợt và hồ sơ của hạn cùng tên không ghi, \
      không sửa, không hoàn tác được nữa, kể cả với --force. --school và --until mở riêng cho một \
      trường đến hết một ngày; --not mở lại.
      """,
      """
      Once locked, results and scores of the phase's days and dossiers of the cutoff of its name are \
      neither recorded nor changed nor undone, not with --force either. --school and --until except \
      one school until the end of a day; --not opens it again.
      """),
    examples: [
      Example(
        #"thidua record lock dot-1 --document "CV 12/SGDĐT-VP""#,
        Phrase("khóa sổ đợt 1", "locks dot-1")),
      Example(
        "thidua record lock year --not --plan quang-hoa",
        Phrase("mở lại cả năm", "opens the year again")),
    ]
  ) { session throws(Failure) in
    let desk = try Desk(session, .readWrite)
    let receipt = try desk.record { office throws(Failure) in
      let (plan, span) = try span(session, desk, office)
      let acts = LockActs(office.ledger, plan: plan.id, span: span, on: desk.day)
      guard let name = session.call[.school] else {
        if session.call[.until] != nil {
          throw .usage(UsageError(.missingOption(.school), session.call.command))
        }
        return session.call.has(.not)
          ? acts.open()
          : acts.close(document: Vietnamese.composed(session.call[.document] ?? ""))
      }
      let school = try desk.finder(office).school(name)
      if session.call.has(.not) { return acts.endException(of: school.id) }
      guard let typed = session.call[.until] else {
        throw .usage(UsageError(.missingOption(.until), session.call.command))
      }
      let last = try Session.day(typed, today: desk.day)
      do throws(LockActFault) { return try acts.except(school.id, until: last) } catch {
        throw Failure.refused(Phrase(error.text(.vi), error.text(.en)))
      }
    }
    return Answer(recorded: receipt, at: desk)
  }

  /// A phase by its id, or the whole year of a plan.
  private static func span(_ session: Session, _ desk: Desk, _ office: Office)
    throws(Failure) -> (Plan, ObligationID)
  {
    let typed = session.call[.span]
    let finder = try desk.finder(office)
    let pieces = typed.split(separator: ":", maxSplits: 1).map(String.init)
    let word = Vietnamese.fold(pieces.last ?? "")
    guard ["year", "nam", "ca nam"].contains(word) else { return try finder.phase(typed) }
    let plan = try finder.plan(pieces.count == 2 ? pieces[0] : "") {
      !office.isClosed($0.id, on: desk.day)
    }
    return (plan, FigureLock.wholeYear)
  }
}

extension Argument {
  fileprivate static let span = Argument(
    "PHASE|year", .text, Phrase("mã đợt, như dot-1, hoặc năm là cả năm", "a phase's id, or year"))
}

extension Option {
  fileprivate static let until = Option(
    "until", .required("DATE", .day),
    Phrase("mở riêng cho trường đến hết ngày này", "except the school until the end of this day"))
}
