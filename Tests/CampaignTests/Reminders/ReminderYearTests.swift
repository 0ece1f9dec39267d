import Campaign
import JSON
import Testing

/// A year of reminders: what is told when was worked out on paper, with a wall calendar.
@Suite struct ReminderYearTests {
  private static let schoolYear = d("2022-08-01")...d("2023-07-31")
  private static let civilYear = d("2022-01-01")...d("2023-01-31")

  /// The collection days are Wed 2/11, Tue 7/2 and Thu 27/4, for 29/4 to 3/5/2023 were days off;
  /// 12/11/2022 is a Saturday.
  private static let quangHoa = [
    "2022-10-26 dot-1 soon", "2022-11-03 dot-1 late", "2022-11-09 dot-1 today",
    "2022-11-10 dot-1 overdue", "2022-11-14 dot-1 escalated-3",
    "2023-01-31 dot-2 soon", "2023-02-08 dot-2 late", "2023-02-14 dot-2 today",
    "2023-02-15 dot-2 overdue", "2023-02-17 dot-2 escalated-3",
    "2023-04-25 dot-3 soon", "2023-04-28 dot-3 late", "2023-05-09 dot-3 today",
    "2023-05-10 dot-3 overdue", "2023-05-12 dot-3 escalated-3",
  ]

  /// Windows end on Thu 31/3, Sat 30/4 (a holiday, made up on 2 and 3/5), Tue 31/5, Sun 31/7,
  /// Mon 31/10 and Sat 31/12: the last working day before is then told of as the last.
  private static let dienBienPhu = [
    "2022-03-17 task-1…4 soon", "2022-03-31 task-1…4 today", "2022-04-01 task-1…4 overdue",
    "2022-04-04 task-1…4 escalated-3",
    "2022-04-18 task-5…5 soon", "2022-04-29 task-5…5 today", "2022-05-04 task-5…5 escalated-3",
    "2022-05-17 task-6…7 soon", "2022-05-31 task-6…7 today", "2022-06-01 task-6…7 overdue",
    "2022-06-03 task-6…7 escalated-3",
    "2022-07-18 task-8…8 soon", "2022-07-29 task-8…8 today", "2022-08-01 task-8…8 overdue",
    "2022-08-03 task-8…8 escalated-3",
    "2022-10-17 task-9…9 soon", "2022-10-31 task-9…9 today", "2022-11-01 task-9…9 overdue",
    "2022-11-03 task-9…9 escalated-3",
    "2022-12-19 task-10…11 soon", "2022-12-30 task-10…11 today",
    "2023-01-03 task-10…11 escalated-3",
  ].flatMap { line -> [String] in
    let parts = line.split(separator: " ")
    let numbers = parts[1].split(separator: "-")[1].split(separator: "…").compactMap { Int($0) }
    return (numbers[0]...numbers[1]).map { "\(parts[0]) task-\($0) \(parts[2])" }
  }

  private func quangHoa() throws -> Told {
    Told(try .reminded([("quang-hoa", "2022-2023")]))
  }

  @Test func dayByDayEachStepIsToldOnItsDay() throws {
    var told = try quangHoa()
    told.remind(on: Self.schoolYear)
    #expect(told.lines == Self.quangHoa)
    #expect(told.reminders.allSatisfy { !$0.isRepeated })
  }

  @Test func tasksAreToldOnWorkingDays() throws {
    var told = Told(try .reminded([("dien-bien-phu-tasks", "2022")]))
    told.remind(on: Self.civilYear)
    #expect(told.lines.sorted() == Self.dienBienPhu.sorted())
  }

  @Test func severalPlansAreToldTogether() throws {
    var told = Told(
      try .reminded([("dien-bien-phu-tasks", "2022"), ("quang-hoa", "2022-2023")]))
    told.remind(on: d("2022-01-01")...d("2023-07-31"))
    #expect(told.lines.sorted() == (Self.quangHoa + Self.dienBienPhu).sorted())
  }

  @Test func doubledDaysTellTheSame() throws {
    var told = try quangHoa()
    told.remind(on: Self.schoolYear.flatMap { [$0, $0, $0] })
    #expect(told.lines == Self.quangHoa)
  }

  /// Every third day the clock jumps back by up to ten years, or ahead by as much, for one run.
  @Test(arguments: [-3650, -366, -40, -1, 1, 20, 366, 3650])
  func aClockThatJumpsTellsNothingTwiceAndMissesNothing(by jump: Int) throws {
    var told = try quangHoa()
    for (number, day) in Self.schoolYear.enumerated() {
      told.remind(on: day)
      if number % 3 == 0 { told.remind(on: day.adding(days: jump)) }
    }
    #expect(told.isEach(of: Self.quangHoa.map { String($0.dropFirst(11)) }))
  }

  @Test(arguments: 1...8) func daysInAnyOrderTellTheSame(seed: UInt64) throws {
    var told = try quangHoa()
    var chance = SplitMix(seed: seed)
    told.remind(on: Self.schoolYear.shuffled(using: &chance))
    #expect(told.isEach(of: Self.quangHoa.map { String($0.dropFirst(11)) }))
  }

  /// What is told on a day that is not skipped is the latest step reached by then, and no other.
  @Test(arguments: 1...20) func skippedDaysLeaveTheLatestStep(seed: UInt64) throws {
    var told = try quangHoa()
    var chance = SplitMix(seed: seed)
    var expected: [String] = []
    var last = ["dot-1": 0, "dot-2": 0, "dot-3": 0]
    for day in Self.schoolYear {
      guard chance.next() % 8 == 0 else { continue }
      told.remind(on: day)
      let off =
        [Weekday.saturday, .sunday].contains(day.weekday) || Self.holidays.contains(day.iso)
      if off { continue }
      for deadline in ["dot-1", "dot-2", "dot-3"] {
        let passed = Self.quangHoa.filter {
          $0.contains(" \(deadline) ") && $0.prefix(10) <= day.iso
        }
        guard let latest = passed.last, passed.count > last[deadline] ?? 0 else { continue }
        last[deadline] = passed.count
        expected.append("\(day.iso) \(latest.dropFirst(11))")
      }
    }
    #expect(told.lines.sorted() == expected.sorted())
  }

  /// Those of the school year that fall on no weekend.
  private static let holidays = [
    "2022-09-01", "2022-09-02", "2023-01-02", "2023-01-20", "2023-01-23", "2023-01-24",
    "2023-01-25", "2023-01-26", "2023-05-01", "2023-05-02", "2023-05-03",
  ]
}

/// Chance that comes out the same every time (Steele, Lea and Flood 2014).
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
