import Campaign
import Writing

extension Command {
  static let check = Command(
    "check", options: [.plan, .kind, .school, .block, .within],
    Phrase(
      "mỗi việc đã quá hạn một dòng; mã thoát 1 nếu có", "a line an overdue item; exit 1 if any"),
    details: Phrase(
      """
      Mỗi dòng: TRẠNG-THÁI KẾ-HOẠCH:MÃ NGÀY-CUỐI SỐ-NGÀY-CÒN XONG/TỔNG TÊN. Trường chỉ quá ngày \
      thu thì không tính. Khó khăn chưa trả lời là quá hạn từ ngày hôm sau. --school, --block chỉ \
      nêu việc mà trường, khối ấy chưa xong.
      """,
      """
      A line is: STATE PLAN:ID LAST-DAY DAYS-LEFT DONE/EXPECTED TITLE. Schools late for the \
      collection day alone do not count. A difficulty without an answer is overdue from the day \
      after. --school and --block keep what those still owe.
      """),
    examples: [
      Example("thidua check || thong-bao", Phrase("báo khi có hạn quá", "tell when overdue")),
      Example("thidua check --within 7", Phrase("cả việc trong 7 ngày tới", "due in 7 days too")),
      Example(
        "thidua check --kind \"khó khăn\"",
        Phrase("chỉ khó khăn chưa trả lời", "difficulties without an answer only")),
    ]
  ) { session throws(Failure) in
    let desk = try Desk(session)
    let status = desk.office.status(on: desk.day)
    let filter = try CheckFilter(desk, status)
    let listed = status.urgentObligations.map { status.obligations[$0] }.filter { filter.lists($0) }
    var answer = Answer(CheckText(listed, session.language).lines)
    if listed.contains(where: { $0.state == .overdue }) { answer.exit = .overdue }
    // That nothing is overdue, or what is, cannot be relied on.
    if status.isUncertain { answer.exit = .damaged }
    return answer
  }
}

/// Which obligations a check is about.
private struct CheckFilter {
  private let plan: PlanID?
  private let kind: ObligationKind?
  private let within: Int
  /// The roster positions that must still owe it; none where any may.
  private let schools: Set<Int>?

  init(_ desk: Desk, _ status: Status) throws(Failure) {
    let call = desk.session.call
    plan = try call[.plan].map { name throws(Failure) in try desk.finder.plan(name).id }
    kind = call[.kind].flatMap { ObligationKind.named($0) }
    within = try Number.parse(call[.within]) ?? -1
    var schools: Set<Int>?
    if let name = call[.school] {
      let id = try desk.finder.school(name).id
      schools = Set(status.roster.position(of: id).map { [$0] } ?? [])
    }
    if let block = call[.block] {
      let of = try Block.positions(block, status.roster)
      schools = schools.map { $0.intersection(of) } ?? of
    }
    self.schools = schools
  }

  func lists(_ one: ObligationStatus) -> Bool {
    if let plan, one.plan != plan { return false }
    if let kind, one.kind != kind { return false }
    let isNear = one.isWaiting && (one.daysLeft ?? .max) <= within
    guard one.state == .overdue || isNear else { return false }
    guard let schools else { return true }
    return (one.schools?.missing ?? []).contains { schools.contains(Int($0)) }
  }
}

extension Option {
  fileprivate static let kind = Option(
    "kind", .required("KIND", .named(ObligationKind.self)),
    Phrase(
      "chỉ một loại việc, như difficulty hay \"khó khăn\"",
      "one kind only, as difficulty or \"khó khăn\""))
  fileprivate static let within = Option(
    "within", .required("DAYS", .number),
    Phrase("cả việc trong số ngày tới", "also what falls due in so many days"))
}
