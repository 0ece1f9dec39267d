/// Hà Nội's civil time, UTC+7, as days and fractions of a day since midnight of 1/1/1970.
struct HanoiTime {
  let days: Double

  init(julianDay: Double) {
    let universal = julianDay - HanoiTime.julianDayOf1970
    days = universal - HanoiTime.slowing(on: universal) / 86_400 + HanoiTime.offset
  }

  /// Midnight at which this day begins.
  init(startOf day: Day) { days = Double(day.number) }

  /// The Julian day of uniform time.
  var julianDay: Double {
    let universal = days - HanoiTime.offset
    return universal + HanoiTime.slowing(on: universal) / 86_400 + HanoiTime.julianDayOf1970
  }

  var day: Day { Day(number: floor(days)) ?? .last }

  /// Minutes since the nearest midnight; negative before it.
  var minutesFromMidnight: Double { (days - Double(floor(days + 0.5))) * 1440 }

  private static let offset = 7.0 / 24
  private static let julianDayOf1970 = 2_440_587.5

  /// The seconds by which the turning Earth lags behind uniform time (Delta T), by the polynomials
  /// of F. Espenak and J. Meeus, "Five Millennium Canon of Solar Eclipses". Measured until 2005;
  /// what the Earth will do is a guess that may be minutes off by 2199.
  private static func slowing(on days: Double) -> Double {
    let year = 1970 + days / 365.2425
    switch year {
    case ..<1920:
      return polynomial(year - 1900, -2.79, 1.494119, -0.0598939, 0.0061966, -0.000197)
    case ..<1941: return polynomial(year - 1920, 21.20, 0.84493, -0.076100, 0.0020936)
    case ..<1961: return polynomial(year - 1950, 29.07, 0.407, -1 / 233.0, 1 / 2547.0)
    case ..<1986: return polynomial(year - 1975, 45.45, 1.067, -1 / 260.0, -1 / 718.0)
    case ..<2005:
      return polynomial(
        year - 2000, 63.86, 0.3345, -0.060374, 0.0017275, 0.000651814, 0.00002373599)
    case ..<2050: return polynomial(year - 2000, 62.92, 0.32217, 0.005589)
    default:
      let parabola = polynomial((year - 1820) / 100, -20, 0, 32)
      return year < 2150 ? parabola - 0.5628 * (2150 - year) : parabola
    }
  }
}
