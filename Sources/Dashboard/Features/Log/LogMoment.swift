import Campaign
import Writing

/// The moment of an entry by the office's clock.
struct LogMoment {
  let day: Day
  /// Since midnight.
  let minute: Int

  init(_ milliseconds: Int64, _ state: State) {
    let seconds = LogMoment.floored(milliseconds, by: 1000)
    let local = seconds &+ Int64(state.utcOffset(seconds))
    let number = LogMoment.floored(local, by: 86_400)
    day = Day(number: Int(number)) ?? (number < 0 ? .first : .last)
    minute = Int((local &- number &* 86_400) / 60)
  }

  private static func floored(_ value: Int64, by divisor: Int64) -> Int64 {
    let quotient = value / divisor
    return value % divisor < 0 ? quotient - 1 : quotient
  }

  /// `08:05`
  var time: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(two(minute / 60)):\(two(minute % 60))"
  }

  /// `14/11 08:05`; of another year its date alone.
  func short(_ today: Day) -> String {
    day.year == today.year ? "\(day.dayMonth) \(time)" : day.vietnamese
  }

  func long(_ language: Language) -> String { "\(day.long(language)) \(time)" }
}
