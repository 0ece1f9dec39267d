import Campaign
import Writing

extension Command {
  static let importSchools = Command(
    "import schools", [.table], options: [.sheet, .dryRun, .on, .force, .verbose],
    Phrase("danh sách trường từ bảng tính", "the schools from a spreadsheet"),
    details: Phrase(
      """
      Cột mã,tên,cấp,xã,khối theo thứ tự nào cũng được; thêm được đơn vị cấp trên (mã hay tên), \
      hiệu trưởng, điện thoại, email. Xã, phòng, khối cũng là đơn vị, có cấp của mình. Mã đã có thì sửa, mã mới thì thêm, không xóa trường nào. Không có cột mã thì trường được nhận \
      theo tên, trường mới được đặt mã theo tên. Một dòng sai thì không ghi gì. roster.json sửa tay thì cũng được nhận.
      """,
      """
      Columns id,name,level,commune,block in any order; further parent (id or name), head, phone, \
      mail. Communes, departments and blocks are units too, of levels of their own. A known id is \
      updated, a new one added, none removed. Without a column of ids schools go by their names, \
      and new ones get ids made of them. One bad row and nothing is recorded. A roster.json that \
      was edited by hand is taken over with it.
      """)
  ) { session throws(Failure) in
    let file = session.call[.table]
    let source = try TableReader.read(file)
    let sheet = session.call[.sheet]
    let desk = try Desk(session, session.call.has(.dryRun) ? .readOnly : .readWrite)
    let on = try session.day(.on, today: desk.day)
    let list = SchoolImport(
      source, sheet: sheet, into: desk.office.roster(on: .last), levels: desk.office.levels)
    if !list.faults.isEmpty { throw .imported(file: file, list.faults) }
    let text = ImportText(list, all: session.call.has(.verbose), session.language)
    var answer = Answer(
      text.lines, notes: list.notes.map { "\(file): \($0.text(session.language))" } + text.warnings)
    let isTakenOver = !desk.store.isRosterOnRecord
    guard !session.call.has(.dryRun), !list.changes.isEmpty || isTakenOver else { return answer }
    let receipt = try desk.record(takingOverRoster: isTakenOver) { office throws(Failure) in
      // Read again: a colleague may have changed the roster meanwhile.
      let list = SchoolImport(
        source, sheet: sheet, into: office.roster(on: .last), levels: office.levels)
      if !list.faults.isEmpty { throw .imported(file: file, list.faults) }
      let takenOver = isTakenOver ? [Fact.upkeep(.roster, on: on)] : []
      return SchoolActs(office, on: on).take(list) + takenOver
    }
    answer.add(Answer.summary(of: receipt, at: desk))
    return answer
  }
}
