import Campaign
import Reports
import Writing

/// The papers of one phase that travel upward.
extension Command {
  static let paperSubmission = Command(
    "paper submission", [.deadline], options: paperOptions,
    Phrase(
      "tờ trình kèm danh sách người được chọn", "the submission with the list of the chosen")
  ) { session throws(Failure) in
    let (paper, status, delivery) = try phasePaper(session, "to-trinh")
    guard let submission = paper.submission() else {
      throw .refused(
        Phrase(
          "chưa chọn ai để trình: ghi kết quả chọn trước", "nobody is chosen yet: choose first"))
    }
    return try delivery.deliver([submission.warning(of: status)])
  }

  static let paperDecision = Command(
    "paper decision", [.deadline], options: paperOptions,
    Phrase(
      "quyết định khen thưởng kèm danh sách", "the decision that rewards, with its list"),
    details: Phrase(
      "Số, ngày lấy từ quyết định đã ghi; chưa ghi thì để trống hoặc theo --number, --date.",
      "Number and date are those on record, else those of --number and --date, or left blank.")
  ) { session throws(Failure) in
    let (paper, status, delivery) = try phasePaper(session, "quyet-dinh")
    guard let decision = paper.decision() else {
      throw .refused(
        Phrase(
          "chưa chọn ai để khen: ghi kết quả chọn trước", "nobody is chosen yet: choose first"))
    }
    return try delivery.deliver([decision.warning(of: status)])
  }

  static let paperMinutes = Command(
    "paper minutes", [.deadline], options: paperOptions,
    Phrase(
      "biên bản họp xét, đã điền số liệu", "the minutes of the review, its figures filled in")
  ) { session throws(Failure) in
    let (paper, status, delivery) = try phasePaper(session, "bien-ban")
    return try delivery.deliver([paper.minutes().warning(of: status)])
  }

  static let paperResults = Command(
    "paper results", [.deadline.isOptional], options: paperOptions,
    Phrase("bảng kết quả của đợt và của chỉ tiêu", "the table of results of a phase and targets"),
    details: Phrase(
      "Không nêu hạn thì chỉ có bảng chỉ tiêu của kế hoạch (--plan khi có nhiều kế hoạch).",
      "Without a deadline: the plan's targets alone (--plan where there are several).")
  ) { session throws(Failure) in
    let delivery = try delivery(session, "ket-qua")
    let desk = try Desk(session)
    let status = desk.office.status(on: desk.day)
    let signed = try session.signed(status)
    let name = session.call[.deadline]
    let found = name.isEmpty ? nil : try desk.finder.cutoff(name)
    let named = try session.call[.plan].map { name throws(Failure) in try desk.finder.plan(name) }
    guard let plan = found?.plan ?? named ?? status.plans.first(where: { !$0.targets.isEmpty })
    else { throw .refused(Phrase("không kế hoạch nào có chỉ tiêu", "no plan has targets")) }
    let paper = ResultsPaper.document(
      signed, ledger: desk.office.ledger,
      plan: signed.plans.first { $0.id == plan.id } ?? plan,
      deadline: found.flatMap { status.deadline($0.deadline.id, plan: $0.plan.id) },
      number: try session.paperNumber(today: desk.day), language: session.language)
    return try delivery.deliver([paper.warning(of: status)])
  }

  static let paperOutcome = Command(
    "paper outcome", [.deadline], options: [.school, .each] + paperOptions,
    Phrase(
      "công văn báo kết quả khen thưởng cho từng trường", "letters that tell schools the outcome"),
    details: Phrase(
      "Mỗi trường có đề nghị một công văn; --each -o THƯ-MỤC/ ghi mỗi trường một tệp.",
      "A letter to each school that proposed somebody; --each -o FOLDER/ writes each to a file.")
  ) { session throws(Failure) in
    var delivery = try PaperDelivery(
      session: session, formats: PaperFormat.paper, name: "ket-qua",
      apart: session.call.has(.each) ? .docx : nil)
    let desk = try Desk(session)
    let status = desk.office.status(on: desk.day)
    let (plan, deadline) = try desk.finder.cutoff(session.call[.deadline])
    guard let found = status.deadline(deadline.id, plan: plan.id),
      let paper = PhasePaper(
        try session.signed(status), ledger: desk.office.ledger, deadline: found,
        number: try session.paperNumber(today: desk.day), language: session.language)
    else { throw .refused(Phrase("hạn này không có hồ sơ", "there are no dossiers")) }
    delivery.name += "-\(deadline.id)"
    let only = try session.call[.school].map { name throws(Failure) in
      try desk.finder.school(name).id
    }
    let papers = paper.proposing.filter { only == nil || $0 == only }.compactMap { school in
      paper.outcome(for: school).map {
        SchoolPaper(school: school, document: $0.warning(of: status))
      }
    }
    guard !papers.isEmpty else {
      throw .refused(Phrase("chưa trường nào đề nghị ai", "no school proposed anybody"))
    }
    return delivery.isApart
      ? try delivery.deliver(apart: papers) : try delivery.deliver(papers.map(\.document))
  }

  static let paperAwards = Command(
    "paper awards", options: [.awardedIn] + paperOptions,
    Phrase("số liệu và danh sách khen thưởng một năm", "all that was granted in a year"),
    details: Phrase(
      "Gồm kết quả các đợt và khen thưởng đã nhập vào sổ; điều sổ chưa ghi thì để “…”.",
      "What the rounds came to and what was entered; what the register does not say is “…”.")
  ) { session throws(Failure) in
    var delivery = try delivery(session, "khen-thuong")
    let desk = try Desk(session)
    let status = desk.office.status(on: desk.day)
    let named = try session.call[.plan].map { name throws(Failure) in try desk.finder.plan(name) }
    guard
      let plan = named ?? status.plans.first(where: { $0.year.contains(desk.day) })
        ?? status.plans.first
    else { throw .refused(Phrase("kho chưa có kế hoạch nào", "there is no plan")) }
    let year = session.call[.awardedIn].flatMap { Int($0.prefix(4)) } ?? plan.year.first.year
    let paper = AwardsPaper(
      desk.office, status: status, year: year, of: plan.issuer(of: .results),
      language: session.language)
    delivery.name += "-\(year)"
    return try delivery.deliver([
      paper.document(number: try session.paperNumber(today: desk.day)).warning(of: status)
    ])
  }

  static let paperReview = Command(
    "paper review", [.review], options: paperOptions,
    Phrase("báo cáo sơ kết, tổng kết", "the report of a review"),
    details: Phrase(
      "Số liệu của đợt bên cạnh đợt trước, và lời ghi bằng record summary.",
      "The figures of a phase beside the one before, and the words of record summary.")
  ) { session throws(Failure) in
    let delivery = try delivery(session, "so-ket")
    let desk = try Desk(session)
    let (plan, review) = try desk.finder.review(session.call[.review])
    let status = desk.office.status(on: desk.day)
    let paper = ReviewPaper.document(
      review, of: try session.signed(status).plans.first { $0.id == plan.id } ?? plan, desk.office,
      on: desk.day, number: try session.paperNumber(today: desk.day),
      language: session.language)
    return try delivery.deliver([paper.warning(of: status)])
  }

  private static let paperOptions: [Option] =
    [
      .format(PaperFormat.paper), .plan,
    ] + Option.ofPapers

  private static func delivery(_ session: Session, _ name: String) throws(Failure)
    -> PaperDelivery
  {
    try PaperDelivery(session: session, formats: PaperFormat.paper, name: name)
  }

  private static func phasePaper(_ session: Session, _ name: String) throws(Failure)
    -> (PhasePaper, Status, PaperDelivery)
  {
    var delivery = try delivery(session, name)
    let desk = try Desk(session)
    let status = desk.office.status(on: desk.day)
    let (plan, deadline) = try desk.finder.cutoff(session.call[.deadline])
    guard let found = status.deadline(deadline.id, plan: plan.id),
      let paper = PhasePaper(
        try session.signed(status), ledger: desk.office.ledger, deadline: found,
        number: try session.paperNumber(today: desk.day),
        language: session.language)
    else {
      throw .refused(
        Phrase("“\(deadline.title)” không có hồ sơ", "“\(deadline.title)” has no dossiers"))
    }
    delivery.name += "-\(deadline.id)"
    return (paper, status, delivery)
  }
}

extension Option {
  fileprivate static let awardedIn = Option(
    "year", .required("YEAR", .year), Phrase("năm, hay năm học", "the year or school year"))
}
