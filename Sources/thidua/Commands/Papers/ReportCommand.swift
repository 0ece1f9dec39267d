import Campaign
import Reports
import Writing

extension Command {
  static let report = Command(
    "report",
    options: [
      .format(PaperFormat.summary), .plan.about(Phrase("chỉ kế hoạch này", "this plan only")),
      .phase, .block, .school, .step,
    ] + Option.ofPapers,
    Phrase("báo cáo tình hình, để lãnh đạo ký", "the summary that the head of office signs"),
    details: Phrase(
      "Trình bày theo Nghị định 30/2020/NĐ-CP. --print gửi PDF tới lp; không in được thì giữ tệp.",
      "Laid out as Decree 30/2020 asks. --print sends a PDF to lp; the file is kept if that fails."),
    examples: [
      Example(
        "thidua report -o bao-cao.pdf", Phrase("ghi ra PDF", "write a PDF")),
      Example(
        "thidua report --format ics -o han.ics",
        Phrase("lịch các hạn cho điện thoại", "the deadlines for a calendar program")),
      Example(
        "thidua report --print --block \"Tiểu học\"",
        Phrase("in báo cáo một khối", "print the report of one block")),
    ]
  ) { session throws(Failure) in
    let desk = try Desk(session)
    let status = desk.office.status(on: desk.day)
    let delivery = try PaperDelivery(
      session: session, formats: PaperFormat.summary, name: "bao-cao-\(desk.day.iso)")
    let scope = try ReportScope(desk, status)
    let part = status.narrowed(to: scope, desk.office.ledger)
    switch delivery.format {
    case .json:
      let measures = desk.office.measures(of: part, phase: scope.phase) { scope.includes($0) }
      return try delivery.deliver(Answer(part.json(measures)).output)
    case .ics:
      let former = desk.office.formerStatus(on: desk.day)
      let calendar = CalendarFile(
        part, former: former?.narrowed(to: scope, desk.office.ledger),
        store: desk.store.description.id, revision: desk.office.ledger.lastSequence,
        madeAt: Moment.now, language: session.language)
      return try delivery.deliver(Array(calendar.text.utf8))
    default:
      return try delivery.deliver([
        Summary.document(
          try session.signed(status), ledger: desk.office.ledger, scope: scope,
          measures: desk.office.measures(of: status, phase: scope.phase) { scope.includes($0) },
          number: try session.paperNumber(today: desk.day),
          language: session.language
        ).warning(of: status)
      ])
    }
  }
}

extension Option {
  fileprivate static let step = Option(
    "by", .required("STEP", .choice(UnitStep.allCases.map(\.rawValue))),
    Phrase(
      "số liệu theo khối, cấp, xã hay phòng (mặc định: như kế hoạch)",
      "figures by block, level, commune or department (default: as the plan says)"))
  fileprivate static let phase = Option(
    "phase", .required("PHASE", .text), Phrase("chỉ đợt này, như dot-1", "this phase only"))
}

extension ReportScope {
  /// What of the status is asked for; an unknown name ends the command.
  fileprivate init(_ desk: Desk, _ status: Status) throws(Failure) {
    self.init()
    let call = desk.session.call
    if let name = call[.plan] { plan = try desk.finder.plan(name).id }
    step = call[.step].flatMap { UnitStep(rawValue: $0) }
    if let name = call[.school] { school = try desk.finder.school(name).id }
    if let name = call[.phase] {
      let plans = status.plans.filter { plan == nil || $0.id == plan }
      guard plans.flatMap(\.phases).contains(where: { $0.id.rawValue == name }) else {
        throw .refused(Phrase("không có đợt “\(name)”", "there is no phase “\(name)”"))
      }
      phase = ObligationID(name)
    }
    if let name = call[.block] {
      let wanted = Vietnamese.fold(name)
      guard let found = status.roster.schools.first(where: { Vietnamese.fold($0.block) == wanted })
      else { throw .refused(Phrase("không có khối “\(name)”", "there is no block “\(name)”")) }
      block = found.block
    }
  }
}
