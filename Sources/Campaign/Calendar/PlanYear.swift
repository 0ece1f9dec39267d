/// The year a plan is dated for: a school year over the turn of the year, or a calendar year.
package enum PlanYear: Hashable, Sendable {
  /// The school year that begins in this year.
  case school(Int)
  case calendar(Int)

  /// Reads `2026-2027`, whose years must follow each other, or `2026`.
  package init?(_ text: some StringProtocol) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let years = parts.compactMap { fourDigits($0) }
    guard years.count == parts.count, let start = years.first, PlanYear.range.contains(start)
    else { return nil }
    switch years.count {
    case 1: self = .calendar(start)
    case 2 where years[1] == start + 1: self = .school(start)
    default: return nil
    }
  }

  /// The year as plans and the command line write it.
  package var text: String {
    switch self {
    case .school(let start): "\(padded(start, to: 4))-\(padded(start &+ 1, to: 4))"
    case .calendar(let year): padded(year, to: 4)
    }
  }

  package var start: Int {
    switch self {
    case .school(let start): start
    case .calendar(let year): year
    }
  }

  /// Years whose every day, those of the following summer included, is a `Day`.
  private static let range = 1...9998
}

/// A school year opens on 1 August here: lessons begin in September, the launch is prepared before,
/// and this way every day belongs to exactly one school year.
extension PlanYear {
  package var first: Day {
    switch self {
    case .school(let start): .nearest(year: start, month: 8, day: 1)
    case .calendar(let year): .nearest(year: year, month: 1, day: 1)
    }
  }

  package var last: Day {
    switch self {
    case .school(let start): .nearest(year: start &+ 1, month: 7, day: 31)
    case .calendar(let year): .nearest(year: year, month: 12, day: 31)
    }
  }

  package var span: ClosedRange<Day> { first...max(first, last) }

  /// The days of the year on which something can have happened by a day.
  package func span(upTo day: Day) -> ClosedRange<Day> {
    span.lowerBound...min(max(span.lowerBound, day), span.upperBound)
  }

  package func contains(_ day: Day) -> Bool { span.contains(day) }

  package var next: PlanYear { moved(by: 1) }
  package var previous: PlanYear { moved(by: -1) }

  package static func school(containing day: Day) -> PlanYear {
    let (year, month, _) = day.components
    return .school(month >= 8 ? year : year - 1)
  }

  package static func calendar(containing day: Day) -> PlanYear { .calendar(day.year) }

  /// The day of this year with that day and month, or nil where the year has none.
  package func day(month: Int, day: Int) -> Day? {
    Day(year: civilYear(ofMonth: month), month: month, day: day)
  }

  /// The day a yearly recurring date falls on: 29 February is 28 February in a common year.
  /// Nil only for a date that no year has, such as 31 November.
  package func recurring(month: Int, day: Int) -> Day? {
    if month == 2, day == 29 { return .nearest(year: civilYear(ofMonth: 2), month: 2, day: 29) }
    return self.day(month: month, day: day)
  }

  private func civilYear(ofMonth month: Int) -> Int {
    switch self {
    case .school(let start): month >= 8 ? start : start &+ 1
    case .calendar(let year): year
    }
  }

  private func moved(by years: Int) -> PlanYear {
    switch self {
    case .school(let start): .school(start &+ years)
    case .calendar(let year): .calendar(year &+ years)
    }
  }
}

private func fourDigits(_ bytes: some Collection<UInt8>) -> Int? {
  guard bytes.count == 4 else { return nil }
  var value = 0
  for byte in bytes {
    guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
    value = value * 10 + Int(byte - UInt8(ascii: "0"))
  }
  return value
}
