import Campaign

/// The field that asks on which day something happened; empty means today, and no later day is
/// taken.
enum DayField {
  static let key = "on"

  static func field(_ year: PlanYear?) -> FormField {
    let label = Phrase("Ngày (trống: hôm nay)", "Day (empty: today)")
    let reading = DayReading.happened(in: year)
    return FormField(key, label, .day(reading))
  }
}

extension FormValues {
  /// The day that the form's day field names.
  func on(_ state: State) -> Day { day(DayField.key) ?? state.today }
}
