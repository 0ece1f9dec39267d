import Campaign

/// One all-day event of a calendar file.
struct CalendarEvent {
  var uid: String
  var stamp: String
  var sequence: Int64
  var first: Day
  /// The last day that belongs to it.
  var last: Day
  var summary: String
  var category: String
  var description: [String] = []
  var isCancelled = false
  var alarms: [Alarm] = []

  init(
    uid: String, stamp: String, sequence: Int64, first: Day, last: Day, summary: String,
    category: String
  ) {
    self.uid = uid
    self.stamp = stamp
    // Calendar programs keep it in 32 bits.
    self.sequence = min(max(sequence, 0), Int64(Int32.max))
    self.first = first
    self.last = last
    self.summary = summary
    self.category = category
  }

  /// The same, which is to be no more.
  var cancelled: CalendarEvent {
    var event = self
    event.isCancelled = true
    event.alarms = []
    return event
  }

  var lines: [String] {
    var lines = [
      "BEGIN:VEVENT", "UID:" + uid, "DTSTAMP:" + stamp, "SEQUENCE:\(sequence)",
      // The end of an all-day event is the day after it.
      "DTSTART;VALUE=DATE:" + first.basic, "DTEND;VALUE=DATE:" + last.adding(days: 1).basic,
      "SUMMARY:" + summary.icsText, "CATEGORIES:" + category.icsText,
      "STATUS:" + (isCancelled ? "CANCELLED" : "CONFIRMED"), "TRANSP:TRANSPARENT",
    ]
    if !description.isEmpty {
      lines.append("DESCRIPTION:" + description.map(\.icsText).joined(separator: "\\n"))
    }
    return lines + alarms.flatMap(\.lines) + ["END:VEVENT"]
  }
}

/// Calls at half past seven in the morning, so many days before the event.
struct Alarm {
  var daysBefore: Int
  var text: String

  var lines: [String] {
    let trigger = daysBefore == 0 ? "PT7H30M" : "-P\(daysBefore - 1)DT16H30M"
    return [
      "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:" + trigger, "DESCRIPTION:" + text.icsText,
      "END:VALARM",
    ]
  }
}

extension Day {
  /// `20221109`
  var basic: String { iso.filter { $0 != "-" } }
}

extension String {
  /// The text as a calendar file writes it.
  var icsText: String {
    var result = ""
    for letter in clean {
      if letter == "\\" || letter == ";" || letter == "," { result.append("\\") }
      result.append(letter)
    }
    return result
  }

  /// The line broken after at most 75 bytes, never within a letter.
  var folded: String {
    guard utf8.count > 75 else { return self }
    var result = ""
    var length = 0
    for letter in unicodeScalars {
      let size = UTF8.width(letter)
      if length + size > 75 {
        result += "\r\n "
        length = 1
      }
      result.unicodeScalars.append(letter)
      length += size
    }
    return result
  }
}
