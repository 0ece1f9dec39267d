import Campaign
import Store
import Writing

extension Command {
  static let importNominees = Command(
    "import nominees", [.tables, .deadline],
    options: [.plan, .on, .sheet, .force, .dryRun, .verbose],
    Phrase("người, tập thể được đề nghị từ bảng tính", "those who are proposed, from spreadsheets"),
    details: Phrase(
      """
      Mỗi dòng một người hay tập thể: cột trường, họ và tên; thêm được chức vụ, đối tượng (cá nhân, \
      tập thể, nhà giáo, học sinh, nhân viên), danh hiệu, thành tích, lớp, ngày sinh, ghi chú. Ai \
      đã có thì sửa, chưa có thì thêm, không xóa ai. Quá số lượng vẫn nhận và được báo.
      """,
      """
      A row a person or collective: columns school and name; further position, kind (individual, \
      collective, teacher, pupil, staff), reward, achievement, class, birth, note. Who is there is \
      changed, all others are added, none is removed. Over the cap they are taken and it is said.
      """),
    examples: [
      Example(
        "thidua import nominees de-nghi.csv dot-1 --dry-run",
        Phrase("chỉ xem sẽ ghi ai", "only look at who would be recorded"))
    ]
  ) { session throws(Failure) in
    try TableImporting(
      session: session,
      context: { desk, office throws(Failure) in try NomineeContext(desk, office) },
      read: { source, context in
        NomineeImport(
          source, sheet: session.call[.sheet], plan: context.plan, deadline: context.deadline,
          schools: context.schools, ledger: context.office.ledger, on: context.day)
      },
      text: { list, _ in ImportText(list, all: session.call.has(.verbose), session.language) },
      asked: { $0.asked },
      remarks: { context, desk, receipt in
        let over = desk.overCap(
          receipt, plan: context.plan.id, deadline: context.deadline.id)
        return over.map { [$0] } ?? []
      }
    ).run()
  }
}

/// What a list of nominees is read against.
private struct NomineeContext {
  let office: Office
  let plan: Plan
  let deadline: Deadline
  let day: Day
  let schools: SchoolIndex

  init(_ desk: Desk, _ office: Office) throws(Failure) {
    self.office = office
    (plan, deadline) = try desk.finder(office).cutoff(desk.session.call[.deadline])
    if office.isClosed(plan.id, on: desk.day) {
      throw .naming(NamingError(.plan, plan.id.rawValue, .closed))
    }
    day = try desk.on(plan)
    schools = SchoolIndex(office.roster(on: .last))
  }

  var asked: [School] {
    office.roster(on: day).schools.filter {
      $0.isAlive(on: day) && deadline.scope.includes($0)
    }
  }
}
