import Campaign
import JSON
import Writing

extension Command {
  static let log = Command(
    "log",
    options: [
      .json, .school, .deadline, .by, .day, .plan,
    ],
    Phrase("ai đã ghi gì, lúc nào", "who recorded what and when"),
    details: Phrase(
      "Cũ nhất trước; cả những gì đã hoàn tác. Số ở đầu dòng là mã cho thidua undo.",
      "Oldest first, what was undone included. The number of a line is the id for thidua undo."),
    examples: [
      Example(
        "thidua log --school th-doc-lap --by Lan", Phrase("Lan đã ghi gì", "what Lan recorded"))
    ]
  ) { session throws(Failure) in
    let desk = try Desk(session)
    let filter = try LogFilter(desk)
    let rows = desk.office.ledger.activities().filter { filter.keeps($0) }
    let text = LogText(rows, desk.office, desk.store.zone, session.language)
    return session.call.has(.json) ? Answer(text.json) : Answer(text.lines)
  }
}

/// Which entries of the log are wanted.
private struct LogFilter {
  private let school: String?
  private let deadline: (plan: String, id: String)?
  private let plan: String?
  private let author: String?
  private let day: Day?

  init(_ desk: Desk) throws(Failure) {
    let call = desk.session.call
    let finder = try desk.finder
    school = try call[.school].map { name throws(Failure) in try finder.school(name).id }
    deadline = try call[.deadline].map { name throws(Failure) in
      let found = try finder.deadline(name)
      return (found.plan.id, found.deadline.id)
    }
    plan = try call[.plan].map { name throws(Failure) in try finder.plan(name).id }
    author = call[.by].map { Vietnamese.fold($0) }
    day = try call[.day].map { text throws(Failure) in
      try Session.day(text, today: desk.day)
    }
  }

  func keeps(_ row: Activity) -> Bool {
    let cell = row.cell
    if let school, cell.school != school { return false }
    if let plan, cell.plan != plan { return false }
    if let deadline, cell.plan != deadline.plan || cell.subject != deadline.id { return false }
    if let author, Vietnamese.fold(row.entry.author) != author, row.entry.login != author {
      return false
    }
    if let day, row.entry.on != day { return false }
    return true
  }
}

extension Option {
  fileprivate static let deadline = Option(
    "deadline", .required("DEADLINE", .deadline), Phrase("chỉ hạn này", "this deadline only"))
  fileprivate static let by = Option(
    "by", .required("NAME", .text), Phrase("chỉ người này ghi", "by this author only"))
  fileprivate static let day = Option(
    "day", .required("DATE", .day), Phrase("chỉ việc của ngày này", "of this day only"))
}
