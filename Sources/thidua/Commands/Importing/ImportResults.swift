import Campaign
import Writing

extension Command {
  static let importResults = Command(
    "import results", [.csv], options: [.plan, .on, .force, .dryRun, .verbose],
    Phrase("kết quả chỉ tiêu từ bảng tính", "results of targets from a spreadsheet"),
    details: Phrase(
      """
      Cột đầu trường (mã hoặc tên), rồi mỗi cột một mã chỉ tiêu. Ô trống giữ nguyên. Một ô sai \
      thì không ghi gì, và mọi ô sai được nêu trong một lần.
      """,
      """
      A column school (id or name), then a column a target id. An empty field changes nothing. \
      One bad field and nothing is recorded; all bad fields are told in one go.
      """)
  ) { session throws(Failure) in
    let file = session.call[.csv]
    let bytes = try InputFile.read(file)
    let desk = try Desk(session, session.call.has(.dryRun) ? .readOnly : .readWrite)
    let seen = desk.office.ledger.lastSequence
    let progress = ProgressLine()
    defer { progress.clear() }
    let list = try results(bytes, file, desk, desk.office, progress)
    var answer = Answer(
      ImportText(list, all: session.call.has(.verbose), session.language).lines)
    let facts = list.changes.map(\.fact)
    try desk.check(facts, desk.office)
    guard !session.call.has(.dryRun), !list.changes.isEmpty else {
      answer.notes += desk.office.unusual(facts, on: desk.day).lines(session.language)
      return answer
    }
    let receipt = try desk.carryOut(
      onProgress: { progress.show($0, of: $1, .saving, session.language) }
    ) { office throws(Failure) in
      // Read again only where something was recorded meanwhile.
      if office.ledger.lastSequence == seen {
        _ = try desk.on(try plan(desk, office))
        return Intent(list.changes.map(\.fact), doubts: list.doubts)
      }
      let newest = try results(bytes, file, desk, office, progress)
      return Intent(newest.changes.map(\.fact), doubts: newest.doubts)
    }
    answer.add(Answer.summary(of: receipt, at: desk))
    return answer
  }

  private static func plan(_ desk: Desk, _ office: Office) throws(Failure) -> Plan {
    let plan = try desk.finder(office).plan(desk.session.call[.plan] ?? "") {
      !$0.targets.isEmpty
    }
    if office.isClosed(plan.id, on: desk.day) {
      throw .naming(NamingError(.plan, plan.id.rawValue, .closed))
    }
    return plan
  }

  private static func results(
    _ bytes: [UInt8], _ file: String, _ desk: Desk, _ office: Office, _ progress: ProgressLine
  ) throws(Failure) -> ResultImport {
    let plan = try plan(desk, office)
    let list = ResultImport(
      bytes, plan: plan, schools: SchoolIndex(office.roster(on: .last)), ledger: office.ledger,
      on: try desk.on(plan), desk.session.language,
      onProgress: { progress.show($0, of: $1, .reading, desk.session.language) })
    if !list.faults.isEmpty { throw .imported(file: file, list.faults) }
    return list
  }
}
