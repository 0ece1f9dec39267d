/// A day of the week; the Vietnamese week begins on Monday.
package enum Weekday: Int, CaseIterable, Comparable, Sendable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  package var isWeekend: Bool { self >= .saturday }

  package static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }
}

extension Day {
  package var weekday: Weekday {
    // Counted from Monday, 1/1/0001, so that no remainder is negative.
    Weekday(rawValue: (self - Day.first) % 7) ?? .monday
  }
}
