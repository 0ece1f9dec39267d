import Campaign
import Foundation
import JSON
import Templates
import Writing

/// A made-up district in the middle of its year: three plans, 44 schools, some late.
struct SampleOffice {
  static let quangHoa: PlanID = "quang-hoa-2022-2023"
  static let tasks: PlanID = "dien-bien-phu-tasks-2022"
  static let province: PlanID = "dien-bien-province-2023"

  var roster: Roster
  var ledger = Ledger()
  var plans: [Plan]
  private var sequence: Int64 = 0

  init(_ ids: [String] = ["quang-hoa"], years: [String] = ["2022-2023"], schools: Int? = nil)
    throws
  {
    plans = try zip(ids, years).map { id, year in
      let bytes = Templates.plans.first { $0.id == id }!.bytes
      return try Plan.read(bytes, year: PlanYear(year))
    }
    roster = Roster(schools.map(SampleOffice.many) ?? SampleOffice.listed)
  }

  /// The sample roster that travels with the program.
  private static var listed: [School] {
    let lines = String(decoding: Templates.sampleSchools, as: UTF8.self).split(separator: "\n")
    return lines.dropFirst().map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      return School(
        id: UnitID(cells[0]), name: cells[1], level: Level(rawValue: cells[2])!, commune: cells[3],
        block: cells[4], head: cells[5], phone: cells[6], mail: cells[7])
    }
  }

  private static func many(_ count: Int) -> [School] {
    let kinds: [(String, Level, String)] = [
      ("Mầm non", .preschool, "Mầm non"), ("Tiểu học", .primary, "Tiểu học"),
      ("THCS", .lowerSecondary, "THCS"),
    ]
    return (0..<count).map { number in
      let kind = kinds[number % 3]
      return School(
        id: "truong-\(number)", name: "\(kind.0) Độc Lập \(number)", level: kind.1,
        commune: "Xã \(number / 20)", block: kind.2)
    }
  }

  mutating func add(_ facts: [Fact], author: String = "Lan") {
    sequence += 1
    ledger.append(
      CommitHeader(sequence: sequence, at: sequence, author: author, login: "lan"), facts)
  }

  func status(_ iso: String) -> Status {
    Status.of(
      plans: plans, roster: roster, ledger: ledger, day: day(iso),
      calendar: WorkCalendar(rules: HolidayRules(), years: 2022...2023))
  }
}

func day(_ iso: String) -> Day { Day(iso: iso)! }

extension SampleOffice {
  /// The đợt 1 of Quảng Hòa as it looks on 10/11/2022, a day late: every fourth school owes
  /// something, one has nobody to nominate, and 22 are proposed for 20 places.
  static func quangHoaInNovember() throws -> SampleOffice {
    var office = try SampleOffice()
    let items = ["to-trinh", "bien-ban", "danh-sach", "bao-cao"]
    for (at, school) in office.roster.schools.enumerated() {
      let received = at % 4 == 3 ? items.prefix(at % 3) : items.prefix(4)
      if at == 8 {
        office.add([
          Fact(.noNomination(quangHoa, "dot-1", school: school.id), true, on: day("2022-10-20"))
        ])
        continue
      }
      if at % 2 == 0 {
        office.nominate(
          school.id, "Nguyễn Thị Hồng \(at)", reward: "giay-khen",
          standing: at < 10 ? "chosen" : at > 40 ? "aside" : nil)
      }
      office.add(
        received.map {
          Fact(
            .dossier(quangHoa, "dot-1", school: school.id, item: $0), true,
            on: day("2022-11-0\(at % 5 + 1)"))
        })
    }
    office.add([
      Fact(
        .difficulty(quangHoa, school: "mn-hoa-ban"),
        ["text": "Chưa có mẫu báo cáo thành tích cho học sinh", "by": "Lò Thị Ngần"],
        on: day("2022-10-25"))
    ])
    return office
  }

  mutating func nominate(
    _ school: UnitID, _ name: String, reward: String?, standing: String?,
    deadline: ObligationID = "dot-1", on date: String = "2022-10-10"
  ) {
    var value: JSONObject = ["name": .string(name)]
    if let reward { value["reward"] = .string(reward) }
    if let standing { value["standing"] = .string(standing) }
    add([
      Fact(.nominee(SampleOffice.quangHoa, deadline, school: school), .object(value), on: day(date))
    ])
  }
}
