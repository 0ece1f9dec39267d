/// A year of Vietnam's lunar calendar, from Tết to the eve of the next, computed for UTC+7.
///
/// Vietnam has used UTC+7 for its calendar since 1968; before, and in the South until 1975, it
/// printed days computed for Beijing or Sài Gòn. This is UTC+7 throughout.
package struct LunarYear: Sendable {
  package let number: Int
  /// Twelve months, or thirteen in a leap year, in order.
  package let months: [LunarMonth]

  /// The years for which the astronomy holds. 1899 is there for the first weeks of 1900.
  package static let supported = 1899...2199

  /// Computes the year, or nil outside the supported ones.
  package init?(_ number: Int) {
    guard LunarYear.supported.contains(number) else { return nil }
    self.number = number
    let solstices = (number - 1...number + 1).map(lunationOfWinterSolstice)
    // The numbering runs from one winter solstice to the next, so a year needs two such rounds.
    let before = monthsOfRound(from: solstices[0], to: solstices[1]).drop { $0.number > 10 }
    let after = monthsOfRound(from: solstices[1], to: solstices[2], isBegunOnly: true)
      .prefix { $0.number > 10 }
    months = Array(before + after)
  }

  /// Tết: the first day of the first month.
  package var first: Day { months.first?.first ?? .first }
  package var last: Day { months.last?.last ?? .first }

  /// The number of the month that comes twice this year.
  package var leapMonth: Int? { months.first(where: \.isLeap)?.number }

  package func month(_ number: Int, leap: Bool = false) -> LunarMonth? {
    months.first { $0.number == number && $0.isLeap == leap }
  }

  /// The civil day of a lunar one, or nil where this year has none.
  package func day(month: Int, day: Int, leap: Bool = false) -> Day? {
    guard let month = self.month(month, leap: leap), (1...month.length).contains(day)
    else { return nil }
    return month.first.adding(days: day - 1)
  }
}

/// A month of the lunar calendar; a leap month bears the number of the one before it.
package struct LunarMonth: Sendable {
  package let number: Int
  package let isLeap: Bool
  /// The day of the new moon.
  package let first: Day
  /// 29 or 30 days.
  package let length: Int
  /// Minutes by which the new moon follows the nearest midnight; negative before it. The closer to
  /// zero, the less certain is the day.
  package let newMoonMargin: Double

  package var last: Day { first.adding(days: length - 1) }
}

/// - Parameter isBegunOnly: whether the months up to Tết are enough, which where no month is
///   doubled are the first two.
private func monthsOfRound(
  from eleventh: Int, to nextEleventh: Int, isBegunOnly: Bool = false
) -> [LunarMonth] {
  let hasLeapMonth = nextEleventh - eleventh == 13
  let end = isBegunOnly && !hasLeapMonth ? eleventh + 2 : nextEleventh
  let moons = (eleventh...end).map { HanoiTime(julianDay: newMoon($0)) }
  let leap = hasLeapMonth ? indexOfLeapMonth(moons.map(\.day)) : nil
  var number = 10
  return (0..<moons.count - 1).map { index in
    if index != leap { number = number % 12 + 1 }
    return LunarMonth(
      number: number, isLeap: index == leap, first: moons[index].day,
      length: moons[index + 1].day - moons[index].day,
      newMoonMargin: moons[index].minutesFromMidnight)
  }
}

/// The first month in which the sun reaches no multiple of 30°, given the first days of all.
private func indexOfLeapMonth(_ starts: [Day]) -> Int? {
  starts.indices.dropFirst().dropLast().first {
    sunSign(on: starts[$0]) == sunSign(on: starts[$0 + 1])
  }
}

/// The thirty degrees of its way in which the sun stands when the day begins.
private func sunSign(on day: Day) -> Int {
  let instant = HanoiTime(startOf: day).julianDay
  let rough = roughSunLongitude(instant)
  let pastBorder = rough.truncatingRemainder(dividingBy: 30)
  let isClear = pastBorder > roughSunLongitudeMargin && pastBorder < 30 - roughSunLongitudeMargin
  return Int((isClear ? rough : sunLongitude(instant)) / 30) % 12
}

/// The new moon that opens the eleventh month: the last one on or before the day of the solstice.
private func lunationOfWinterSolstice(of year: Int) -> Int {
  let toSolstice = 0.97
  var lunation = floor((Double(year - 2000) + toSolstice) * 12.3685)
  if !beginsBeforeWinterSolstice(lunation) {
    lunation -= 1
  } else if beginsBeforeWinterSolstice(lunation + 1) {
    lunation += 1
  }
  return lunation
}

/// Whether the sun, when the day of this December's new moon begins, is still short of 270°.
private func beginsBeforeWinterSolstice(_ lunation: Int) -> Bool {
  let day = HanoiTime(julianDay: newMoon(lunation)).day
  let instant = HanoiTime(startOf: day).julianDay
  let rough = roughSunLongitude(instant) - 270
  return (abs(rough) > roughSunLongitudeMargin ? rough : sunLongitude(instant) - 270) < 0
}
