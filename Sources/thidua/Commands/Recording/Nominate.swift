import Campaign
import Writing

extension Command {
  static let nominate = Command(
    "nominate", [.school, .deadline, .name],
    options: [.reward, .position, .nomineeKind, .note, .chosen, .aside, .on, .force, .plan],
    Phrase("đề nghị khen một người hoặc tập thể", "propose someone for a reward"),
    details: Phrase(
      """
      Quá số lượng tối đa vẫn nhận và được đánh dấu. --chosen và --aside ghi việc cơ quan chọn \
      hay để lại một người đã đề nghị; ai được để lại không tính vào số lượng.
      """,
      """
      Over the cap it is accepted and flagged. --chosen and --aside say that the office chose \
      someone proposed or set them aside; those set aside do not count.
      """),
    examples: [
      Example(
        #"thidua nominate th-doc-lap dot-1 "Nguyễn Thị Hoa" --reward "Giấy khen""#,
        Phrase("đề nghị giấy khen", "proposed for a Giấy khen"))
    ]
  ) { session throws(Failure) in
    let desk = try Desk(session, .readWrite)
    var place: (plan: String, deadline: String)?
    let receipt = try desk.record { office throws(Failure) in
      let owed = try desk.finder(office).owed(session.call[.school], session.call[.deadline])
      place = (owed.plan.id, owed.deadline.id)
      let nominee = try NomineeEntry(session.call).nominee(owed, office.ledger)
      let on = try desk.on(owed.plan)
      return [
        office.ledger.nominating(
          nominee, plan: owed.plan.id, deadline: owed.deadline.id, on: on)
      ]
    }
    let notes = place.map { NomineeNotes(desk, receipt, plan: $0.plan, deadline: $0.deadline) }
    return Answer(recorded: receipt, at: desk, notes: notes?.lines ?? [])
  }
}

extension Argument {
  static let name = Argument("NAME", .text, Phrase("họ và tên, hoặc tập thể", "the full name"))
}

extension Option {
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
