import Campaign

/// The field that asks on which day something happened; empty means today, and no later day is
/// taken.
enum DayField {
  static func field(_ span: ClosedRange<Day>?, _ label: Phrase? = nil) -> FormField {
    let label = label ?? Phrase("Ngày (trống: hôm nay)", "Day (empty: today)")
    return FormField("on", label, .day(span)).refusing { text, state in
      guard let day = try? TypedDay.parse(text, today: state.today, within: span),
        day > state.today
      else { return nil }
      return state.language("ngày này chưa đến", "this day is still to come")
    }
  }
}

extension FormValues {
  /// The day that the form's day field names.
  func on(_ state: State) -> Day { day("on") ?? state.today }
}
