import Reports

extension Command {
  static let status = Command(
    "status", options: [.json],
    Phrase("tình hình của ngày", "how everything stands on the day"),
    details: Phrase(
      """
      Tính mọi việc đã xảy ra đến ngày đó, nhập lúc nào cũng được: --as-of xem ngày khác.
      Trong JSON, measures cho từng việc các đơn vị phải làm (id) theo by: all, level, block, \
      commune, department, phase (group là mã cấp, khối, xã, phòng, mã đợt mà việc thuộc về): \
      expected phải làm, actual đã làm, onTime đúng hạn tính theo ngày nhận (hạn là ngày thu nếu có), rate và \
      rateOnTime tính bằng phần trăm. Trường chưa mở, đã đóng, đã sáp nhập vào ngày đó không \
      tính. Không ai phải làm thì rate là null; không có hạn thì onTime, rateOnTime là null. \
      lastYear: cùng kỳ năm trước, null nếu không có. Việc không áp dụng không có trong đó. \
      measureSums cộng mọi việc đã đến hạn của một kế hoạch.
      """,
      """
      It counts all that had happened by the day, whenever entered: --as-of for another day.
      In JSON, measures has each obligation that units owe (id) by all, level, block, commune, \
      department and phase (group is the level's code, the block, the commune, the department, the id of the phase that it \
      belongs to): expected, actual, onTime by the day received (due on the collection day where \
      there is one), rate and rateOnTime in per cent. Schools not yet open, closed or merged then \
      are not counted. Where nobody owes it rate is null, without a day onTime and rateOnTime \
      are. lastYear is the same day a year before, null where there is none. What is not needed \
      is left out. measureSums adds up what of a plan has come due.
      """),
    examples: [
      Example(
        "thidua status --json --as-of 2022-11-10",
        Phrase("ngày 10/11/2022 cho chương trình khác", "10 November 2022 for another program"))
    ]
  ) { session throws(Failure) in
    let desk = try Desk(session)
    let status = desk.office.status(on: desk.day)
    if session.call.has(.json) { return Answer(status.json(desk.office.measures(of: status))) }
    return Answer(StatusText(status, session.language).lines)
  }
}
