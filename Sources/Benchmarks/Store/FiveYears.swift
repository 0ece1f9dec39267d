import Campaign
import JSON
import Templates

/// What an office records in five years: mostly one fact a commit, by several people, now and then
/// a whole dossier, and the sheets that schools send as imports.
struct FiveYears {
  let schools: Int
  let plans: [Plan]
  private var generator = Generator()
  private let cutoffs: [(id: ObligationID, items: [String])]

  static let years = 2022...2026
  /// In the midst of the first phase of the last year, with everything before it on record.
  static let today = Day.nearest(year: 2026, month: 11, day: 14)
  /// People and their logins: two of them share one.
  static let authors = [
    ("Lan", "lan"), ("Hoà", "hoa"), ("Minh", "minh"), ("Đức", "lan"), ("Thuỷ", "thuy"),
  ]
  static let targets = 20

  init(schools: Int) throws {
    self.schools = schools
    var plans: [Plan] = []
    for year in FiveYears.years {
      plans.append(try FiveYears.plan("quang-hoa", .school(year)))
      plans.append(try FiveYears.plan("dien-bien-province", .calendar(year)))
    }
    self.plans = plans
    cutoffs = plans[0].deadlines.compactMap { deadline in
      guard case .cutoff(let cutoff) = deadline.kind else { return nil }
      return (deadline.id, cutoff.items.map(\.id))
    }
  }

  static func plan(_ id: String, _ year: PlanYear) throws -> Plan {
    let template = Templates.plans.first { $0.id == id }
    return try Plan.read(template?.bytes ?? [], year: year)
  }

  var roster: Roster {
    Roster(
      (0..<schools).map {
        School(
          id: "truong-\($0)", name: "Trường Tiểu học số \($0)", level: .primary,
          commune: "Xã \($0 / 8)", block: "Tiểu học")
      })
  }

  /// The facts of one commit of a year, `left` at most.
  mutating func commit(year: Int, left: Int) -> [Fact] {
    let facts =
      switch generator.below(1000) {
      case ..<650: [document(year)]
      case ..<900: [result(year, target: generator.below(FiveYears.targets))]
      case ..<985: dossier(year)
      case ..<998: [note(year)]
      default: sheet(year)
      }
    return Array(facts.prefix(left))
  }

  private mutating func day(_ year: Int) -> Day {
    Day.nearest(year: year, month: 1 + generator.below(11), day: 1 + generator.below(28))
  }

  private mutating func school() -> UnitID { "truong-\(generator.below(schools))" }

  private mutating func document(_ year: Int) -> Fact {
    let cutoff = cutoffs[generator.below(cutoffs.count)]
    let item = cutoff.items[generator.below(cutoff.items.count)]
    let plan = FiveYears.schoolYear(year)
    return Fact(.dossier(plan, cutoff.id, school: school(), item: item), true, on: day(year))
  }

  private mutating func dossier(_ year: Int) -> [Fact] {
    let cutoff = cutoffs[generator.below(cutoffs.count)]
    let (school, day) = (school(), day(year))
    return cutoff.items.map {
      Fact(.dossier(FiveYears.schoolYear(year), cutoff.id, school: school, item: $0), true, on: day)
    }
  }

  private mutating func result(_ year: Int, target: Int) -> Fact {
    result(year, target, school(), on: day(year))
  }

  private mutating func result(_ year: Int, _ target: Int, _ school: UnitID, on day: Day) -> Fact {
    let value: JSON = .string("\(generator.below(90) + 10)/100")
    return Fact(
      .result("dien-bien-province-\(year)", "t\(target + 1)", school: school), value, on: day)
  }

  private mutating func note(_ year: Int) -> Fact {
    Fact(
      Cell(.note, plan: FiveYears.schoolYear(year), subject: cutoffs[0].id, school: school()),
      .string("Trường xin nộp bổ sung biên bản họp xét, đã gọi điện nhắc"), on: day(year))
  }

  /// One target of a hundred schools, as a sheet is imported.
  private mutating func sheet(_ year: Int) -> [Fact] {
    let (target, day) = (generator.below(FiveYears.targets), day(year))
    let first = generator.below(max(1, schools - 99))
    return (first..<min(schools, first + 100)).map {
      result(year, target, "truong-\($0)", on: day)
    }
  }

  private static func schoolYear(_ year: Int) -> PlanID { "quang-hoa-\(year)-\(year + 1)" }
}

/// Chance that is the same in every run.
private struct Generator {
  private var state: UInt64 = 1

  mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }
}
