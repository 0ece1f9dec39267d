package import Writing

/// Why what was typed is no day.
package enum DayParseError: Error, Equatable, Sendable {
  /// The month is missing where no month has such a day, the year where no year has it.
  case noSuchDay(Int, month: Int?, year: Int?)
  case noSuchMonth(Int, day: Int)
  /// A day before the year 1 or after the year 9999.
  case outsideCalendar
  /// Digits without separators that can be read as two different days.
  case ambiguous(Day, Day)
  case notUnderstood(String)
  /// Of something that happened: it cannot have happened yet.
  case stillToCome(Day)
  /// Nothing of a plan happened before it counts.
  case beforePlan(Day, since: Day)
}

extension DayParseError {
  package func message(_ language: Language) -> String {
    switch self {
    case .noSuchDay(let day, nil, _),
      .noSuchDay(let day, _, _) where day < 1:
      language("không tháng nào có ngày \(day)", "no month has a day \(day)")
    case .noSuchDay(_, let month?, let year):
      tooShort(month: month, year: year, language)
    case .noSuchMonth(let month, let day) where (1...12).contains(day) && month <= 31:
      language(
        "không có tháng \(month); gõ ngày trước, tháng sau: \(month)/\(day)",
        "there is no month \(month); the day comes first: \(month)/\(day)")
    case .noSuchMonth(let month, _):
      language("không có tháng \(month)", "there is no month \(month)")
    case .outsideCalendar:
      language("ngoài lịch (từ năm 1 đến năm 9999)", "outside the calendar (years 1 to 9999)")
    case .ambiguous(let one, let other):
      language(
        "\(one.vietnamese) hay \(other.vietnamese)? Gõ dấu / giữa ngày và tháng",
        "\(one.vietnamese) or \(other.vietnamese)? Put a / between day and month")
    case .stillToCome(let day):
      language("\(day.vietnamese): ngày này chưa đến", "\(day.vietnamese) is still to come")
    case .beforePlan(let day, let since):
      language(
        "\(day.vietnamese) là trước khi kế hoạch có hiệu lực (\(since.vietnamese))",
        "\(day.vietnamese) is before the plan counts (\(since.vietnamese))")
    case .notUnderstood(let text):
      language(
        "không hiểu “\(shortened(text))”; gõ như: 10, 10/11, 10/11/2026, +7, mai, thứ 6",
        "“\(shortened(text))” is not understood; type: 10, 10/11, 10/11/2026, +7, tomorrow, fri")
    }
  }

  private func tooShort(month: Int, year: Int?, _ language: Language) -> String {
    let length = Day.lengthOfMonth(month, year: year ?? 2000)
    let named = year.map { "\(month)/\($0)" } ?? "\(month)"
    let inYear = year.map { " \($0)" } ?? ""
    return language(
      "tháng \(named) chỉ có \(length) ngày",
      "\(Day.englishMonth(month))\(inYear) has only \(length) days")
  }

  private func shortened(_ text: String) -> String {
    let line = Sanitise.line(text)
    return line.count <= 30 ? line : "\(line.prefix(29))…"
  }
}
