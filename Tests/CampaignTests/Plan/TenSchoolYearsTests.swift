import Campaign
import Foundation
import Templates
import Testing

/// Quảng Hòa's plan rolled from each school year to the next, ten times, held against the rules of
/// the document with days that Foundation's calendar counts and a list of holidays copied by hand.
@Suite struct TenSchoolYearsTests {
  private let plans: [Plan]

  init() throws {
    var plan = try templatePlan("quang-hoa", "2022-2023")
    var plans = [plan]
    for start in 2023...2032 {
      plan = try plan.rolled(to: .school(start))
      plans.append(plan)
    }
    self.plans = plans
  }

  @Test func elevenYearsOneAfterTheOther() {
    #expect(plans.map(\.id) == (2022...2032).map { "quang-hoa-\($0)-\($0 + 1)" })
    #expect(plans.allSatisfy { $0.template == "quang-hoa" && $0.title.contains($0.year.text) })
  }

  @Test func phasesAreTheSameMonths() {
    for plan in plans {
      let (first, second) = (plan.year.start, plan.year.start + 1)
      let february = Wall.day(second, 3, 1, plus: -1)
      #expect(
        plan.phases.map { "\($0.id) \($0.name) \($0.starts.iso) \($0.ends.iso)" } == [
          "dot-1 Đợt 1 \(first)-09-01 \(first)-11-30", "dot-2 Đợt 2 \(first)-12-01 \(february)",
          "dot-3 Đợt 3 \(second)-03-01 \(second)-05-31",
        ])
    }
    #expect(plans.map { $0.phases[1].ends.day } == [28, 29, 28, 28, 28, 29, 28, 28, 28, 29, 28])
  }

  @Test func cutoffsExcludeTheirDayAndKeepTheirWords() throws {
    for plan in plans {
      let (first, second) = (plan.year.start, plan.year.start + 1)
      #expect(
        plan.cutoffs.map { $0.lastDay?.iso } == [
          Wall.day(first, 11, 10, plus: -1), Wall.day(second, 2, 15, plus: -1),
          Wall.day(second, 5, 10, plus: -1),
        ])
      #expect(
        plan.cutoffs.map(\.wording) == [
          "trước 10/11/\(first)", "trước 15/02/\(second)", "trước ngày 10/5/\(second)",
        ])
      // Inside their phases, before Teachers' Day and before Hồ Chí Minh's birthday.
      for (deadline, phase) in zip(plan.cutoffs, plan.phases) {
        let lastDay = try #require(deadline.lastDay)
        #expect((phase.starts...phase.ends).contains(lastDay))
        #expect(deadline.opens == phase.starts)
      }
      #expect(try #require(plan.cutoffs[0].lastDay) < d("\(first)-11-20"))
      #expect(try #require(plan.cutoffs[2].lastDay) < d("\(second)-05-19"))
    }
  }

  @Test func capRewardAndDossierStay() throws {
    for plan in plans {
      for deadline in plan.cutoffs {
        let cutoff = try #require(deadline.cutoff)
        #expect(cutoff.cap == NominationCap(count: 20, scope: .phase))
        #expect(cutoff.reward == "giay-khen")
        #expect(cutoff.items.map(\.id) == ["to-trinh", "bien-ban", "danh-sach", "bao-cao"])
        #expect(cutoff.items.map(\.perNominee) == [false, false, false, true])
        #expect(deadline.leadDays == 14)
        #expect(deadline.scope.levels.map(\.rawValue) == ["MN", "TH", "TH&THCS", "THCS"])
      }
    }
  }

  @Test func commemorationsFallOnTheirDaysAndCountTheirYears() {
    let since =
      [(11, 20, 1982), (12, 22, 1944), (2, 3, 1930), (3, 26, 1931), (4, 30, 1975)]
      + [(5, 1, 1886), (5, 19, 1890)]
    for plan in plans {
      for (commemoration, (month, day, origin)) in zip(plan.commemorations, since) {
        let year = month > 7 ? plan.year.start : plan.year.start + 1
        #expect(commemoration.date?.iso == Wall.day(year, month, day))
        #expect(commemoration.years == year - origin)
      }
      #expect(plan.commemorations.count == since.count)
    }
  }

  @Test func whatBelongsToOneYearIsDroppedAndTheOfficeStays() {
    let original = plans[0]
    for plan in plans.dropFirst() {
      #expect(plan.source.number == nil && plan.source.issued == nil && plan.source.printed == nil)
      #expect(plan.bases.map(\.number) == [nil, nil, nil])
      #expect(plan.bases[0].replaces?.hasPrefix("1112/CT-BGDĐT") == true)
      #expect(plan.office == original.office)
      #expect(plan.staff == original.staff && plan.assignments == original.assignments)
      #expect(plan.theme == original.theme && plan.goals == original.goals)
      #expect(plan.movements == original.movements)
      #expect(
        plan.registrations == original.registrations
          && plan.duties.map(\.unit) == original.duties.map(\.unit))
      #expect(plan.rewards == original.rewards && plan.rules == original.rules)
      #expect(plan.reminders == original.reminders)
    }
  }

  /// The collection day is the fifth working day before the last safe day, and a last safe day on
  /// which nobody works is pointed out together with the working day before it.
  @Test func collectionDaysAndDaysOffFollowTheWallCalendar() throws {
    let calendar = WorkCalendar(
      rules: try HolidayRules.read(Templates.holidays), years: 2022...2033)
    var pointedOut: [String] = []
    for plan in plans {
      let office = Office(
        documents: [PlanDocument(plan)], roster: QuangHoa().roster, calendar: calendar)
      for deadline in office.status(on: plan.year.first).deadlines {
        let lastDay = try #require(deadline.lastDay).iso
        #expect(deadline.collectBy?.iso == Wall.workday(5, before: lastDay), "\(plan.id)")
        let lastWorkday = Wall.isWorkday(lastDay) ? nil : Wall.workday(1, before: lastDay)
        #expect(deadline.lastWorkday?.iso == lastWorkday, "\(plan.id) \(deadline.id)")
      }
      pointedOut += plan.daysOff(calendar).map { "\($0.lastDay.iso) \($0.lastWorkday.iso)" }
    }
    // Sundays and Saturdays by the wall calendar, and 14 February in the Tết of 2024 and 2029.
    #expect(
      pointedOut == [
        "2024-02-14 2024-02-07", "2024-11-09 2024-11-08", "2025-11-09 2025-11-07",
        "2026-02-14 2026-02-13",
        "2026-05-09 2026-05-08", "2027-02-14 2027-02-12", "2027-05-09 2027-05-07",
        "2029-02-14 2029-02-09", "2030-11-09 2030-11-08", "2031-11-09 2031-11-07",
        "2032-02-14 2032-02-09", "2032-05-09 2032-05-07",
      ])
  }
}

/// A wall calendar: Foundation's Gregorian one, and the holidays near the three cutoffs.
private enum Wall {
  private static let calendar: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: "UTC") ?? .gmt
    return calendar
  }()

  /// Tết's first day off, as decided up to 2026 and the eve of lunar new year after that; five
  /// days, with those that fall on a weekend made up on the next working days.
  private static let tet = [
    "2023-01-20", "2024-02-08", "2025-01-27", "2026-02-16", "2027-02-05", "2028-01-25",
    "2029-02-12", "2030-02-01", "2031-01-22", "2032-02-10", "2033-01-30",
  ]
  /// Giỗ Tổ, by printed almanacs.
  private static let hungKings = [
    "2023-04-29", "2024-04-18", "2025-04-07", "2026-04-26", "2027-04-16", "2028-04-04",
    "2029-04-23", "2030-04-12", "2031-04-01", "2032-04-20", "2033-04-09",
  ]
  /// Days off against a worked Saturday.
  private static let swapped = ["2024-04-29", "2025-05-02"]
  private static let workedSaturdays = ["2024-05-04", "2025-04-26"]

  private static let daysOff: Set<String> = {
    var holidays: [String] = []
    for first in tet { holidays += (0..<5).map { shift(first, $0) } }
    holidays += hungKings
    for year in 2023...2033 { holidays += ["\(year)-04-30", "\(year)-05-01"] }
    var off = Set(holidays + swapped)
    for holiday in holidays.sorted() where isWeekend(holiday) {
      var day = holiday
      while isWeekend(day) || off.contains(day) { day = shift(day, 1) }
      off.insert(day)
    }
    return off
  }()

  static func day(_ year: Int, _ month: Int, _ day: Int, plus days: Int = 0) -> String {
    let date =
      calendar.date(from: DateComponents(year: year, month: month, day: day)) ?? .distantPast
    return text(calendar.date(byAdding: .day, value: days, to: date) ?? .distantPast)
  }

  static func isWorkday(_ iso: String) -> Bool {
    workedSaturdays.contains(iso) || !(isWeekend(iso) || daysOff.contains(iso))
  }

  static func workday(_ count: Int, before iso: String) -> String {
    var (day, missing) = (iso, count)
    while missing > 0 {
      day = shift(day, -1)
      if isWorkday(day) { missing -= 1 }
    }
    return day
  }

  private static func isWeekend(_ iso: String) -> Bool {
    [1, 7].contains(calendar.component(.weekday, from: date(iso)))
  }

  private static func shift(_ iso: String, _ days: Int) -> String {
    text(calendar.date(byAdding: .day, value: days, to: date(iso)) ?? .distantPast)
  }

  private static func date(_ iso: String) -> Date {
    let parts = iso.split(separator: "-").compactMap { Int($0) }
    return calendar.date(from: DateComponents(year: parts[0], month: parts[1], day: parts[2]))
      ?? .distantPast
  }

  private static func text(_ date: Date) -> String {
    let parts = calendar.dateComponents([.year, .month, .day], from: date)
    return String(
      format: "%04d-%02d-%02d", parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
  }
}
