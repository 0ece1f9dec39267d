package import Writing

/// Which days are off: the law's rules, and what the authorities decided for single years.
package struct HolidayRules: Equatable, Sendable {
  package var rules: [HolidayRule]
  package var decided: [Int: DecidedYear]

  package init(rules: [HolidayRule] = [], decided: [Int: DecidedYear] = [:]) {
    self.rules = rules
    self.decided = decided
  }

  /// These rules with an office's own on top: a rule of the same id and a year's list of swaps or
  /// further days off replace those here, what is not mentioned stays.
  package func overlaid(with office: HolidayRules) -> HolidayRules {
    let kept = rules.filter { rule in !office.rules.contains { $0.id == rule.id } }
    var years = decided
    for (year, own) in office.decided { years[year] = years[year]?.overlaid(with: own) ?? own }
    return HolidayRules(rules: kept + office.rules, decided: years)
  }
}

/// A holiday that comes every year while its law is in force.
package struct HolidayRule: Equatable, Sendable {
  package enum Anchor: Equatable, Sendable {
    case solar(month: Int, day: Int)
    case lunar(month: Int, day: Int)
  }

  package let id: String
  package let name: HolidayName
  /// The day that is celebrated.
  package let anchor: Anchor
  /// How many of the days off lie before it, unless a year's decision says otherwise.
  package let daysBefore: Int
  /// How many days are off in all.
  package let days: Int
  package let years: ClosedRange<Int>

  package init(
    id: String, name: HolidayName, anchor: Anchor, daysBefore: Int = 0, days: Int = 1,
    years: ClosedRange<Int> = Day.years
  ) {
    self.id = id
    self.name = name
    self.anchor = anchor
    self.daysBefore = daysBefore
    self.days = days
    self.years = years
  }
}

package struct HolidayName: Equatable, Sendable {
  package let vietnamese: String
  package let english: String

  package init(vietnamese: String, english: String) {
    self.vietnamese = vietnamese
    self.english = english
  }

  package func callAsFunction(_ language: Language) -> String { language(vietnamese, english) }
}

/// What the authorities announced for one year.
package struct DecidedYear: Equatable, Sendable {
  /// The first day off of a rule with several days, by the rule's id.
  package var firstDays: [String: Day]
  /// Nil where the year's decision does not speak of any.
  package var swaps: [Swap]?
  package var daysOff: [DayOff]?

  package init(firstDays: [String: Day] = [:], swaps: [Swap]? = nil, daysOff: [DayOff]? = nil) {
    self.firstDays = firstDays
    self.swaps = swaps
    self.daysOff = daysOff
  }

  func overlaid(with office: DecidedYear) -> DecidedYear {
    DecidedYear(
      firstDays: firstDays.merging(office.firstDays) { $1 },
      swaps: office.swaps ?? swaps, daysOff: office.daysOff ?? daysOff)
  }

  /// A working day that is off because a day of a weekend is worked in its place.
  package struct Swap: Equatable, Sendable {
    package let off: Day
    package let worked: Day

    package init(off: Day, worked: Day) {
      self.off = off
      self.worked = worked
    }
  }

  /// A single day off, decided for once.
  package struct DayOff: Equatable, Sendable {
    package let day: Day
    package let name: HolidayName

    package init(day: Day, name: HolidayName) {
      self.day = day
      self.name = name
    }
  }
}
