package import Campaign
package import Writing

/// Days as people say them.
extension Day {
  /// `Thứ Năm 10/11/2022`
  package func inWords(_ language: Language) -> String {
    "\(weekday.name(language)) \(vietnamese)"
  }

  /// `Th 5 10/11`, where there is little room.
  package func inShort(_ language: Language) -> String {
    "\(weekday.shortName(language)) \(dayMonth)"
  }
}

extension Weekday {
  package func name(_ language: Language) -> String {
    switch self {
    case .monday: language("Thứ Hai", "Monday")
    case .tuesday: language("Thứ Ba", "Tuesday")
    case .wednesday: language("Thứ Tư", "Wednesday")
    case .thursday: language("Thứ Năm", "Thursday")
    case .friday: language("Thứ Sáu", "Friday")
    case .saturday: language("Thứ Bảy", "Saturday")
    case .sunday: language("Chủ nhật", "Sunday")
    }
  }

  package func shortName(_ language: Language) -> String {
    switch self {
    case .monday: language("T2", "Mon")
    case .tuesday: language("T3", "Tue")
    case .wednesday: language("T4", "Wed")
    case .thursday: language("T5", "Thu")
    case .friday: language("T6", "Fri")
    case .saturday: language("T7", "Sat")
    case .sunday: language("CN", "Sun")
    }
  }
}

/// `1 ngày`, `12 ngày`; English has a plural.
func days(_ count: Int, _ language: Language) -> String {
  language("\(count) ngày", count == 1 ? "1 day" : "\(count) days")
}
