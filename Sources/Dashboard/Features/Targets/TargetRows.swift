import Campaign
import Canvas
import Writing

/// The rows of the targets screen: every target with a number, then the goals without one.
struct TargetRows {
  enum Row {
    case target(TargetStatus)
    /// A goal in words alone.
    case goal(plan: Plan, text: String)
  }

  private let targets: [TargetStatus]
  private let goals: [(plan: Int, number: Int)]
  private let plans: [Plan]
  private let state: State

  init(_ state: State) {
    self.state = state
    targets = state.status.targets
    plans = state.status.plans
    goals = plans.enumerated().flatMap { at, plan in plan.goals.indices.map { (at, $0) } }
  }

  func row(_ item: Int) -> Row? {
    if targets.indices.contains(item) { return .target(targets[item]) }
    guard goals.indices.contains(item - targets.count) else { return nil }
    let goal = goals[item - targets.count]
    return .goal(plan: plans[goal.plan], text: plans[goal.plan].goals[goal.number])
  }

  private func id(_ item: Int) -> String {
    if targets.indices.contains(item) { return targets[item].key }
    guard goals.indices.contains(item - targets.count) else { return "" }
    let goal = goals[item - targets.count]
    return "\(plans[goal.plan].id):goal-\(goal.number)"
  }

  var chosenRow: Row? { state.list(.targets).item.flatMap { row($0) } }

  /// The target that keys act on; none on a goal in words.
  var selected: TargetStatus? {
    if case .target(let one) = chosenRow { one } else { nil }
  }

  /// Whether targets of more than one plan stand together.
  var hasSeveralPlans: Bool { Set(targets.map(\.plan)).count > 1 }
  var isAnyUnweighted: Bool { targets.contains { !$0.weighted } }

  func count(_ state: TargetStatus.State) -> Int { targets.count { $0.state == state } }

  var source: ListSource {
    let language = state.language
    let titles = state.planNames
    func target(_ row: Int) -> TargetStatus? {
      targets.indices.contains(row) ? targets[row] : nil
    }
    func text(_ item: Int) -> (plan: PlanID, text: String) {
      switch row(item) {
      case .target(let one)?:
        let text = "\(one.id) \(one.target.title) \(TargetLook(one).word(language))"
        return (one.plan, text)
      case .goal(let plan, let text)?: return (plan.id, text)
      case nil: return ("", "")
      }
    }
    var source = ListSource(
      count: targets.count + goals.count, id: { id($0) },
      text: { row in
        let (plan, text) = text(row)
        return text + " " + (titles[plan] ?? "")
      }, isLate: { target($0).map { $0.state != .met } ?? false })
    source.columns = [
      SortColumn(Phrase("Khoảng cách tới mục tiêu", "Gap to the goal"), id: "gap") { row in
        target(row).flatMap { one in one.gap.map { one.target.room($0) } } ?? .max
      },
      SortColumn(Phrase("Số trường đã báo cáo", "Schools that reported"), id: "reported") { row in
        target(row).map { $0.expected > 0 ? $0.reported * 1000 / $0.expected : 1000 } ?? .max
      },
      SortColumn(Phrase("Tên", "Title"), id: "title") { CollationKey(text($0).text) },
      SortColumn(Phrase("Kế hoạch", "Plan"), id: "plan") {
        CollationKey(titles[text($0).plan] ?? "")
      },
      SortColumn(Phrase("Mục tiêu", "Goal"), id: "goal") { target($0)?.target.goal.units ?? .max },
      SortColumn(Phrase("Đạt được", "Actual"), id: "actual") { target($0)?.actual?.units ?? .max },
    ]
    return source
  }
}

extension TargetStatus {
  /// Names the target among those of all plans.
  var key: String { "\(plan):\(id)" }
}

extension State {
  /// Shows one target on the targets screen.
  mutating func openTarget(_ id: String, plan: PlanID) {
    if lists[.targets]?.isNarrowed == true { lists[.targets]?.clearNarrowing() }
    lists[.targets, default: RowList()].select("\(plan):\(id)")
    trail.go(to: Place(.targets, focus: 1))
  }
}

/// What was worked out of targets.
struct TargetState: Slice {
  /// By plan.
  var years: [PlanID: TargetYears] = [:]
  /// By plan and target.
  var schools: [String: TargetSchools] = [:]
  /// By plan and target, whose figures the office accepted.
  var acceptances: [String: Acceptance] = [:]

  init() {}

  mutating func renew(_ state: State) { self = TargetState() }
}
