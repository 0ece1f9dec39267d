import Campaign
import Writing

extension Command {
  static let importDossiers = Command(
    "import dossiers", [.csv, .deadline], options: [.plan, .on, .force, .dryRun, .verbose],
    Phrase("hồ sơ đã nhận từ bảng tính", "documents that came in, from a spreadsheet"),
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
    let file = session.call[.csv]
    let bytes = try InputFile.read(file)
    let desk = try Desk(session, session.call.has(.dryRun) ? .readOnly : .readWrite)
    let list = try dossiers(bytes, file, desk, desk.office)
    var answer = Answer(
      ImportText(list, on: desk.day, all: session.call.has(.verbose), session.language).lines)
    guard !session.call.has(.dryRun), !list.changes.isEmpty else { return answer }
    let receipt = try desk.carryOut { office throws(Failure) in
      let list = try dossiers(bytes, file, desk, office)
      return Intent(list.facts, doubts: list.doubts)
    }
    answer.add(Answer.summary(of: receipt, at: desk))
    return answer
  }

  private static func dossiers(_ bytes: [UInt8], _ file: String, _ desk: Desk, _ office: Office)
    throws(Failure) -> DossierImport
  {
    let (plan, deadline) = try desk.finder(office).cutoff(desk.session.call[.deadline])
    let status = office.status(on: try desk.on(plan))
    let subject = GridSubject(plan: plan.id, .dossier(deadline.id))
    guard let grid = EntryGrid(subject, status: status, ledger: office.ledger) else {
      throw .naming(NamingError(.plan, plan.id.rawValue, .closed))
    }
    let list = DossierImport(
      bytes, into: grid, schools: SchoolIndex(office.roster(on: .last)), ledger: office.ledger)
    if !list.faults.isEmpty { throw .imported(file: file, list.faults) }
    return list
  }
}
