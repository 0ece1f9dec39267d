import Campaign
import Store

/// The office's time, taken at the edge; a day given on the command line stands still.
struct OfficeClock {
  let zone: OfficeZone
  /// The day looked at instead of today.
  let fixedDay: Day?

  private static let minuteLength: Int64 = 60_000

  init(zone: OfficeZone, fixedDay: Day?) {
    self.zone = zone
    self.fixedDay = fixedDay
  }

  /// Milliseconds since 1970.
  var now: Int64 { Moment.now }

  var today: Day { fixedDay ?? zone.day(at: now) }

  /// Minutes since midnight.
  var minute: Int {
    let seconds = now / 1000 + Int64(zone.offset(at: now / 1000))
    return Int(((seconds % 86_400) + 86_400) % 86_400 / 60)
  }

  var millisecondsToNextMinute: Int {
    Int(OfficeClock.minuteLength - (now % OfficeClock.minuteLength))
  }
}
