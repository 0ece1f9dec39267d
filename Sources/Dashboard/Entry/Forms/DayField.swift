import Campaign

/// The field that asks on which day something happened; empty means today, and no later day is
/// taken.
enum DayField {
  static func field(_ year: PlanYear?) -> FormField {
    let label = Phrase("Ngày (trống: hôm nay)", "Day (empty: today)")
    let reading = DayReading.happened(in: year)
    return FormField("on", label, .day(reading)).refusing { text, state in
      guard let day = try? reading.parse(text, today: state.today), day > state.today
      else { return nil }
      return state.language("ngày này chưa đến", "this day is still to come")
    }
  }
}

extension FormValues {
  /// The day that the form's day field names.
  func on(_ state: State) -> Day { day("on") ?? state.today }
}
