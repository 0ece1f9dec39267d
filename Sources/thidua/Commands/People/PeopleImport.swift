import Campaign
import Store
import Writing

extension Command {
  static let peopleImport = Command(
    "people import", [.tables], options: [.on, .sheet, .force, .dryRun, .verbose],
    Phrase(
      "người, tập thể và khen thưởng đã có, từ bảng tính",
      "people and their awards, from spreadsheets"),
    details: Phrase(
      """
      Mỗi dòng một người: cột trường, họ và tên; thêm được ngày hay năm sinh, giới tính, đối tượng, \
      chức vụ, giữ chức vụ quản lý, lớp, ghi chú. Có cột danh hiệu và năm thì mỗi dòng là một lần \
      khen, với số, ngày, cấp quyết định; một người nhiều dòng. Không xóa ai.
      """,
      """
      A row a person: columns school and name; further birth (day or year), sex, kind, position, \
      office, class, note. With columns reward and year each row is one award, with decision, date \
      and by whom; several rows a person. None is removed.
      """),
    examples: [
      Example(
        "thidua people import nguoi.csv --dry-run",
        Phrase("chỉ xem sẽ ghi ai", "only look at who would be recorded"))
    ]
  ) { session throws(Failure) in
    try TableImporting(
      session: session,
      context: { desk, office throws(Failure) in PeopleContext(desk, office) },
      read: { source, context in
        PersonImport(
          source, sheet: session.call[.sheet], register: context.register,
          schools: context.schools, ledger: context.office.ledger, rewards: context.office.rewards,
          on: context.day)
      },
      text: { list, _ in ImportText(list, all: session.call.has(.verbose), session.language) },
      asked: { _ in [] }
    ).run()
  }
}

/// What a list of people is read against.
private struct PeopleContext {
  let office: Office
  let register: Register
  let schools: SchoolIndex
  let day: Day

  init(_ desk: Desk, _ office: Office) {
    self.office = office
    register = Register(office)
    schools = SchoolIndex(office.roster(on: .last))
    day = desk.day
  }
}
