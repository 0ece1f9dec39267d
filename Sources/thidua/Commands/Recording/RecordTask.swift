import Campaign
import Writing

extension Command {
  static let recordTask = Command(
    "record task", [.task, .taskState],
    options: [
      .school.about(Phrase("trường đã làm (mặc định: cơ quan)", "for a school, not the office")),
      .on, .provingDocument, .besideNote, .force, .plan,
    ],
    Phrase("nhiệm vụ đã xong, chưa xong hay không áp dụng", "a task is done, open or not needed"),
    details: Phrase(
      "Nhiệm vụ có nhiều phần ghi từng phần: task-9/1. Không nêu phần thì ghi cả nhiệm vụ.",
      "A task of several parts is ticked part by part: task-9/1. Without one it is the whole."),
    examples: [
      Example("thidua record task task-1 done", Phrase("xong nhiệm vụ 1", "task 1 is done")),
      Example(
        #"thidua record task task-2 done --document "KH 15/KH-PGDĐT""#,
        Phrase("xong, bằng một văn bản", "done, by a document")),
      Example(
        "thidua record task task-9/3 na", Phrase("năm nay không tập huấn", "no training this year")),
    ]
  ) { session throws(Failure) in
    let desk = try Desk(session, .readWrite)
    let receipt = try desk.record { office throws(Failure) in
      let finder = try desk.finder(office)
      let (plan, deadline, part) = try finder.task(session.call[.task])
      var school: UnitID = ""
      if let name = session.call[.school] {
        let owed = Owed(school: try finder.school(name), plan: plan, deadline: deadline)
        try owed.check()
        try owed.checkTaskIsPerSchool(part)
        school = owed.school.id
      }
      let state = TaskState.named(session.call[.taskState]) ?? .open
      let acts = TaskActs(office.ledger, plan: plan, deadline: deadline)
      let day = try desk.on(plan)
      let proof = try session.proof(of: deadline, in: plan, school: school, office, on: day)
      // Said again without a day, it keeps the day it has.
      let isSoAlready = acts.tick(part: part, school: school, on: day).state == state
      if isSoAlready, session.call[.on] == nil, state != .open { return proof }
      return acts.tick(state, part: part, school: school, on: day) + proof
    }
    return Answer(recorded: receipt, at: desk)
  }
}

extension Option {
  fileprivate static let provingDocument = Option(
    "document", .required("TEXT", .text),
    Phrase("số, ký hiệu văn bản chứng minh", "the document that proves it"))
  fileprivate static let besideNote = Option(
    "note", .required("TEXT", .text), Phrase("ghi chú kèm theo", "a note beside it"))
}

extension Session {
  /// What is said beside the tick; a document alone is its own words.
  fileprivate func proof(
    of deadline: Deadline, in plan: Plan, school: UnitID, _ office: Office, on day: Day
  ) throws(Failure) -> [Fact] {
    let document = try call[.provingDocument].map { typed throws(Failure) in
      try TypedText.line(typed)
    }
    let note = try call[.besideNote].map { typed throws(Failure) in try TypedText.line(typed) }
    guard let words = note ?? document else { return [] }
    let cell = Cell.note(plan.id, "deadline:\(deadline.id)", school: school)
    return NoteActs(office.ledger, cell)
      .set(words, document: note == nil ? nil : document, on: day)
  }
}

extension Argument {
  fileprivate static let task = Argument(
    "TASK[/PART]", .task, Phrase("mã nhiệm vụ, như task-1 hay task-9/2", "as task-1 or task-9/2"))
  fileprivate static let taskState = Argument(
    "done|open|na", .named(TaskState.self),
    Phrase(
      "xong, mở lại hay không áp dụng; hoặc done, open, na",
      "done, open again, not applicable"))
}

extension Owed {
  fileprivate func checkTaskIsPerSchool(_ part: String) throws(Failure) {
    let units = deadline.task?.units ?? []
    let isPerSchool = units.contains { $0.perSchool && (part.isEmpty || $0.id == part) }
    guard !isPerSchool else { return }
    throw .refused(
      Phrase(
        "nhiệm vụ này do cơ quan làm, không theo từng trường",
        "this task is the office's own, no school ticks it"))
  }
}
