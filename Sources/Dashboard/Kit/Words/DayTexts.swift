import Campaign
import Writing

extension Day {
  /// `Thứ Năm 10/11/2022`, as a line begins.
  func long(_ language: Language) -> String {
    let name = weekday.name(language)
    return "\(name.prefix(1).uppercased())\(name.dropFirst()) \(vietnamese)"
  }

  /// `T5 10/11`, where there is little room.
  func brief(_ language: Language) -> String { "\(weekday.short(language)) \(dayMonth)" }
}

/// `1 ngày`, `12 ngày`; English has a plural.
func days(_ count: Int, _ language: Language) -> String {
  language("\(count) ngày", count == 1 ? "1 day" : "\(count) days")
}

extension PlanYear {
  /// `Năm học 2026-2027`, as a line begins.
  func capitalized(_ language: Language) -> String {
    let text = inWords(language)
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}
