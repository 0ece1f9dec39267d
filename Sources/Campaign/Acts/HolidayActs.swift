import JSON
package import Writing

/// What an office enters of a year's days off.
package struct HolidayActs {
  private let office: Office
  private let day: Day

  package init(_ office: Office, on day: Day) {
    self.office = office
    self.day = day
  }

  /// A day that is off; where a day of a weekend is worked for it, it is a swap.
  package func set(_ off: Day, name: String, worked: Day?) throws(HolidayFault) -> [Fact] {
    if name.isEmpty { throw .noName }
    let known = office.calendar.holidays(in: off.year).first { $0.date == off }
    if let known, office.ledger.value(.holiday(off), on: .last) == nil { throw .isOff(off, known) }
    if let worked {
      if off.weekday.isWeekend { throw .weekend(off) }
      if !worked.weekday.isWeekend { throw .workday(worked) }
      let taken = office.calendar.workingSaturdays(in: worked.year).first { $0.date == worked }
      if let taken, taken.insteadOf != off { throw .worked(worked, for: taken.insteadOf) }
    }
    var value: JSONObject = ["name": .string(name)]
    value["worked"] = worked.map { .string($0.iso) }
    if office.ledger.value(.holiday(off), on: .last) == .object(value) { return [] }
    return [office.ledger.setting(.holiday(off), .object(value), on: day)]
  }

  /// Takes one that the office entered out.
  package func drop(_ off: Day) -> [Fact] {
    office.ledger.value(.holiday(off), on: .last) == nil
      ? [] : [office.ledger.setting(.holiday(off), .null, on: day)]
  }

  /// The days off of a year are decided, by a document.
  package func decide(_ year: Int, document: String) -> [Fact] {
    let cell = Cell.holidays(decidedFor: year)
    let value: JSON = document.isEmpty ? .null : .string(document)
    if (office.ledger.value(cell, on: .last) ?? .null) == value { return [] }
    return [office.ledger.setting(cell, value, on: day)]
  }
}

/// Why a day off was not entered.
package enum HolidayFault: Error, Equatable, Sendable {
  case noName
  case isOff(Day, Holiday)
  case weekend(Day)
  case workday(Day)
  case worked(Day, for: Day)

  /// The field that it is about.
  package var key: String {
    switch self {
    case .noName: "name"
    case .isOff, .weekend: "day"
    case .workday, .worked: "worked"
    }
  }

  package func text(_ language: Language) -> String {
    switch self {
    case .noName: language("cần tên ngày nghỉ", "the day off needs a name")
    case .isOff(let day, let holiday):
      language(
        "\(day.vietnamese) đã nghỉ: \(holiday.name(.vi))", "\(day.iso) is off: \(holiday.name(.en))"
      )
    case .weekend(let day):
      language(
        "\(day.vietnamese) là cuối tuần, không hoán đổi được",
        "\(day.iso) is a weekend, there is nothing to swap")
    case .workday(let day):
      language(
        "\(day.vietnamese) là ngày thường, vốn đã làm việc",
        "\(day.iso) is a weekday, which is worked anyway")
    case .worked(let day, let off):
      language(
        "\(day.vietnamese) đã làm bù cho \(off.vietnamese)",
        "\(day.iso) is worked for \(off.iso) already")
    }
  }
}
