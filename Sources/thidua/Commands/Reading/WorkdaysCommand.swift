import Campaign

extension Command {
  static let workdays = Command(
    "calendar workdays", [.from, .to],
    Phrase("số ngày làm việc giữa hai ngày", "the working days between two days"),
    details: Phrase(
      "Tính các ngày sau FROM đến hết TO.", "It counts the days after FROM up to and including TO.")
  ) { session throws(Failure) in
    let today = try session.todayWithoutStore
    let from = try Session.day(session.call[.from], today: today)
    let to = try Session.day(session.call[.to], today: today)
    let calendar = try session.calendar(years: min(from, to).year...max(from, to).year)
    return Answer("\(calendar.workdays(after: from, through: to))")
  }
}

extension Argument {
  fileprivate static let from = Argument("FROM", .day, Phrase("sau ngày này", "after this day"))
  fileprivate static let to = Argument("TO", .day, Phrase("đến hết ngày này", "up to this day"))
}
