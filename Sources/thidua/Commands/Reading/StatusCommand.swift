import Reports

extension Command {
  static let status = Command(
    "status", options: [.json],
    Phrase("tình hình của ngày", "how everything stands on the day"),
    details: Phrase(
      "Tính mọi việc đã xảy ra đến ngày đó, nhập lúc nào cũng được: --as-of xem ngày khác.",
      "It counts all that had happened by the day, whenever entered: --as-of for another day."),
    examples: [
      Example(
        "thidua status --json --as-of 2022-11-10",
        Phrase("ngày 10/11/2022 cho chương trình khác", "10 November 2022 for another program"))
    ]
  ) { session throws(Failure) in
    let desk = try Desk(session)
    let status = desk.office.status(on: desk.day)
    if session.call.has(.json) { return Answer(status.json) }
    return Answer(StatusText(status, session.language).lines)
  }
}
