import Campaign
import Canvas

/// Who follows what, who is at the office, and what difficulties wait for an answer.
struct PeoplePage: Page {
  enum Part: Int { case assignments, staff, difficulties }

  private static let roomForColumns = 120

  func panes(_ state: State) -> [Pane] {
    [
      Pane(assignmentsTitle(state), list: .assignments) { _ in AssignmentTable.shape },
      Pane(state.language("Cán bộ", "Staff"), list: .staff) { _ in StaffRows.shape },
      Pane(difficultiesTitle(state), list: .difficulties) { _ in DifficultyRows.shape },
    ]
  }

  private func assignmentsTitle(_ state: State) -> String {
    let language = state.language
    let rows = AssignmentRows(state)
    let title = language("Phân công", "Assignments")
    // Where nothing must have an owner, that nothing lacks one is no news.
    guard rows.owed > 0 else { return title }
    return rows.orphans == 0
      ? title + language(": việc nào cũng có người", ": nothing without an owner")
      : title
        + language(": \(rows.orphans) việc chưa có người", ": \(rows.orphans) without an owner")
  }

  private func difficultiesTitle(_ state: State) -> String {
    let language = state.language
    let rows = DifficultyRows(state)
    var words: [String] = []
    let (unanswered, open) = (rows.count(.unanswered), rows.count(.answered))
    if unanswered > 0 {
      words.append(language("\(unanswered) chưa trả lời", "\(unanswered) unanswered"))
    }
    if open > 0 { words.append(language("\(open) chưa xong", "\(open) still open")) }
    let title = language("Khó khăn", "Difficulties")
    return words.isEmpty ? title : title + ": " + words.joined(separator: ", ")
  }

  func arrange(_ area: Rect, _ state: State) -> [Rect] {
    if area.width >= PeoplePage.roomForColumns {
      let (assignments, rest) = area.cutLeft(area.width * 58 / 100)
      let (difficulties, staff) = rest.cutLeft(1).rest.cutTop(area.height * 55 / 100)
      return [assignments, staff, difficulties]
    }
    let (upper, difficulties) = area.cutTop(area.height * 58 / 100)
    let (assignments, rest) = upper.cutLeft(upper.width * 60 / 100)
    return [assignments, rest.cutLeft(1).rest, difficulties]
  }

  func source(of list: ListID, _ state: State) -> ListSource {
    switch list {
    case .assignments: AssignmentRows(state).source
    case .staff: StaffRows(state).source
    case .difficulties: DifficultyRows(state).source
    default: .none
    }
  }

  func prepare(_ state: inout State) { state.preparePeopleScreen() }

  func draw(_ pane: Int, in body: Rect, _ state: State, into frame: inout Frame) {
    let hasFocus = state.place.focus == pane
    switch Part(rawValue: pane) {
    case .assignments: AssignmentTable(state, hasFocus).draw(in: body, into: &frame)
    case .staff: StaffRows(state).draw(in: body, hasFocus, into: &frame)
    case .difficulties: DifficultyRows(state).draw(in: body, hasFocus, into: &frame)
    case nil: break
    }
  }

  func open(_ pane: Int, _ state: inout State) -> [Effect] {
    switch Part(rawValue: pane) {
    case .assignments:
      guard let one = AssignmentRows(state).selected else { return [.bell] }
      return state.open(one)
    case .staff:
      guard let member = StaffRows(state).selected else { return [.bell] }
      // Their name leaves what they follow.
      state.lists[.assignments, default: RowList()].clearNarrowing()
      state.lists[.assignments, default: RowList()].setFilter(StaffRows(state).name(member))
      state.trail.here.focus = Part.assignments.rawValue
    case .difficulties:
      guard let one = DifficultyRows(state).selected else { return [.bell] }
      state.overlays.append(DifficultyReader.overlay(one, state))
    case nil: break
    }
    return []
  }

  func selection(_ state: State) -> Selection {
    switch Part(rawValue: state.place.focus) {
    case .assignments: return AssignmentRows(state).selected.map { Selection($0) } ?? Selection()
    case .staff:
      guard let one = StaffRows(state).selected else { break }
      return Selection(plan: one.plan.isEmpty ? nil : one.plan, .staff(one.id))
    case .difficulties:
      guard let one = DifficultyRows(state).selected else { break }
      return Selection(plan: one.plan, .difficulty(one.id), school: one.school)
    case nil: break
    }
    return Selection()
  }

  var commands: [Command] {
    [
      FacetMenu.command(
        "narrow-people", Phrase("Lọc theo loại, người, kế hoạch", "Narrow by kind, person or plan"),
        hint: Phrase("Loại/người", "Kind/person"), on: .people)
    ]
  }
}

extension State {
  /// Shows one difficulty among those that were raised.
  mutating func openDifficulty(_ plan: PlanID, _ id: String) {
    if lists[.difficulties]?.isNarrowed == true { lists[.difficulties]?.clearNarrowing() }
    lists[.difficulties, default: RowList()].select("\(plan):\(id)")
    trail.go(to: Place(.people, focus: PeoplePage.Part.difficulties.rawValue))
  }

  /// Shows what somebody follows where all is known of it.
  mutating func open(_ one: Responsibility) -> [Effect] {
    switch one.kind {
    case .target: openTarget(one.id, plan: one.plan)
    case .task: openTask(DeadlineKey(plan: one.plan, id: ObligationID(one.id)))
    case .cutoff: openDeadline(DeadlineKey(plan: one.plan, id: ObligationID(one.id)))
    case .movement: openCoverage(CoverageKey(.movement, plan: one.plan, id: ObligationID(one.id)))
    case .criterion: openCoverage(CoverageKey(.criterion, plan: one.plan, id: ObligationID(one.id)))
    case .registration:
      openCoverage(CoverageKey(.registration, plan: one.plan, id: ObligationID(one.id)))
    case .school: openSchool(UnitID(one.id))
    case .theme, .duty, .goal, .solution, .review: overlays.append(ThemeReader.overlay(one, self))
    }
    return []
  }
}

extension Screen {
  package static let people = Screen(
    "people", Phrase("Phân công", "People"), narrow: Phrase("Người", "People"), page: PeoplePage())
}

extension ListID {
  package static var assignments: ListID { ListID("assignments") }
  package static var staff: ListID { ListID("staff") }
  package static var difficulties: ListID { ListID("difficulties") }
}

/// The orders of the screen's lists.
struct PeopleState: Slice {
  /// Positions in the responsibilities.
  var orphansFirst: [Int] = []
  /// Those nobody answered first, the oldest leading.
  var difficulties: [DifficultyStatus] = []
  fileprivate var isReady = false

  init() {}

  mutating func renew(_ state: State) { self = PeopleState() }
}

extension State {
  fileprivate mutating func preparePeopleScreen() {
    preparePeople()
    guard !self[PeopleState.self].isReady else { return }
    let all = self[OwnersState.self].people?.responsibilities ?? []
    let difficulties = status.difficulties.enumerated()
      .sorted {
        ($0.element.stage, -$0.element.age, $0.offset) < (
          $1.element.stage, -$1.element.age, $1.offset
        )
      }
      .map(\.element)
    self[PeopleState.self].orphansFirst =
      all.indices.filter { all[$0].isOrphan } + all.indices.filter { !all[$0].isOrphan }
    self[PeopleState.self].difficulties = difficulties
    self[PeopleState.self].isReady = true
  }
}
