extension Plan {
  /// The plan made into that of another year of its kind.
  package func rolled(to year: PlanYear) throws(PlanErrors) -> Plan {
    guard self.year.kind == year.kind else {
      // The reader words the refusal, as it does for templates.
      return try Plan.read(document, year: year, unknownKeys: .kept)
    }
    return try Plan.read(
      document.rolled(to: year, from: self.year), year: year, unknownKeys: .kept)
  }

  /// The last days on which nobody works: an agency's cutoff does not move by itself.
  package func daysOff(_ calendar: WorkCalendar) -> [DayOff] {
    deadlines.compactMap { deadline in
      guard let lastDay = deadline.lastDay, !calendar.isWorkday(lastDay) else { return nil }
      return DayOff(
        deadline: deadline.id, title: deadline.title, lastDay: lastDay,
        lastWorkday: calendar.lastWorkday(onOrBefore: lastDay))
    }
  }

  /// The day on which the plan's office ends, where that is before the plan does.
  package var officeEnds: Day? {
    office.until.flatMap { $0 < year.last ? $0 : nil }
  }
}

/// A deadline whose last day is a day off.
package struct DayOff: Equatable, Sendable {
  package var deadline: ObligationID
  package var title: String
  package var lastDay: Day
  package var lastWorkday: Day
}
