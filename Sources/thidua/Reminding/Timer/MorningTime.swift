import Campaign
import Glibc
import Store

/// When the office is reminded, by different clocks.
struct MorningTime {
  private let zone: OfficeZone
  private let now: Int64

  /// By the office's clock: when it has opened and before the post arrives.
  static let office = TimeOfDay(hour: 7, minute: 15)

  init(_ zone: OfficeZone, now: Int64) {
    self.zone = zone
    self.now = now
  }

  /// The time and zone as systemd takes them.
  var systemd: (time: TimeOfDay, zone: String) {
    if access("/usr/share/zoneinfo/\(zone.name)", R_OK) == 0 {
      return (MorningTime.office, zone.name)
    }
    var parts = tm()
    var seconds = time_t(moment)
    gmtime_r(&seconds, &parts)
    return (TimeOfDay(hour: Int(parts.tm_hour), minute: Int(parts.tm_min)), "UTC")
  }

  /// The time by the machine's clock.
  var machine: TimeOfDay {
    var parts = tm()
    var seconds = time_t(moment)
    localtime_r(&seconds, &parts)
    return TimeOfDay(hour: Int(parts.tm_hour), minute: Int(parts.tm_min))
  }

  /// Today's reminder, in seconds since 1970.
  private var moment: Int64 {
    let midnight = Int64(zone.day(at: now).number) * 86_400 - Int64(zone.offset(at: now / 1000))
    return midnight + Int64(MorningTime.office.hour * 3600 + MorningTime.office.minute * 60)
  }
}
