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
    return try takeBack(session) { ledger, author, day throws(Failure) in
      if typed.isEmpty {
        return (ledger.undo(by: author, on: day), Phrase("hoàn tác", "undo"))
      }
      let id = try EntryID.typed(typed, in: ledger)
      return (ledger.undoing(id, on: day), Phrase("hoàn tác", "undo"))
    }
  }

  static let redo = Command(
    "redo", Phrase("làm lại điều mình vừa hoàn tác", "bring back what one has just undone")
  ) { session throws(Failure) in
    try takeBack(session) { ledger, author, day throws(Failure) in
      (ledger.redo(by: author, on: day), Phrase("làm lại", "redo"))
    }
  }

  private static func takeBack(
    _ session: Session,
    _ facts: (Ledger, _ author: String, Day) throws(Failure) -> (facts: [Fact], verb: Phrase)
  ) throws(Failure) -> Answer {
    let desk = try Desk(session, .readWrite)
    let author = try desk.author
    var changes: [CellChange] = []
    var isRedo = false
    let receipt = try desk.record { office throws(Failure) in
      let (facts, verb) = try facts(office.ledger, author, desk.day)
      if facts.isEmpty {
        throw .refused(
          Phrase(
            "\(author) không có gì để \(verb.vietnamese)",
            "\(author) has nothing to \(verb.english)"))
      }
      changes = office.ledger.changes(by: facts)
      isRedo =
        facts.first.flatMap { EntryID($0.cell.item) }.map { office.ledger.isUndo($0) } ?? false
      return facts
    }
    let words = ActivityWords(desk.office, session.language)
    return Answer("#\(receipt.sequence) " + words.undo(changes, isRedo: isRedo)).saved
  }
}

extension EntryID {
  /// The entry of the log that was typed, as long as it counts and can be taken back.
  fileprivate static func typed(_ text: String, in ledger: Ledger) throws(Failure) -> EntryID {
    let digits = text.hasPrefix("#") ? String(text.dropFirst()) : text
    guard let id = EntryID(digits), !ledger.entries(of: id).isEmpty else {
      throw .naming(NamingError(.entry, text, .unknown(nearest: [])))
    }
    if let plan = ledger.planAdded(by: id) {
      throw .refused(
        Phrase(
          "kế hoạch đã thêm thì đóng, không hoàn tác: thidua plan close \(plan)",
          "a plan that was added is closed, not undone: thidua plan close \(plan)"))
    }
    if ledger.entries(of: id).contains(where: \.isActive) { return id }
    throw .refused(Phrase("#\(id.text) đã được hoàn tác", "#\(id.text) is undone already"))
  }
}

extension Argument {
  fileprivate static let entry = Argument(
    "ID", .entry, Phrase("mã trong nhật ký, như 12 hay 12.3", "a number of the log, as 12 or 12.3"))
}
