import Campaign
import JSON
import Writing

extension Command {
  static let planNew = Command(
    "plan new", options: [.from.needed, .year.needed, .keep, .output],
    Phrase("làm kế hoạch năm mới từ mẫu hay năm trước", "a new year's plan from an earlier one"),
    details: Phrase(
      """
      Mọi ngày dời theo quy tắc; số văn bản của năm cũ bỏ đi; cơ quan, thành viên, phân công giữ \
      lại. Phong trào đã hết (giai đoạn, kỷ niệm năm chẵn, dịch bệnh) không chuyển sang nếu không \
      có --keep. Ngày rơi vào ngày nghỉ được nêu ra. Không có -o thì in ra màn hình.
      """,
      """
      Every day moves by rule, last year's document numbers are dropped, office, staff and \
      assignments stay. Movements that ended (dated ones, counted anniversaries, epidemics) are left \
      out unless --keep names them. What falls on a day off is pointed out. Without -o it is printed.
      """),
    examples: [
      Example(
        "thidua plan new --from quang-hoa-2026-2027 --year 2027-2028 -o moi.json",
        Phrase("năm sau từ kế hoạch năm nay", "next year's from this year's plan"))
    ]
  ) { session throws(Failure) in
    let desk = try? Desk(session)
    let source = try PlanSource(
      session.call[.from] ?? "", in: desk?.office, on: desk?.day ?? .last)
    let plan = try source.plan(for: try session.year(), keeping: session.kept)
    let text = plan.document.bytes(.pretty) + [UInt8(ascii: "\n")]
    var notes = try PlanNotes(plan, session).lines()
    notes += try source.leftOut(of: plan).map { $0.leftOutText(session.language) }
    if let desk, let former = desk.office.plan(PlanID(session.call[.from] ?? "")) {
      notes += PlanNotes(plan, session).questions(desk.office, from: former, on: desk.day)
    }
    guard let file = session.call[.output], file != "-" else {
      var answer = Answer([], notes: notes)
      answer.output = text
      return answer
    }
    try OutputFile.write(text, to: file)
    return Answer("\(file): \(plan.id), \(plan.title)", notes: notes)
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
  fileprivate static let from = Option(
    "from", .required("ID|FILE", .planOrFile),
    Phrase("mẫu, kế hoạch của kho, hoặc tệp", "a template, a plan of the store, or a file"))
}
