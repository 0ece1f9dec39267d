import Campaign
import JSON
import Writing

/// A small office written out by hand, after the plan of Quảng Hòa for 2022-2023.
struct QuangHoa {
  static let planID: PlanID = "quang-hoa-2022-2023"
  static let items = ["to-trinh", "bien-ban", "danh-sach", "bao-cao"]

  var ledger = Ledger()
  var roster = Roster([
    School(id: "mn-a", name: "MN A", level: .preschool, block: "Mầm non"),
    School(id: "th-b", name: "TH B", level: .primary, block: "Tiểu học"),
    School(id: "thcs-c", name: "THCS C", level: .lowerSecondary, block: "THCS"),
  ])
  var plan: Plan
  private var sequence: Int64 = 0

  init(cap: NominationCap? = NominationCap(count: 20, scope: .phase)) {
    plan = Plan(
      id: Self.planID, template: "quang-hoa", title: "Thi đua", short: "Quảng Hòa",
      year: .school(2022))
    plan.phases = [
      Phase(id: "dot-1", name: "Đợt 1", starts: d("2022-09-01"), ends: d("2022-11-30")),
      Phase(id: "dot-2", name: "Đợt 2", starts: d("2022-12-01"), ends: d("2023-02-28")),
      Phase(id: "dot-3", name: "Đợt 3", starts: d("2023-03-01"), ends: d("2023-05-31")),
    ]
    let items = Self.items.map { DossierItem(id: $0, name: $0, perNominee: $0 == "bao-cao") }
    for (id, opens, printed) in [
      ("dot-1", "2022-09-01", "2022-11-10"), ("dot-2", "2022-12-01", "2023-02-15"),
      ("dot-3", "2023-03-01", "2023-05-10"),
    ] {
      let cutoff = Cutoff(printedDay: d(printed), bound: .before, items: items, cap: cap)
      plan.deadlines.append(
        Deadline(
          id: ObligationID(id), title: id, wording: "trước \(printed)", opens: d(opens),
          lastDay: Cutoff.Bound.before.lastDay(d(printed)), kind: .cutoff(cutoff)))
    }
  }

  mutating func add(_ facts: [Fact], author: String = "Lan") {
    sequence += 1
    ledger.append(
      CommitHeader(sequence: sequence, at: sequence, author: author, login: "lan"), facts)
  }

  /// Ticks the whole dossier of a school.
  mutating func receiveAll(_ school: UnitID, _ deadline: ObligationID = "dot-1", on day: String) {
    add(
      Self.items.map {
        Fact(.dossier(Self.planID, deadline, school: school, item: $0), true, on: d(day))
      })
  }

  mutating func nominate(
    _ school: UnitID, _ name: String, standing: String? = nil, deadline: ObligationID = "dot-1",
    kind: Nominee.Kind? = nil, on day: String = "2022-10-01"
  ) {
    var value: JSONObject = ["name": .string(name)]
    if let standing { value["standing"] = .string(standing) }
    if let kind { value["kind"] = .string(kind.rawValue) }
    add([Fact(.nominee(Self.planID, deadline, school: school), .object(value), on: d(day))])
  }

  mutating func setCapCollectives(_ most: Int) {
    for at in plan.deadlines.indices {
      guard var cutoff = plan.deadlines[at].cutoff else { continue }
      cutoff.capCollectives = most
      plan.deadlines[at].kind = .cutoff(cutoff)
    }
  }

  func status(_ day: String) -> Status {
    Status.of(
      plans: [plan], roster: roster, ledger: ledger, day: d(day), calendar: plainCalendar)
  }

  func dot1(_ day: String) -> DeadlineStatus {
    status(day).deadline("dot-1", plan: Self.planID)!
  }
}

func d(_ iso: String) -> Day { Day(iso: iso)! }
