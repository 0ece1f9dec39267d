import Campaign
import JSON
import Writing

/// Five schools of two blocks, and a plan with something of every kind to enter.
struct EntryOffice {
  static let planID: PlanID = "thi-du-2022"
  var plan = Plan(
    id: planID, template: "thi-du", title: "Thí dụ", short: "TD", year: .calendar(2022))
  var ledger = Ledger()
  let day = d("2022-11-14")
  private var sequence: Int64 = 0
  let roster = Roster([
    School(id: "mn-a", name: "Trường MN Hoa Ban", level: .preschool, block: "Mầm non"),
    School(id: "th-b", name: "Trường TH Độc Lập", level: .primary, block: "Tiểu học"),
    School(id: "mn-c", name: "Trường MN Sơn Ca", level: .preschool, block: "Mầm non"),
    School(id: "th-d", name: "Trường TH Bản Ngàn", level: .primary, block: "Tiểu học"),
    School(id: "th-e", name: "Trường TH Nậm Sao", level: .primary, block: "Tiểu học"),
  ])

  init() {
    var preschool = Target(id: "t1", title: "Trẻ ra lớp", comparator: .atLeast, goal: q("97"))
    preschool.scope = Scope(levels: [.preschool])
    plan.targets = [
      preschool,
      Target(id: "t2", title: "Lao động tiên tiến", comparator: .atLeast, goal: q("95")),
      Target(
        id: "t3", title: "Xã đạt chuẩn", comparator: .atLeast, goal: q("126"), of: q("129"),
        unit: "xã", source: .office),
    ]
    plan.criteria = [Criterion(id: "tc-1", title: nil, most: 10)]
    plan.movements = [Movement(id: "pt-1", title: "Nông thôn mới")]
    plan.registrations = [Registration(id: "titles", title: "Danh hiệu")]
    let items = [
      DossierItem(id: "to-trinh", name: "Tờ trình"),
      DossierItem(id: "bao-cao", name: "Báo cáo thành tích", perNominee: true),
    ]
    let cutoff = Cutoff(printedDay: d("2022-11-20"), bound: .before, items: items)
    plan.deadlines = [
      Deadline(
        id: "dot-1", title: "Đợt 1", wording: "trước 20/11/2022", opens: d("2022-09-01"),
        lastDay: d("2022-11-19"), kind: .cutoff(cutoff)),
      Deadline(
        id: "task-1", title: "Sơ kết", wording: "Tháng 12", opens: d("2022-11-01"),
        lastDay: d("2022-12-31"), kind: .task(YearTask(lead: "Phòng", perSchool: true))),
    ]
  }

  mutating func add(_ facts: [Fact], author: String = "Lan") {
    sequence += 1
    ledger.append(
      CommitHeader(sequence: sequence, at: sequence, author: author, login: "vp"), facts)
  }

  mutating func result(_ target: ObligationID, _ school: UnitID, _ value: String) {
    add([Fact(.result(plan.id, target, school: school), .string(value), on: d("2022-11-01"))])
  }

  var status: Status {
    Status.of(plans: [plan], roster: roster, ledger: ledger, day: day, calendar: plainCalendar)
  }

  func grid(_ kind: GridSubject.Kind) -> EntryGrid {
    EntryGrid(GridSubject(plan: plan.id, kind), status: status, ledger: ledger)!
  }

  /// Types into a cell and records what comes of it; answers why it was refused.
  @discardableResult
  mutating func type(
    _ text: String, _ kind: GridSubject.Kind, _ school: UnitID, _ column: Int = 0
  ) -> CellProblem? {
    let grid = grid(kind)
    let row = EntryGrid.Row.school(roster.position(of: school)!)
    let typed = grid.read(text, row, column, .vi)
    if case .refused(let problem) = typed { return problem }
    let facts = grid.facts(typed, row, column, ledger)
    if !facts.isEmpty { add(facts) }
    return nil
  }

  func shown(_ kind: GridSubject.Kind, _ school: UnitID, _ column: Int = 0) -> String? {
    grid(kind).value(.school(roster.position(of: school)!), column)?.shown(.vi, on: day)
  }

  /// When the first document of a returned dossier had come.
  func wentBack(_ school: UnitID) -> Day? {
    grid(.dossier("dot-1")).wentBack(.school(roster.position(of: school)!), 0)
  }
}

func q(_ text: String) -> Quantity { Quantity(text: text)! }
