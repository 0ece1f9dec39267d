import Campaign
import Writing

extension Command {
  static let importResults = Command(
    "import results", [.tables], options: [.plan, .on, .sheet, .force, .dryRun, .verbose],
    Phrase("kết quả chỉ tiêu từ bảng tính", "results of targets from spreadsheets"),
    details: Phrase(
      """
      Cột trường (mã hoặc tên), rồi mỗi cột một chỉ tiêu (mã, tên, hay như mẫu của thidua form \
      results). Ô trống giữ nguyên. Một ô sai thì không ghi gì, và mọi ô sai được nêu trong một \
      lần. Nhiều tệp hay một thư mục là một lần ghi: có bảng tệp nào đã có, trường nào còn thiếu, \
      ô nào khác điều đã ghi.
      """,
      """
      A column school (id or name), then a column a target (its id, its title, or as thidua form \
      results makes it). An empty field changes nothing. One bad field and nothing is recorded; \
      all bad fields are told in one go. Several files or a folder are one entry, with a table of \
      what came, who is missing and what differs from the store.
      """),
    examples: [
      Example(
        "thidua import results ket-qua.xlsx --plan dien-bien-province --dry-run",
        Phrase("chỉ xem sẽ ghi gì", "only look at what would be recorded")),
      Example(
        "thidua import results ket-qua/ --plan dien-bien-province",
        Phrase("cả thư mục, mỗi trường một tệp", "a folder with a file a school")),
    ]
  ) { session throws(Failure) in
    try TableImporting(
      session: session,
      context: { desk, office throws(Failure) in try ResultContext(desk, office) },
      read: { source, context in
        ResultImport(
          source, sheet: session.call[.sheet], plan: context.plan, schools: context.schools,
          ledger: context.office.ledger, on: context.day, session.language)
      },
      text: { list, _ in ImportText(list, all: session.call.has(.verbose), session.language) },
      asked: { $0.asked }
    ).run()
  }
}

/// What a file of results is read against.
private struct ResultContext {
  let office: Office
  let plan: Plan
  let day: Day
  let schools: SchoolIndex

  init(_ desk: Desk, _ office: Office) throws(Failure) {
    self.office = office
    plan = try desk.openPlan(office) { !$0.targets.isEmpty }
    day = try desk.on(plan)
    schools = SchoolIndex(office.roster(on: .last))
  }

  var asked: [School] {
    let targets = plan.targets.filter(\.isPerUnit)
    return office.roster(on: day).schools.filter { school in
      school.isAlive(on: day) && targets.contains { $0.scope.includes(school) }
    }
  }
}

extension Desk {
  /// The plan that `--plan` names or that alone may be meant, where it still takes entries.
  func openPlan(_ office: Office, where mayBeMeant: (Plan) -> Bool) throws(Failure) -> Plan {
    let plan = try finder(office).plan(session.call[.plan] ?? "", where: mayBeMeant)
    if office.isClosed(plan.id, on: day) {
      throw .naming(NamingError(.plan, plan.id.rawValue, .closed))
    }
    return plan
  }
}
