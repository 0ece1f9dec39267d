package import JSON
package import Writing

/// Everything that is wrong with a holiday file, so that it can be mended in one go.
package struct UnreadableHolidays: Error, Equatable, Sendable {
  package let errors: [HolidayFileError]
}

/// One thing that is wrong with a holiday file, and where.
package struct HolidayFileError: Equatable, Sendable {
  package let problem: Problem
  package let position: SourcePosition
  package let path: JSONPath

  package enum Problem: Equatable, Sendable {
    case notJSON(JSONError.Reason)
    case unknownKey(String, known: [String])
    case missingKey(String)
    case expected(Expectation)
    case newerFormat
    case doubled(String)
    case overlappingYears(String)
    case unknownRule(String, year: Int)
    case outsideYear(Day, Int)
    case missesHoliday(celebrated: Day)
    case endsBeforeBeginning
  }

  package enum Expectation: Equatable, Sendable {
    case object, list, text, day, solarDay, lunarDay, oneAnchor, weekday, weekendDay
    case number(ClosedRange<Int>)
  }
}

extension HolidayFileError {
  package func message(_ language: Language) -> String {
    switch problem {
    case .notJSON: language("không phải JSON hợp lệ", "is not valid JSON")
    case .unknownKey(let key, let known):
      language("không có mục “\(key)”; ", "there is no “\(key)”; ")
        + language("chỉ dùng: ", "known are: ") + known.joined(separator: ", ")
    case .missingKey(let key): language("thiếu mục “\(key)”", "“\(key)” is missing")
    case .expected(let expectation):
      language("phải là ", "must be ") + expectation.words(language)
    case .newerFormat:
      language("tệp thuộc phiên bản mới hơn chương trình", "the file is of a newer version")
    case .doubled(let what): language("“\(what)” có hai lần", "“\(what)” is there twice")
    case .overlappingYears(let id):
      language(
        "hai quy định “\(id)” cùng có hiệu lực trong một năm",
        "two rules “\(id)” are valid in the same year")
    case .unknownRule(let id, let year):
      language("năm \(year) không có quy định “\(id)”", "there is no rule “\(id)” in \(year)")
    case .outsideYear(let day, let year):
      language("\(day.vietnamese) không thuộc năm \(year)", "\(day.iso) is not in \(year)")
    case .missesHoliday(let celebrated):
      language(
        "kỳ nghỉ không gồm chính ngày lễ \(celebrated.vietnamese)",
        "the days off do not include the holiday itself, \(celebrated.iso)")
    case .endsBeforeBeginning:
      language("năm “until” đứng trước năm “from”", "“until” comes before “from”")
    }
  }
}

extension HolidayFileError.Expectation {
  func words(_ language: Language) -> String {
    switch self {
    case .object: language("một đối tượng { … }", "an object { … }")
    case .list: language("một danh sách [ … ]", "a list [ … ]")
    case .text: language("chuỗi ký tự không rỗng", "a text that is not empty")
    case .day: language("một ngày như \"2026-02-16\"", "a day such as \"2026-02-16\"")
    case .solarDay: language("ngày/tháng như \"02/09\"", "day/month such as \"02/09\"")
    case .lunarDay:
      language("ngày/tháng âm lịch như \"10/03\"", "lunar day/month such as \"10/03\"")
    case .oneAnchor:
      language("ngày “solar” hoặc ngày “lunar”, một trong hai", "either “solar” or “lunar”")
    case .weekday: language("một ngày từ thứ Hai đến thứ Sáu", "a day from Monday to Friday")
    case .weekendDay: language("thứ Bảy hoặc Chủ nhật", "a Saturday or a Sunday")
    case .number(let range):
      language(
        "số nguyên từ \(range.lowerBound) đến \(range.upperBound)",
        "a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
  }
}
