/// A day of a plan as it was written: `10/11`, which recurs every year, or `2026-11-10`.
struct WrittenDay: Equatable {
  let day: Day
  /// The day with its year in the document's own form: `10/5` becomes 10/5/2023.
  let printed: String

  enum Failure: Error, Equatable {
    case notADay
    /// No year has such a day, or not the year it names.
    case impossible
  }

  /// Reads a day; one that recurs takes its year from the plan's, and 29/02 is the last of
  /// February in any year.
  init(_ text: String, in year: PlanYear) throws(Failure) {
    let bytes = text.utf8
    if bytes.count == 10, bytes.dropFirst(4).first == UInt8(ascii: "-") {
      guard let day = Day(iso: text) else {
        throw WrittenDay.isISOShape(text) ? .impossible : .notADay
      }
      self.day = day
      printed = day.vietnamese
      return
    }
    let parts = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let numbers = parts.compactMap { WrittenDay.oneOrTwoDigits($0) }
    guard parts.count == 2, numbers.count == 2 else { throw .notADay }
    guard let day = year.recurring(month: numbers[1], day: numbers[0]) else { throw .impossible }
    self.day = day
    let written = day.day == numbers[0] ? String(Substring(parts[0])) : String(day.day)
    printed = "\(written)/\(Substring(parts[1]))/\(padded(day.year, to: 4))"
  }

  private static func oneOrTwoDigits(_ bytes: Substring.UTF8View) -> Int? {
    guard (1...2).contains(bytes.count) else { return nil }
    var number = 0
    for byte in bytes {
      guard byte &- 0x30 < 10 else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    return number
  }

  private static func isISOShape(_ text: String) -> Bool {
    text.utf8.enumerated().allSatisfy { at, byte in
      at == 4 || at == 7 ? byte == UInt8(ascii: "-") : byte &- 0x30 < 10
    }
  }
}
