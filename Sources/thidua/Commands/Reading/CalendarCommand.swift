import Campaign
import JSON
import Writing

extension Command {
  static let calendar = Command(
    "calendar", [.civilYear], options: [.json],
    Phrase("ngày nghỉ lễ của một năm", "the public holidays of a year"),
    details: Phrase(
      "Tết và Giỗ Tổ tính theo âm lịch Việt Nam; ngày nghỉ bù, hoán đổi lấy từ tệp dữ liệu.",
      "Tết and Giỗ Tổ follow Vietnam's lunar calendar; substitute days come from a data file."),
    examples: [
      Example("thidua calendar 2027", Phrase("năm 2027", "the year 2027")),
      Example(
        "thidua calendar workdays 01/02/2027 28/02/2027",
        Phrase("số ngày làm việc của tháng hai", "the working days of February")),
    ]
  ) { session throws(Failure) in
    let text = session.call[.civilYear]
    guard let year = Int(text), LunarYear.supported.contains(year), let lunar = LunarYear(year)
    else {
      let (first, last) = (LunarYear.supported.lowerBound, LunarYear.supported.upperBound)
      throw .refused(
        Phrase(
          "“\(text)” không phải năm từ \(first) đến \(last)",
          "“\(text)” is no year from \(first) to \(last)"))
    }
    let holidays = YearCalendar(year, lunar, try session.calendar(years: year...year))
    if session.call.has(.json) { return Answer(holidays.json(session.language)) }
    return Answer(holidays.lines(session.language))
  }
}

extension Argument {
  fileprivate static let civilYear = Argument("YEAR", .year, Phrase("năm dương lịch", "a year"))
}
