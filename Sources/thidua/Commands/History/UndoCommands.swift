import Campaign
import Store
import Writing

extension Command {
  static let undo = Command(
    "undo", [.entry.isOptional],
    Phrase("hoàn tác lần ghi cuối của mình, hoặc mục có mã", "take back one's last entry, or any"),
    details: Phrase(
      "Mã lấy từ thidua log: 12 là cả lần ghi, 12.3 là một mục. Không gì bị xóa khỏi nhật ký.",
      "Ids are those of thidua log: 12 is a whole entry, 12.3 a part. Nothing leaves the log."),
    examples: [
      Example("thidua undo", Phrase("lần ghi cuối của mình", "one's own last entry")),
      Example("thidua undo 12", Phrase("mục 12, của ai cũng được", "entry 12, whoever made it")),
    ]
  ) { session throws(Failure) in
    let typed = session.call[.entry]
    return try takeBack(session) { office, author throws(Failure) in
      if typed.isEmpty {
        guard let id = office.ledger.undoable(by: author) else {
          throw .refused(
            Phrase("\(author) không có gì để hoàn tác", "\(author) has nothing to undo"))
        }
        return id
      }
      let digits = typed.hasPrefix("#") ? String(typed.dropFirst()) : typed
      guard let id = EntryID(digits), let isActive = office.ledger.isActive(id) else {
        throw .naming(NamingError(.entry, typed, .unknown(nearest: [])))
      }
      if let plan = office.ledger.entries(of: id).first(where: \.isPlanAdded)?.cell.plan {
        throw .refused(
          Phrase(
            "kế hoạch đã thêm thì đóng, không hoàn tác: thidua plan close \(plan)",
            "a plan that was added is closed, not undone: thidua plan close \(plan)"))
      }
      if isActive { return id }
      throw .refused(Phrase("#\(id.text) đã được hoàn tác", "#\(id.text) is undone already"))
    }
  }

  static let redo = Command(
    "redo", Phrase("làm lại điều mình vừa hoàn tác", "bring back what one has just undone")
  ) { session throws(Failure) in
    try takeBack(session) { office, author throws(Failure) in
      if let id = office.ledger.redoable(by: author) { return id }
      throw .refused(Phrase("\(author) không có gì để làm lại", "\(author) has nothing to redo"))
    }
  }

  private static func takeBack(
    _ session: Session, _ find: (Office, _ author: String) throws(Failure) -> EntryID
  ) throws(Failure) -> Answer {
    let desk = try Desk(session, .readWrite)
    let author = try desk.author
    let receipt = try desk.record { office throws(Failure) in
      [.undo(try find(office, author), on: desk.day)]
    }
    let words = ActivityWords(desk.office, session.language)
    let row = desk.office.ledger.activities().last { $0.entry.id.sequence == receipt.sequence }
    return Answer("#\(receipt.sequence) \(row.map { words.text($0) } ?? "")")
  }
}

extension Argument {
  fileprivate static let entry = Argument(
    "ID", .entry, Phrase("mã trong nhật ký, như 12 hay 12.3", "a number of the log, as 12 or 12.3"))
}
