import Campaign
import Writing

extension Command {
  static let importDossiers = Command(
    "import dossiers", [.tables, .deadline],
    options: [.plan, .on, .sheet, .force, .dryRun, .verbose],
    Phrase("hồ sơ đã nhận từ bảng tính", "documents that came in, from spreadsheets"),
    details: Phrase(
      """
      Cột trường (mã hoặc tên), rồi mỗi cột một thành phần hồ sơ, như mẫu của thidua form dossier. \
      Ghi x (đến ngày --on) hoặc ngày đến; ô trống giữ nguyên. Một ô sai thì không ghi gì, và mọi \
      ô sai được nêu trong một lần.
      """,
      """
      A column school (id or name), then a column a document, as thidua form dossier makes it. \
      Type x (came on the day of --on) or the day it came; an empty field changes nothing. One bad \
      field and nothing is recorded; all bad fields are told in one go.
      """),
    examples: [
      Example(
        "thidua import dossiers ho-so.csv dot-1 --on 05/11",
        Phrase("x là đến ngày 05/11", "x is: came on 5 November"))
    ]
  ) { session throws(Failure) in
    try GridImporting(session: session) { desk, office throws(Failure) in
      let (plan, deadline) = try desk.finder(office).cutoff(session.call[.deadline])
      return (plan, .dossier(deadline.id))
    }.run()
  }

  static let importRegistrations = Command(
    "import registrations", [.tables], options: [.plan, .on, .sheet, .force, .dryRun, .verbose],
    Phrase("đăng ký thi đua từ bảng tính", "what schools register for, from spreadsheets"),
    details: Phrase(
      """
      Cột trường, rồi mỗi cột một nội dung đăng ký của kế hoạch (mã hay tên). Ô ghi như khi nhập: \
      x, ngày, lời, mức xếp loại, danh hiệu (LĐTT=12). Ô trống giữ nguyên.
      """,
      """
      A column school, then a column a registration of the plan (id or title). A field says what \
      would be typed: x, a day, words, a rating, titles (LĐTT=12). An empty one changes nothing.
      """)
  ) { session throws(Failure) in
    try GridImporting(session: session) { desk, office throws(Failure) in
      (try desk.openPlan(office) { !$0.registrations.isEmpty }, .registrations)
    }.run()
  }

  static let importMovements = Command(
    "import movements", [.tables],
    options: [.aspect, .plan, .on, .sheet, .force, .dryRun, .verbose],
    Phrase("phong trào từ bảng tính", "what schools do in movements, from spreadsheets"),
    details: Phrase(
      """
      Cột trường, rồi mỗi cột một phong trào (mã hay tên); ghi x hoặc ngày. --aspect nói ô ấy là \
      có kế hoạch, có báo cáo hay tham gia (mặc định: tham gia).
      """,
      """
      A column school, then a column a movement (id or title), with x or a day. --aspect says \
      whether that is its plan, its report or that it takes part (default).
      """)
  ) { session throws(Failure) in
    let aspect = session.call[.aspect].flatMap { MovementAspect.named($0) } ?? .joined
    return try GridImporting(session: session) { desk, office throws(Failure) in
      (try desk.openPlan(office) { !$0.movements.isEmpty }, .movements(aspect))
    }.run()
  }
}

extension Option {
  fileprivate static let aspect = Option(
    "aspect", .required("WORD", .named(MovementAspect.self)),
    Phrase("kế hoạch, báo cáo hay tham gia", "plan, report or joined"))
}

/// Takes in what would be typed into an entry grid.
private struct GridImporting {
  let session: Session
  let subject: (Desk, Office) throws(Failure) -> (plan: Plan, kind: GridSubject.Kind)

  func run() throws(Failure) -> Answer {
    let session = session
    return try TableImporting(
      session: session,
      context: { desk, office throws(Failure) in
        let (plan, kind) = try subject(desk, office)
        return try GridContext(office, plan, kind, on: desk.on(plan))
      },
      read: { source, context in
        GridImport(
          source, sheet: session.call[.sheet], into: context.grid, schools: context.schools,
          ledger: context.office.ledger)
      },
      text: { list, desk in
        ImportText(list, on: desk.day, all: session.call.has(.verbose), session.language)
      },
      asked: { $0.asked }
    ).run()
  }
}

/// What a form is read against.
private struct GridContext {
  let office: Office
  let grid: EntryGrid
  let schools: SchoolIndex

  init(_ office: Office, _ plan: Plan, _ kind: GridSubject.Kind, on day: Day) throws(Failure) {
    self.office = office
    let subject = GridSubject(plan: plan.id, kind)
    guard
      let grid = EntryGrid(subject, status: office.status(on: day), ledger: office.ledger)
    else { throw .naming(NamingError(.plan, plan.id.rawValue, .closed)) }
    self.grid = grid
    schools = SchoolIndex(office.roster(on: .last))
  }

  var asked: [School] { grid.rows.compactMap { grid.school($0) } }
}
