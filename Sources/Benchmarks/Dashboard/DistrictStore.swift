import Campaign
import Glibc
import JSON
import Store
import Templates

/// A district's store on disk: what one office works with in a year, which is a launch with its
/// cutoffs, a plan of tasks and one of targets, and the history of the sample office.
struct DistrictStore {
  let folder: String
  let path: String
  /// Unit × obligation where units owe it, and what the office itself owes as one: all that the first
  /// screen tells of.
  private(set) var items = 0
  private(set) var facts = 0
  private(set) var deadlines = 0
  let office: Office
  let today = Day.nearest(year: 2022, month: 11, day: 10)

  init(schools: Int) throws {
    guard let folder = TemporaryStore.emptyFolder() else { throw SystemError(.mkdir, errno) }
    self.folder = folder
    path = "\(folder)/store"
    let today = self.today
    let plans = try Templates.plans.filter { DistrictStore.templates.contains($0.id) }.map {
      try DistrictStore.plan($0.bytes, on: today)
    }
    let roster = Roster((0..<schools).map(DistrictStore.school))
    let calendar = WorkCalendar(rules: HolidayRules(), years: 2021...2023)
    var content = NewStore()
    content.roster = roster
    content.plans = plans.map { PlanFile(id: $0.id.rawValue, bytes: $0.document.bytes(.pretty)) }
    try FileEngine().create(path, content, at: TemporaryStore.morning)
    let store = try FileEngine().open(path)
    for commit in SampleOffice.commits(
      plans: plans, roster: roster, calendar: calendar, today: today)
    {
      facts += commit.facts.count
      _ = try store.commit(commit.facts, author: commit.author, at: TemporaryStore.morning)
    }
    office = Office(
      documents: plans.map { PlanDocument($0) }, roster: roster, ledger: store.ledger,
      calendar: calendar)
    let status = office.status(on: today)
    deadlines = status.deadlines.count
    items = status.obligations.reduce(0) { $0 + ($1.count?.expected ?? 1) }
  }

  private static let templates = ["quang-hoa", "dien-bien-phu-tasks", "dien-bien-province"]

  private static func plan(_ bytes: [UInt8], on day: Day) throws -> Plan {
    switch try Plan.read(bytes).year {
    case .school: try Plan.read(bytes, year: .school(containing: day))
    case .calendar: try Plan.read(bytes, year: .calendar(containing: day))
    }
  }

  private static func school(_ number: Int) -> School {
    let kinds: [(level: Level, name: String, block: String)] = [
      (.preschool, "Mầm non", "Mầm non"), (.primary, "Tiểu học", "Tiểu học"),
      (.primaryAndLowerSecondary, "TH&THCS", "THCS"), (.lowerSecondary, "THCS", "THCS"),
    ]
    let kind = kinds[number % kinds.count]
    let place = ["Hoa Ban", "Nậm Sao", "Tà Lương", "Mường Lựng", "Hạ Khê"][number / 4 % 5]
    return School(
      id: "truong-\(number)", name: "\(kind.name) \(place) số \(number)", level: kind.level,
      commune: "\(place) \(number / 20)", block: kind.block)
  }

  func remove() { TemporaryStore.remove(folder) }
}
