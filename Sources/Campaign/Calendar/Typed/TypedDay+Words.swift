import Writing

/// Days that are named or counted from today.
extension TypedDay.Context {
  func named(_ typed: String) -> Day? {
    switch typed {
    case "hom nay", "nay", "homnay", "today": today
    case "mai", "ngay mai", "tomorrow": today.adding(days: 1)
    case "kia", "ngay kia", "mot", "ngay mot": today.adding(days: 2)
    case "hom qua", "qua", "yesterday": today.adding(days: -1)
    case "hom kia": today.adding(days: -2)
    case "cuoi thang", "cuoi thang nay", "end of month": today.endOfMonth
    default: weekday(typed)
    }
  }

  private func weekday(_ typed: String) -> Day? {
    if let weekday = Weekday(typed: typed) {
      return today.adding(days: (weekday.rawValue - today.weekday.rawValue + 7) % 7)
    }
    for (suffix, weeks) in TypedDay.weeks where typed.hasSuffix(suffix) {
      guard let weekday = Weekday(typed: String(typed.dropLast(suffix.count))) else { continue }
      return today.adding(days: weekday.rawValue - today.weekday.rawValue + 7 * weeks)
    }
    return nil
  }

  /// `+7`, `-3`, `+2w`, `+2 tuần`
  func relative(_ typed: String) throws(DayParseError) -> Day? {
    guard let sign = typed.first, sign == "+" || sign == "-" else { return nil }
    let rest = typed.dropFirst().drop { $0 == " " }
    let digits = rest.prefix { ("0"..."9").contains($0) }
    let unit = rest.dropFirst(digits.count).drop { $0 == " " }
    guard !digits.isEmpty, let length = TypedDay.unitLengths[String(unit)] else { return nil }
    guard digits.utf8.count <= 7, let count = Int(digits),
      let day = Day(number: Int(today.number) + (sign == "-" ? -count : count) * length)
    else { throw .outsideCalendar }
    return day
  }
}

extension TypedDay {
  fileprivate static let weeks = [
    (" tuan sau", 1), (" tuan toi", 1), (" tuan nay", 0), (" tuan truoc", -1),
  ]

  fileprivate static let unitLengths = [
    "": 1, "d": 1, "n": 1, "ngay": 1, "day": 1, "days": 1,
    "w": 7, "t": 7, "tuan": 7, "week": 7, "weeks": 7,
  ]
}

extension Weekday {
  /// Reads `thu 6`, `thu sau`, `t6`, `cn`, `friday`, `fri`, folded to small letters without marks.
  init?(typed: String) {
    let weekday = Weekday.allCases.first { weekday in
      let english = Vietnamese.fold(weekday.name(.en))
      let vietnamese = Vietnamese.fold(weekday.name(.vi))
      let short = Vietnamese.fold(weekday.short(.vi))
      let numbered = short.dropFirst()
      return [
        english, String(english.prefix(3)), vietnamese, short, "thu \(numbered)", "thu\(numbered)",
        "t \(numbered)",
      ].contains(typed)
    }
    guard let weekday else { return nil }
    self = weekday
  }
}
