package import Writing

extension Weekday {
  /// `thứ Hai` … `Chủ nhật`
  package func name(_ language: Language) -> String {
    switch self {
    case .monday: language("thứ Hai", "Monday")
    case .tuesday: language("thứ Ba", "Tuesday")
    case .wednesday: language("thứ Tư", "Wednesday")
    case .thursday: language("thứ Năm", "Thursday")
    case .friday: language("thứ Sáu", "Friday")
    case .saturday: language("thứ Bảy", "Saturday")
    case .sunday: language("Chủ nhật", "Sunday")
    }
  }

  /// `T2` … `CN`, never more than three letters
  package func short(_ language: Language) -> String {
    let vietnamese = self == .sunday ? "CN" : "T\(rawValue + 2)"
    return language(vietnamese, String(name(.en).prefix(3)))
  }
}

extension Day {
  /// `ngày 05 tháng 02 năm 2026`, as official documents write it: a zero before days below 10 and
  /// before January and February, so that nothing can be written in front.
  package func inWords(_ language: Language) -> String {
    let (year, month, day) = components
    let monthDigits = month <= 2 ? padded(month, to: 2) : String(month)
    return language(
      "ngày \(padded(day, to: 2)) tháng \(monthDigits) năm \(year)",
      "\(day) \(Day.englishMonth(month)) \(year)")
  }

  static func englishMonth(_ month: Int) -> String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return names.indices.contains(month - 1) ? names[month - 1] : "\(month)"
  }
}

extension PlanYear {
  /// `năm học 2026-2027` or `năm 2026`
  package func inWords(_ language: Language) -> String {
    switch self {
    case .school: language("năm học \(text)", "school year \(text)")
    case .calendar: language("năm \(text)", "year \(text)")
    }
  }
}
