import Campaign
import Writing

extension Command {
  static let importSchools = Command(
    "import schools", [.csv], options: [.dryRun, .on, .force, .verbose],
    Phrase("danh sách trường từ bảng tính", "the schools from a spreadsheet"),
    details: Phrase(
      """
      Cột mã,tên,cấp,xã,khối theo thứ tự nào cũng được; thêm được hiệu trưởng, điện thoại, email. \
      Mã đã có thì sửa, mã mới thì thêm, không xóa trường nào. Một dòng sai thì không ghi gì. \
      roster.json sửa tay thì cũng được nhận.
      """,
      """
      Columns id,name,level,commune,block in any order; further head, phone, mail. A known id is \
      updated, a new one added, none removed. One bad row and nothing is recorded. A roster.json \
      that was edited by hand is taken over with it.
      """)
  ) { session throws(Failure) in
    let file = session.call[.csv]
    let bytes = try InputFile.read(file)
    let desk = try Desk(session, session.call.has(.dryRun) ? .readOnly : .readWrite)
    let on = try session.day(.on, today: desk.day)
    let list = SchoolImport(bytes, into: desk.office.roster(on: .last), levels: desk.office.levels)
    if !list.faults.isEmpty { throw .imported(file: file, list.faults) }
    let text = ImportText(list, all: session.call.has(.verbose), session.language)
    var answer = Answer(text.lines, notes: text.warnings)
    let isTakenOver = !desk.store.isRosterOnRecord
    guard !session.call.has(.dryRun), !list.changes.isEmpty || isTakenOver else { return answer }
    let receipt = try desk.record(takingOverRoster: isTakenOver) { office throws(Failure) in
      // Read again: a colleague may have changed the roster meanwhile.
      let list = SchoolImport(bytes, into: office.roster(on: .last), levels: office.levels)
      if !list.faults.isEmpty { throw .imported(file: file, list.faults) }
      let takenOver = isTakenOver ? [Fact.upkeep(.roster, on: on)] : []
      return SchoolActs(office, on: on).take(list) + takenOver
    }
    answer.add(Answer.summary(of: receipt, at: desk))
    return answer
  }
}

extension Argument {
  static let csv = Argument("F.csv", .file, Phrase("tệp CSV từ bảng tính", "a spreadsheet as CSV"))
}
