import Campaign
import Canvas

/// Every target of the open plans, and all that is known of the one selected.
struct TargetsPage: Page {
  private static let list = 0
  private static let detail = 1
  /// With less one pane at a time has the screen: a row of the list needs its width.
  private static let roomForBoth = 120

  func panes(_ state: State) -> [Pane] {
    let rows = TargetRows(state)
    return [
      Pane(title(rows, state), list: .targets) { [state] in TargetTable.shape($0, state) },
      Pane(detailTitle(rows, state), list: .targetSchools) { [state] body in
        rows.selected.map { TargetDetail($0, state).shape(body) } ?? ListShape()
      },
    ]
  }

  private func title(_ rows: TargetRows, _ state: State) -> String {
    let language = state.language
    var words: [String] = []
    let (met, short, none) = (rows.count(.met), rows.count(.short), rows.count(.noData))
    if met > 0 { words.append(language("\(met) đạt", "\(met) met")) }
    if short > 0 { words.append(language("\(short) chưa đạt", "\(short) short")) }
    if none > 0 { words.append(language("\(none) chưa có số liệu", "\(none) without data")) }
    let title = language("Chỉ tiêu", "Targets")
    return words.isEmpty ? title : title + ": " + words.joined(separator: ", ")
  }

  private func detailTitle(_ rows: TargetRows, _ state: State) -> String {
    let title = state.language("Chi tiết", "Detail")
    guard let one = rows.selected else { return title }
    return "\(title) \(one.id)"
  }

  func arrange(_ area: Rect, _ state: State) -> [Rect] {
    if area.width < TargetsPage.roomForBoth {
      return state.place.focus == TargetsPage.detail ? [.zero, area] : [area, .zero]
    }
    let (list, rest) = area.cutLeft(area.width * 60 / 100)
    return [list, rest.cutLeft(1).rest]
  }

  func source(of list: ListID, _ state: State) -> ListSource {
    switch list {
    case .targets: TargetRows(state).source
    case .targetSchools: TargetSchoolRows(state).source
    default: .none
    }
  }

  /// The detail is about the target selected, so that list comes first.
  func prepare(_ state: inout State) {
    state.settle(.targets, self)
    guard let one = TargetRows(state).selected, isDetailShown(state) else { return }
    state.preparePeople()
    if state[TargetState.self].schools[one.key] == nil {
      state[TargetState.self].schools[one.key] = TargetSchools(
        one, roster: state.status.roster, by: state.step, day: state.today)
    }
    if state[TargetState.self].acceptances[one.key] == nil {
      state[TargetState.self].acceptances[one.key] = Acceptance(
        state.office.ledger, plan: one.plan, target: one.id, on: state.today)
    }
    if state[TargetState.self].years[one.plan] == nil,
      let plan = state.status.plans.first(where: { $0.id == one.plan })
    {
      state[TargetState.self].years[one.plan] = state.office.targetYears(of: plan, on: state.today)
    }
  }

  private func isDetailShown(_ state: State) -> Bool {
    state.place.focus == TargetsPage.detail || state.size.width >= TargetsPage.roomForBoth
  }

  func draw(_ pane: Int, in body: Rect, _ state: State, into frame: inout Frame) {
    let hasFocus = state.place.focus == pane
    if pane == TargetsPage.list {
      TargetTable(state, hasFocus).draw(in: body, into: &frame)
      return
    }
    switch TargetRows(state).chosenRow {
    case .target(let one)?: TargetDetail(one, state).draw(in: body, hasFocus, into: &frame)
    case .goal(let plan, let text)?: GoalDetail(plan, text, state).draw(in: body, into: &frame)
    case nil: break
    }
  }

  func selection(_ state: State) -> Selection {
    guard let (list, row) = state.meant else { return Selection() }
    guard list == .targetSchools else { return Selection(targetNamed: row) }
    return Selection(targetNamed: state.list(.targets).selected, school: UnitID(row))
  }

  func open(_ pane: Int, _ state: inout State) -> [Effect] {
    if pane == TargetsPage.list {
      guard TargetRows(state).chosenRow != nil else { return [.bell] }
      state.trail.here.focus = TargetsPage.detail
      return []
    }
    guard let school = TargetSchoolRows(state).selected else { return [.bell] }
    state.openSchool(school.id)
    return []
  }

  func receive(_ key: Key, _ state: inout State) -> [Effect]? { state.leaveDetail(key) }
}

/// A goal without a number: its words, and whose they are.
private struct GoalDetail {
  private let plan: Plan
  private let text: String
  private let state: State

  init(_ plan: Plan, _ text: String, _ state: State) {
    self.plan = plan
    self.text = text
    self.state = state
  }

  func draw(in body: Rect, into frame: inout Frame) {
    let language = state.language
    var lines = text.wrapped(to: body.width).map { FactLine(spans: [Span($0, .title)]) }
    lines += FactLine.lines(
      language("Loại", "Kind"),
      language(
        "mục tiêu bằng lời, không có số để đo", "a goal in words, with no number to measure"),
      .dim, width: body.width)
    lines += FactLine.lines(language("Kế hoạch", "Plan"), plan.title, width: body.width)
    for (row, line) in lines.enumerated() { line.draw(in: body.row(row), into: &frame) }
  }
}

extension Screen {
  package static let targets = Screen(
    "targets", Phrase("Chỉ tiêu", "Targets"), tab: Phrase("Chỉ tiêu", "Goals"), page: TargetsPage())
}

extension ListID {
  package static var targets: ListID { ListID("targets") }
  package static var targetSchools: ListID { ListID("targetSchools") }
}
