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
    let wanted = try WantedEntries(desk)
    let rows = desk.office.ledger.log(wanted.filter).filter { wanted.keeps($0) }
    let text = LogText(rows, desk.office, desk.store.zone, session.language)
    return session.call.has(.json) ? Answer(text.json) : Answer(text.lines)
  }
}

/// Which entries of the log are wanted, by the names that were typed.
private struct WantedEntries {
  private(set) var filter = LogFilter()
  /// Folded: a name is typed with or without marks, or is a login.
  private let author: String?
  private let day: Day?

  init(_ desk: Desk) throws(Failure) {
    let call = desk.session.call
    let finder = try desk.finder
    filter.plan = try call[.plan].map { name throws(Failure) in try finder.plan(name).id }
    filter.school = try call[.school].map { name throws(Failure) in try finder.school(name).id }
    if let name = call[.deadline] {
      let found = try finder.deadline(name)
      filter.plan = found.plan.id
      filter.target = found.deadline.id
    }
    author = call[.by].map { Vietnamese.fold($0) }
    day = try call[.day].map { text throws(Failure) in
      try Session.day(text, today: desk.day)
    }
  }

  func keeps(_ entry: LogEntry) -> Bool {
    if let author, Vietnamese.fold(entry.author) != author, entry.login != author { return false }
    return day == nil || entry.on == day
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
