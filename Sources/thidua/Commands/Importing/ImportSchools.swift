import Campaign
import Writing

extension Command {
  static let importSchools = Command(
    "import schools", [.csv], options: [.dryRun, .on, .force],
    Phrase("danh sách trường từ bảng tính", "the schools from a spreadsheet"),
    details: Phrase(
      """
      Cột mã,tên,cấp,xã,khối theo thứ tự nào cũng được; thêm được hiệu trưởng, điện thoại, email. \
      Mã đã có thì sửa, mã mới thì thêm, không xóa trường nào. Một dòng sai thì không ghi gì.
      """,
      """
      Columns id,name,level,commune,block in any order; further head, phone, mail. A known id is \
      updated, a new one added, none removed. One bad row and nothing is recorded.
      """)
  ) { session throws(Failure) in
    let file = session.call[.csv]
    let bytes = try InputFile.read(file)
    let desk = try Desk(session, session.call.has(.dryRun) ? .readOnly : .readWrite)
    let on = try session.day(.on, today: desk.day)
    let list = SchoolImport(bytes, into: desk.office.roster(on: .last))
    if !list.faults.isEmpty { throw .imported(file: file, list.faults) }
    var answer = Answer(ImportText(list, session.language).lines)
    guard !session.call.has(.dryRun), !list.changes.isEmpty else { return answer }
    let receipt = try desk.record { office throws(Failure) in
      // Read again: a colleague may have changed the roster meanwhile.
      let list = SchoolImport(bytes, into: office.roster(on: .last))
      if !list.faults.isEmpty { throw .imported(file: file, list.faults) }
      return list.facts(office.ledger, on: on)
    }
    answer.add(Answer.summary(of: receipt, at: desk))
    return answer
  }
}

extension Argument {
  static let csv = Argument("F.csv", .file, Phrase("tệp CSV từ bảng tính", "a spreadsheet as CSV"))
}
