import Campaign
import Canvas

/// The year's work plan over its months, and all that is known of the task selected.
struct TasksPage: Page {
  private static let list = 0
  private static let detail = 1
  /// From this height on the detail has its room below the months, whichever has the focus.
  private static let roomForBoth = 34
  private static let leastDetail = 7

  func panes(_ state: State) -> [Pane] {
    let rows = TaskRows(state)
    return [
      Pane(title(rows, state), list: .tasks) { _ in GanttPane.shape },
      Pane(detailTitle(rows, state), list: .taskSchools) { [state] body in
        rows.selected.map { TaskDetail($0, state).shape(body) } ?? ListShape()
      },
    ]
  }

  private func detailTitle(_ rows: TaskRows, _ state: State) -> String {
    let title = state.language("Chi tiết", "Detail")
    return rows.selected.map { "\(title) \(ColumnLabel.short($0, state))" } ?? title
  }

  private func title(_ rows: TaskRows, _ state: State) -> String {
    let language = state.language
    let title = language("Nhiệm vụ", "Tasks")
    guard rows.taskCount > 0 else { return title }
    let done = rows.count(.done)
    let all = rows.taskCount
    var words = [language("\(done)/\(all) xong", "\(done)/\(all) done")]
    let overdue = rows.count(.overdue)
    let near = rows.count(.soon) + rows.count(.today)
    if overdue > 0 {
      words.append(language("\(overdue) quá hạn", "\(overdue) overdue") + state.status.overdueMark)
    }
    if near > 0 { words.append(language("\(near) sắp đến", "\(near) near")) }
    return title + ": " + words.joined(separator: ", ")
  }

  func arrange(_ area: Rect, _ state: State) -> [Rect] {
    let isLow = area.height < TasksPage.roomForBoth
    if isLow, state.place.focus == TasksPage.detail { return [.zero, area] }
    let wanted = TaskRows(state).count + 2
    let most = isLow ? area.height - TasksPage.leastDetail : area.height * 6 / 10
    let (gantt, detail) = area.cutTop(min(wanted, most))
    return [gantt, detail]
  }

  func source(of list: ListID, _ state: State) -> ListSource {
    switch list {
    case .tasks: TaskRows(state).source
    case .taskSchools: TaskSchoolRows(state).source
    default: .none
    }
  }

  func hasSpareWork(_ state: State) -> Bool { state.isLookingBack }
  func useSpareTime(_ state: inout State) { state.lookBack() }

  /// The detail is about the task selected, so that list comes first.
  func prepare(_ state: inout State) {
    startAtTheMostUrgent(&state)
    state.settle(.tasks, self)
    state.preparePeople()
    guard let one = TaskRows(state).selected, one.schools != nil,
      state[TaskSlice.self].schools[one.key.text] == nil
    else { return }
    state[TaskSlice.self].schools[one.key.text] = TaskSchools(
      one, roster: state.status.roster, by: state.step)
  }

  /// Nobody chose a task yet.
  private func startAtTheMostUrgent(_ state: inout State) {
    guard state.lists[.tasks] == nil,
      let most = state.digest.urgent.first(where: {
        state.status.deadlines[$0].deadline.task != nil
      })
    else { return }
    var list = RowList()
    list.select(state.status.deadlines[most].key.text)
    state.lists[.tasks] = list
  }

  func draw(_ pane: Int, in body: Rect, _ state: State, into frame: inout Frame) {
    let hasFocus = state.place.focus == pane
    if pane == TasksPage.list {
      GanttPane(state, hasFocus).draw(in: body, into: &frame)
    } else if let one = TaskRows(state).selected {
      TaskDetail(one, state).draw(in: body, hasFocus, into: &frame)
    }
  }

  func selection(_ state: State) -> Selection {
    guard let (list, row) = state.meant else { return Selection() }
    guard list == .taskSchools else { return Selection(DeadlineKey(text: row)) }
    let one = state.list(.tasks).selected.flatMap { DeadlineKey(text: $0) }
    return Selection(one, school: UnitID(row))
  }

  func open(_ pane: Int, _ state: inout State) -> [Effect] {
    if pane == TasksPage.list {
      guard TaskRows(state).selected != nil else { return [.bell] }
      state.trail.here.focus = TasksPage.detail
      return []
    }
    guard let school = TaskSchoolRows(state).selected else { return [.bell] }
    state.openSchool(school.id)
    return []
  }

  func receive(_ key: Key, _ state: inout State) -> [Effect]? { state.leaveDetail(key) }
}

extension Screen {
  package static let tasks = Screen(
    "tasks", Phrase("Nhiệm vụ", "Tasks"), tab: Phrase("Việc", "Tasks"), page: TasksPage())
}

extension ListID {
  package static var tasks: ListID { ListID("tasks") }
  package static var taskSchools: ListID { ListID("taskSchools") }
}
