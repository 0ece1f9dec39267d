import JSON
package import Writing

/// The days off that an office entered itself, beside those of the calendar's files.
package struct OwnHolidays: Sendable, Equatable {
  package private(set) var days: [Own] = []
  /// By year, the document that decided its days off.
  package private(set) var decisions: [Int: String] = [:]

  package struct Own: Sendable, Equatable {
    package let day: Day
    package let name: String
    /// The day of a weekend that is worked for it.
    package let worked: Day?
  }

  package init(_ ledger: Ledger, on day: Day = .last) {
    for entry in ledger.entries(.holiday, plan: "", subject: "", on: day) {
      if let year = Int(entry.cell.item) {
        decisions[year] = entry.value.string
      } else if let day = Day(iso: entry.cell.item), let name = entry.value["name"]?.string {
        days.append(
          Own(
            day: day, name: name, worked: entry.value["worked"]?.string.flatMap { Day(iso: $0) }))
      }
    }
    days.sort { $0.day < $1.day }
  }

  package var isEmpty: Bool { days.isEmpty && decisions.isEmpty }
}

extension WorkCalendar {
  /// The calendar with what an office entered on top.
  package func adding(_ own: OwnHolidays) -> WorkCalendar {
    if own.isEmpty { return self }
    var rules = rules
    for year in own.decisions.keys where rules.decided[year] == nil {
      rules.decided[year] = DecidedYear()
    }
    for one in own.days {
      var year = rules.decided[one.day.year] ?? DecidedYear()
      if let worked = one.worked {
        year.swaps = (year.swaps ?? []) + [DecidedYear.Swap(off: one.day, worked: worked)]
      } else {
        let name = HolidayName(vietnamese: one.name, english: one.name)
        year.daysOff = (year.daysOff ?? []) + [DecidedYear.DayOff(day: one.day, name: name)]
      }
      rules.decided[one.day.year] = year
    }
    return WorkCalendar(rules: rules, years: span)
  }

  /// Whether the authorities announced the days off of a year, so that they are not reckoned by the
  /// law alone.
  package func isDecided(_ year: Int) -> Bool { rules.decided[year] != nil }
}

extension WorkCalendar {
  /// `năm 2027 chưa có quyết định, tính theo luật`; nothing where all are decided.
  package func undecidedText(_ years: ClosedRange<Int>, _ language: Language) -> String? {
    let open = years.filter { !isDecided($0) }.map(String.init)
    guard !open.isEmpty else { return nil }
    let names = open.joined(separator: ", ")
    return language(
      "năm \(names) chưa có quyết định, tính theo luật",
      "no decision on \(names) yet, reckoned by law")
  }
}
