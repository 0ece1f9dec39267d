import Campaign
import JSON
import Writing

/// The public holidays of a year, for people and for scripts.
struct YearCalendar {
  private let year: Int
  private let tet: Day?
  private let hungKings: Day?
  private let calendar: WorkCalendar

  init(_ year: Int, _ lunar: LunarYear, _ calendar: WorkCalendar) {
    self.year = year
    self.calendar = calendar
    tet = lunar.day(month: 1, day: 1)
    hungKings = lunar.day(month: 3, day: 10)
  }

  func json(_ language: Language) -> JSON {
    [
      "year": JSON(year), "tet": JSON(tet?.iso), "hungKings": JSON(hungKings?.iso),
      "holidays": .array(
        calendar.holidays(in: year).map { holiday in
          [
            "date": .string(holiday.date.iso), "name": .string(name(holiday, language)),
            "substitute": .bool(holiday.isSubstitute),
          ]
        }),
      "workingSaturdays": .array(
        calendar.workingSaturdays(in: year).map { day in
          ["date": .string(day.date.iso), "insteadOf": .string(day.insteadOf.iso)]
        }),
    ]
  }

  func lines(_ language: Language) -> [String] {
    var columns = Columns(indent: 2)
    for holiday in calendar.holidays(in: year) {
      columns.add(
        holiday.date.vietnamese, holiday.date.weekday.name(language), name(holiday, language))
    }
    for day in calendar.workingSaturdays(in: year) {
      columns.add(
        day.date.vietnamese, day.date.weekday.name(language),
        language("làm bù cho \(day.insteadOf.vietnamese)", "worked for \(day.insteadOf.vietnamese)")
      )
    }
    return [
      language("Năm \(year)", "Year \(year)"),
      language("Mùng một Tết: ", "Lunar New Year: ") + (tet?.vietnamese ?? "–"),
      language("Giỗ Tổ Hùng Vương: ", "Hùng Kings: ") + (hungKings?.vietnamese ?? "–"),
      language("Ngày nghỉ:", "Days off:"),
    ] + columns.lines
  }

  private func name(_ holiday: Holiday, _ language: Language) -> String {
    language(holiday.name.vietnamese, holiday.name.english)
  }
}
