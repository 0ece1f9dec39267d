import Campaign
import Writing

extension Command {
  static let nominate = Command(
    "nominate", [.school, .deadline, .name],
    options: [
      .reward, .position, .nomineeKind, .note, .reportIsIn, .chosen, .aside, .on, .force, .plan,
    ],
    Phrase("đề nghị khen một người hoặc tập thể", "propose someone for a reward"),
    details: Phrase(
      """
      Quá số lượng tối đa vẫn nhận và được đánh dấu. --chosen và --aside ghi việc cơ quan chọn \
      hay để lại một người đã đề nghị; ai được để lại không tính vào số lượng. Mỗi người nợ một \
      báo cáo, nên hồ sơ đã đủ mở lại; --report ghi luôn là báo cáo đã có.
      """,
      """
      Over the cap it is accepted and flagged. --chosen and --aside say that the office chose \
      someone proposed or set them aside; those set aside do not count. Each nominee owes a report, \
      which opens a complete dossier again; --report says that it came with them.
      """),
    examples: [
      Example(
        #"thidua nominate th-doc-lap dot-1 "Nguyễn Thị Hoa" --reward "Giấy khen""#,
        Phrase("đề nghị giấy khen", "proposed for a Giấy khen")),
      Example(
        #"thidua nominate th-doc-lap dot-1 "Trần Văn Nam" --report"#,
        Phrase("đề nghị, báo cáo đã có", "proposed, and the report is there")),
    ]
  ) { session throws(Failure) in
    let desk = try Desk(session, .readWrite)
    var place: Owed?
    var before: SchoolDossier?
    let receipt = try desk.record { office throws(Failure) in
      let owed = try desk.finder(office).owed(session.call[.school], session.call[.deadline])
      place = owed
      before = owed.dossier(office)
      let nominee = try NomineeEntry(session.call).nominee(owed, office.ledger)
      let on = try desk.on(owed.plan)
      return NomineeActs(
        office.ledger, plan: owed.plan.id, deadline: owed.deadline.id, on: on
      ).propose(
        nominee, withReports: session.call.has(.reportIsIn) ? owed.deadline.cutoff : nil)
    }
    guard let place, let before else { return Answer(recorded: receipt, at: desk) }
    let notes = NomineeNotes(desk, receipt, plan: place.plan.id, deadline: place.deadline.id)
    var answer = Answer(recorded: receipt, at: desk, notes: notes.lines)
    if let id = receipt.facts.first(where: { $0.cell.kind == .nominee })?.cell.item,
      let owed = OwedReports(id, before: before, after: place.dossier(desk.office))
    {
      answer.add(Answer(owed.text(session.language)))
    }
    return answer
  }
}

extension Argument {
  static let name = Argument("NAME", .text, Phrase("họ và tên, hoặc tập thể", "the full name"))
}

extension Owed {
  fileprivate func dossier(_ office: Office) -> SchoolDossier {
    SchoolDossier(
      office.ledger, plan: plan, deadline: deadline, school: school.id, on: .last)
  }
}

extension Option {
  fileprivate static let reportIsIn = Option(
    "report",
    Phrase("báo cáo thành tích của người này đã có", "the report of this nominee is in"))
  static let reward = Option(
    "reward", .required("TEXT", .text),
    Phrase("danh hiệu, hình thức khen", "the title or reward asked for"))
  static let position = Option(
    "position", .required("TEXT", .text), Phrase("chức vụ", "the position"))
  static let nomineeKind = Option(
    "kind", .required("KIND", .named(Nominee.Kind.self)),
    Phrase(
      "nhà giáo, học sinh, nhân viên hay tập thể (mặc định: nhà giáo)",
      "teacher, pupil, staff or collective (default: teacher)"))
  static let note = Option("note", .required("TEXT", .text), Phrase("ghi chú", "a note"))
  static let chosen = Option("chosen", Phrase("cơ quan chọn", "the office chose them"))
  static let aside = Option("aside", Phrase("cơ quan để lại", "the office set them aside"))
}
