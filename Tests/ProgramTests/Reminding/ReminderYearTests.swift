import Campaign
import Foundation
import JSON
import Testing

/// The real program run day by day: what it tells is held against the days of the documents.
///
/// `THIDUA_SOAK=1` runs a whole year; without it the weeks around one cutoff.
@Suite struct ReminderYearTests {
  private let bench = Bench()

  init() throws {
    let schools = try #require(
      Bench.quangHoa().read("schools.csv").nilIfEmpty)
    let file = bench.file("schools.csv", schools)
    #expect(
      bench(
        "init", "--plan", "quang-hoa", "--year", "2022-2023", "--plan", "dien-bien-phu-tasks",
        "--year", "2023", "--schools", file
      ).code == 0)
  }

  private static let days: [Day] = {
    let isWhole = ProcessInfo.processInfo.environment["THIDUA_SOAK"] == "1"
    let (first, last) = isWhole ? ("2022-08-01", "2023-07-31") : ("2022-10-22", "2022-11-16")
    let start = Day(iso: first)!
    return (0...(Day(iso: last)! - start)).map { start.adding(days: $0) }
  }()

  private static let zones = [
    "UTC", "Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kathmandu", "nowhere",
  ]

  /// What one run tells, as `2022-10-26 dot-1 soon`.
  private func remind(on day: Day, zone: Int = 0, by author: String = "Lan") throws -> [String] {
    let run = bench(
      "remind", "--json", "--as-of", day.iso, as: author,
      environment: ["TZ": Self.zones[zone % Self.zones.count]])
    #expect(run.code == 0 && run.err == "", "\(run.err)")
    // What the plans ask for beside is held against the documents elsewhere.
    let dated = (try run.json()["reminders"]?.array ?? []).filter {
      ["cutoff", "task"].contains($0["kind"]?.string)
    }
    return dated.map {
      #expect($0["repeated"] == false)
      return "\(day.iso) \($0["deadline"]?.string ?? "") \($0["step"]?.string ?? "")"
    }
  }

  @Test func everyDayOnce() throws {
    let told = try Self.days.flatMap { try remind(on: $0) }
    #expect(told.sorted() == Documents.told(on: Self.days).sorted())
    if Self.days.count > 300 { #expect(told.count == 40) }
  }

  @Test func everyDayTwiceUnderTheClocksOfTheWorld() throws {
    let told = try Self.days.enumerated().flatMap { number, day in
      try remind(on: day, zone: number) + remind(on: day, zone: number + 2, by: "Minh")
    }
    #expect(told.sorted() == Documents.told(on: Self.days).sorted())
  }

  @Test(arguments: [1, 2]) func outOfOrderAsAClockThatIsSetBackAndForth(seed: UInt64) throws {
    var chance = Chance(seed)
    var days = Self.days
    for at in days.indices.reversed() { days.swapAt(at, chance.below(at + 1)) }
    let told = try days.enumerated().flatMap { try remind(on: $1, zone: $0) }
    #expect(told.sorted() == Documents.told(on: days).sorted())
    // Whichever day came first, each step was told.
    let steps = Set(told.map { $0.dropFirst(11) })
    #expect(steps == Set(Documents.told(on: Self.days).map { $0.dropFirst(11) }))
  }

  @Test(arguments: [3, 4]) func afterSkippedDaysTheLatestStepOfEach(seed: UInt64) throws {
    var chance = Chance(seed)
    let days = Self.days.filter { _ in chance.below(6) == 0 }
    let told = try days.flatMap { try remind(on: $0) }
    #expect(told.sorted() == Documents.told(on: days).sorted())
  }

  /// Ten processes at once on days with several items: together they tell each once.
  @Test func tenAtOnceOnDaysOfSeveralItems() async throws {
    let days = ["2023-03-17", "2023-03-31", "2023-05-17", "2023-06-05"].map { Day(iso: $0)! }
    var told: [String] = []
    for day in days {
      told += try await withThrowingTaskGroup(of: [String].self) { group in
        for number in 1...10 {
          group.addTask { try remind(on: day, zone: number, by: "author \(number)") }
        }
        return try await group.reduce(into: [String]()) { $0 += $1 }
      }
    }
    #expect(told.sorted() == Documents.told(on: days).sorted())
    #expect(bench("verify").code == 0)
  }
}

/// What the documents and the calendar of 2022-2023 say, written down by hand.
private enum Documents {
  private struct Item {
    let id: String
    let last: Day
    /// The fifth working day before it, for what schools hand in.
    var collection: Day?
  }

  private static func day(_ iso: String) -> Day { Day(iso: iso)! }

  private static let items = [
    Item(id: "dot-1", last: day("2022-11-09"), collection: day("2022-11-02")),
    Item(id: "dot-2", last: day("2023-02-14"), collection: day("2023-02-07")),
    Item(id: "dot-3", last: day("2023-05-09"), collection: day("2023-04-27")),
    Item(id: "task-1", last: day("2023-03-31")), Item(id: "task-2", last: day("2023-03-31")),
    Item(id: "task-3", last: day("2023-03-31")), Item(id: "task-4", last: day("2023-03-31")),
    Item(id: "task-5", last: day("2023-04-30")), Item(id: "task-6", last: day("2023-05-31")),
    Item(id: "task-7", last: day("2023-05-31")), Item(id: "task-8", last: day("2023-07-31")),
  ]

  /// National Day, New Year, Tết, and 30/4 with 1/5 and the kings' day made up.
  private static let holidays = Set(
    [
      "2022-09-01", "2022-09-02", "2023-01-02", "2023-01-20", "2023-01-23", "2023-01-24",
      "2023-01-25", "2023-01-26", "2023-05-01", "2023-05-02", "2023-05-03",
    ].map(day))

  private static func isWorked(_ one: Day) -> Bool {
    // A Monday, counted from.
    let weekday = ((one - day("2022-08-01")) % 7 + 7) % 7
    return weekday < 5 && !holidays.contains(one)
  }

  /// The step that each item has reached on a day; nothing is told on days off.
  static func steps(on one: Day) -> [String] {
    guard isWorked(one) else { return [] }
    return items.compactMap { item in
      var announced = item.last
      while !isWorked(announced) { announced = announced.adding(days: -1) }
      var step: String?
      if one >= item.last.adding(days: -14) { step = "soon" }
      if let collection = item.collection, one > collection { step = "late" }
      if one >= announced { step = "today" }
      if one > item.last { step = "overdue" }
      if one - item.last >= 3 { step = "escalated-3" }
      return step.map { "\(item.id) \($0)" }
    }
  }

  /// Each step once, on the first of these days that shows it, and again only after a clock that
  /// stood over a week ahead: what such a one told was not yet to be told.
  static func told(on days: [Day]) -> [String] {
    var known: [String: [Day]] = [:]
    return days.flatMap { one in
      steps(on: one).filter { step in
        if known[step, default: []].contains(where: { $0 - one <= 7 }) { return false }
        known[step, default: []].append(one)
        return true
      }
      .map { "\(one.iso) \($0)" }
    }
  }
}

/// Chance that falls the same way every time.
private struct Chance {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9e37_79b9_7f4a_7c15 }

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}

extension String {
  fileprivate var nilIfEmpty: String? { isEmpty ? nil : self }
}
