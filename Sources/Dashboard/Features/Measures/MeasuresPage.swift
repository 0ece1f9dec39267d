import Campaign
import Canvas
import Writing

/// How many of those who owe something have done it and how many in time, group by group.
struct MeasuresPage: Page {
  private static let groups = 1
  private static let roomForBoth = 140

  func panes(_ state: State) -> [Pane] {
    let language = state.language
    let grouping = state[MeasuresState.self].grouping.word(language).lowercased()
    let title = language("Theo \(grouping)", "By \(grouping)")
    let subject = state.measured.map { ": \($0.title)" } ?? ""
    return [
      Pane(language("Tỷ lệ nộp, đúng hạn", "How much is in, and in time"), list: .measured) { _ in
        ListShape(above: 1)
      },
      Pane(title + subject, list: .measureGroups) { _ in ListShape(above: 1) },
    ]
  }

  func arrange(_ area: Rect, _ state: State) -> [Rect] {
    guard area.width < Self.roomForBoth else {
      let (left, rest) = area.cutLeft(area.width / 2)
      return [left, rest.cutLeft(1).rest]
    }
    let (upper, lower) = area.cutTop(area.height / 2)
    return [upper, lower]
  }

  func hasSpareWork(_ state: State) -> Bool { state.isLookingBack }
  func useSpareTime(_ state: inout State) { state.lookBack() }

  func prepare(_ state: inout State) {
    if !state[MeasuresState.self].isUpToDate(state) {
      let now = state
      state[MeasuresState.self].work(out: now)
    }
  }

  func source(of list: ListID, _ state: State) -> ListSource {
    switch list {
    case .measured: return MeasureTable.source(state)
    case .measureGroups: return MeasureGroupTable.source(state)
    default: return .none
    }
  }

  func selection(_ state: State) -> Selection {
    guard let subject = state.measured else { return Selection() }
    return Selection(plan: subject.all.plan)
  }

  func draw(_ pane: Int, in body: Rect, _ state: State, into frame: inout Frame) {
    let hasFocus = state.place.focus == pane
    if pane == Self.groups {
      MeasureGroupTable.draw(in: body, state, hasFocus, into: &frame)
    } else {
      MeasureTable.draw(in: body, state, hasFocus, into: &frame)
    }
  }

  /// In the list to its groups; of a group, how its percentages come about.
  func open(_ pane: Int, _ state: inout State) -> [Effect] {
    guard state.measured != nil else { return [.bell] }
    guard pane == Self.groups else {
      state.trail.here.focus = Self.groups
      return []
    }
    return MeasureReader.open(&state)
  }

  func receive(_ key: Key, _ state: inout State) -> [Effect]? { state.leaveDetail(key) }

  var commands: [Command] {
    [
      Command(
        "measures", Phrase("Chỉ số: tỷ lệ nộp, đúng hạn", "Measures: how much is in, and in time"),
        keys: [.character("%")]
      ) { state in
        state.trail.go(to: Place(.measures))
        return []
      },
      Command(
        "measure-group", Phrase("Chỉ số theo cấp, khối, xã, đợt", "Measures by the next grouping"),
        keys: [.character("m")], hint: Phrase("Nhóm", "Group by"), screens: [.measures]
      ) { state in
        let isUnder = state.status.roster.schools.contains { !$0.department.isEmpty }
        let next: [Grouping: Grouping] = [
          .level: .block, .block: .commune, .commune: isUnder ? .department : .phase,
          .department: .phase,
        ]
        let grouping = state[MeasuresState.self].grouping
        state[MeasuresState.self].grouping = next[grouping] ?? .level
        return []
      },
      Command(
        "measure-why", Phrase("Vì sao tỷ lệ này", "Why this percentage"),
        keys: [.character("v")], hint: Phrase("Vì sao", "Why"), screens: [.measures]
      ) { state in MeasureReader.open(&state) }
      .unless { state in
        state.measured == nil ? state.language("chưa có tỷ lệ nào", "there is no rate") : nil
      },
    ]
  }
}

extension Screen {
  package static let measures = Screen(
    "measures", Phrase("Chỉ số", "Measures"), page: MeasuresPage())
}

extension ListID {
  package static var measured: ListID { ListID("measured") }
  package static var measureGroups: ListID { ListID("measureGroups") }
}
