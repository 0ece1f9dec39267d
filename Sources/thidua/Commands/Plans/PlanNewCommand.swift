import Campaign
import JSON
import Writing

extension Command {
  static let planNew = Command(
    "plan new", options: [.from, .blank, .office, .phases, .year.needed, .keep, .output],
    Phrase("làm kế hoạch năm mới từ mẫu hay năm trước", "a new year's plan from an earlier one"),
    details: Phrase(
      """
      Từ --from, hoặc để trống: --blank với --office, năm chia thành --phases đợt bằng nhau. \
      Mọi ngày dời theo quy tắc; số văn bản của năm cũ bỏ đi; cơ quan, thành viên, phân công giữ \
      lại. Phong trào đã hết (giai đoạn, kỷ niệm năm chẵn, dịch bệnh) không chuyển sang nếu không \
      có --keep. Ngày rơi vào ngày nghỉ được nêu ra. Không có -o thì in ra màn hình.
      """,
      """
      From --from, or blank: --blank with --office, the year parted into --phases equal phases. \
      Every day moves by rule, last year's document numbers are dropped, office, staff and \
      assignments stay. Movements that ended (dated ones, counted anniversaries, epidemics) are left \
      out unless --keep names them. What falls on a day off is pointed out. Without -o it is printed.
      """),
    examples: [
      Example(
        "thidua plan new --from quang-hoa-2026-2027 --year 2027-2028 -o moi.json",
        Phrase("năm sau từ kế hoạch năm nay", "next year's from this year's plan")),
      Example(
        "thidua plan new --blank --office \"UBND xã Phi Hải\" --year 2026-2027 --phases 3 -o moi.json",
        Phrase("kế hoạch trống có ba đợt", "a blank plan of three phases")),
    ]
  ) { session throws(Failure) in
    if session.call.has(.blank) { return try written(try blank(session), [], session) }
    let desk = try? Desk(session)
    guard let from = session.call[.from] else {
      throw .usage(UsageError(.missingOption(.from), session.call.command))
    }
    for option in [Option.office, .phases] where session.call.has(option) {
      throw .usage(UsageError(.missingOption(.blank), session.call.command))
    }
    let source = try PlanSource(from, in: desk?.office, on: desk?.day ?? .last)
    let plan = try source.plan(for: try session.year(), keeping: session.kept)
    var notes = try PlanNotes(plan, session).lines()
    notes += try source.leftOut(of: plan).map { $0.leftOutText(session.language) }
    if let desk, let former = desk.office.plan(PlanID(from)) {
      notes += PlanNotes(plan, session).questions(desk.office, from: former, on: desk.day)
    }
    return try written(plan, notes, session)
  }

  /// The plan in its file, or where there is none on standard output.
  private static func written(_ plan: Plan, _ notes: [String], _ session: Session) throws(Failure)
    -> Answer
  {
    let text = plan.document.bytes(.pretty) + [UInt8(ascii: "\n")]
    guard let file = session.call[.output], file != "-" else {
      var answer = Answer([], notes: notes)
      answer.output = text
      return answer
    }
    try OutputFile.write(text, to: file)
    return Answer("\(file): \(plan.id), \(plan.title)", notes: notes)
  }

  private static func blank(_ session: Session) throws(Failure) -> Plan {
    let call = session.call
    guard let office = call[.office] else {
      throw .usage(UsageError(.missingOption(.office), call.command))
    }
    if let other = [Option.from, .keep].first(where: { call.has($0) }) {
      throw .usage(
        UsageError(
          .other(
            Phrase(
              "\(other.dashed) không đi với --blank", "\(other.dashed) does not go with --blank")),
          call.command))
    }
    let phases = try Number.parse(call[.phases]) ?? 0
    guard (0...BlankPlan.mostPhases).contains(phases) else {
      throw .refused(
        Phrase(
          "--phases: từ 0 đến \(BlankPlan.mostPhases) đợt, không phải \(phases)",
          "--phases: from 0 to \(BlankPlan.mostPhases) phases and not \(phases)"))
    }
    guard let year = try session.year() else {
      throw .usage(UsageError(.missingOption(.year), call.command))
    }
    let name = Vietnamese.composed(office)
    do throws(PlanErrors) {
      return try Plan.read(BlankPlan.document(office: name, year: year, phases: phases))
    } catch {
      throw .plan(file: Option.office.dashed, error)
    }
  }
}

extension Session {
  /// The movements that are to go on although they ended.
  var kept: [String] { call[.keep]?.split(separator: ",").map(String.init) ?? [] }
}

extension Option {
  static let keep = Option(
    "keep", .required("ID[,ID…]", .text),
    Phrase(
      "phong trào đã hết mà vẫn chuyển sang", "movements that ended and are taken over all the same"
    ))
  fileprivate static let blank = Option(
    "blank", Phrase("kế hoạch trống, chỉ có cơ quan và năm", "a blank plan of an office and a year")
  )
  fileprivate static let office = Option(
    "office", .required("NAME", .text), Phrase("tên cơ quan", "the office's name"))
  fileprivate static let phases = Option(
    "phases", .required("NUMBER", .number),
    Phrase("số đợt trong năm (mặc định: không có đợt)", "how many phases (default: none)"))
  fileprivate static let from = Option(
    "from", .required("ID|FILE", .planOrFile),
    Phrase("mẫu, kế hoạch của kho, hoặc tệp", "a template, a plan of the store, or a file"))
}
