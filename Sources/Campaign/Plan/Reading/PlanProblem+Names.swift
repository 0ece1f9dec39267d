import JSON
import Writing

/// The names of things that a problem's sentence is made of.
extension PlanProblem.Reason {
  static let placeholders = Placeholders.names.map { "{\($0)}" }.joined(separator: " ")

  static func hint(_ nearest: String?, _ say: Language) -> String {
    nearest.map { say("; có phải “\(shown($0))”?", "; did you mean “\(shown($0))”?") } ?? ""
  }

  /// A text of the file, short and harmless enough to be part of a sentence.
  static func shown(_ text: String) -> String {
    let line = Sanitise.line(String(text.prefix(60)))
    return line.utf8.count < text.utf8.count ? line + "…" : line
  }

  static func hex(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}

extension PlanProblem.Expected {
  func text(_ say: Language) -> String {
    switch self {
    case .text: say("chữ", "text")
    case .number: say("số", "a number")
    case .wholeNumber: say("số nguyên", "a whole number")
    case .flag: say("true hoặc false", "true or false")
    case .list: say("danh sách [ ]", "a list [ ]")
    case .object: say("đối tượng { }", "an object { }")
    case .day: say("ngày trong ngoặc kép", "a day between quotes")
    case .oneOf(let words):
      say("một trong: ", "one of: ") + words.joined(separator: ", ")
    case .dayOrWorkdays:
      say("ngày hoặc {\"workdaysBefore\": 5}", "a day or {\"workdaysBefore\": 5}")
    }
  }
}

extension JSONKind {
  func text(_ say: Language) -> String {
    switch self {
    case .null: "null"
    case .bool: "true/false"
    case .number: say("số", "a number")
    case .string: say("chữ", "text")
    case .array: say("danh sách", "a list")
    case .object: say("đối tượng", "an object")
    }
  }
}

extension Reference.Kind {
  func text(_ say: Language) -> String {
    switch self {
    case .staff: say("thành viên", "staff member")
    case .target: say("chỉ tiêu", "target")
    case .reward: say("hình thức khen thưởng", "reward")
    case .title: say("danh hiệu", "title")
    case .block: say("khối thi đua", "block")
    case .subject: say("mục để phân công", "entry to assign")
    }
  }
}

extension YearKind {
  func text(_ say: Language) -> String {
    switch self {
    case .school: say("năm học", "school year")
    case .calendar: say("năm dương lịch", "calendar year")
    }
  }
}

extension PlanYear {
  func name(_ say: Language) -> String {
    switch self {
    case .school: say("năm học \(text)", "the school year \(text)")
    case .calendar: say("năm \(text)", "the year \(text)")
    }
  }
}
