import Campaign
import Canvas

/// The day at a glance: what is late and due, who is late, and where in the year one stands.
struct TodayPage: Page {
  /// The panes by number, the one that answers the day's question first.
  enum Part: Int { case due, schools, year }

  func panes(_ state: State) -> [Pane] {
    let language = state.language
    return [
      Pane(dueTitle(state), list: .todayDeadlines) { [state] in DueList.shape($0, state) },
      Pane(schoolsTitle(state), list: .todaySchools) { _ in MatrixPane.shape },
      Pane(language("Trong năm", "The year"), list: .todayEvents) { [state] body in
        YearPane.shape(body, state)
      },
    ]
  }

  func arrange(_ area: Rect, _ state: State) -> [Rect] {
    let (year, below) = area.cutTop(1 + YearPane.height(in: area, state))
    let share = min(max(below.width * 45 / 100, 40), 84)
    let (due, rest) = below.cutLeft(share)
    return [due, rest.cutLeft(1).rest, year]
  }

  func draw(_ pane: Int, in body: Rect, _ state: State, into frame: inout Frame) {
    let hasFocus = state.place.focus == pane
    switch Part(rawValue: pane) {
    case .due: DueList(state, hasFocus: hasFocus).draw(in: body, into: &frame)
    case .schools: MatrixPane(state, hasFocus).draw(in: body, into: &frame)
    case .year: YearPane(state, hasFocus).draw(in: body, into: &frame)
    case nil: break
    }
  }

  func source(of list: ListID, _ state: State) -> ListSource {
    switch list {
    case .todayDeadlines: DueRows(state).source
    case .todaySchools: SchoolRows(state, order: state.digest.worst).source
    case .todayEvents: YearPane.source(state)
    default: .none
    }
  }

  func prepare(_ state: inout State) { YearPane.startAtToday(&state) }

  func selection(_ state: State) -> Selection {
    guard let (list, row) = state.meant else { return Selection() }
    switch list {
    case .todayDeadlines: return DueRows(state).selected?.selection() ?? Selection()
    case .todayEvents:
      guard case .deadline(let key)? = YearPane.selected(state)?.kind,
        let one = state.status.obligation(key.id, plan: key.plan)
      else { return Selection() }
      return one.selection()
    default:
      guard state.digest.matrix.indices.contains(state.matrixColumn) else {
        return Selection(school: UnitID(row))
      }
      let one = state.status.obligations[state.digest.matrix[state.matrixColumn]]
      return one.selection(school: UnitID(row))
    }
  }

  func open(_ pane: Int, _ state: inout State) -> [Effect] {
    switch Part(rawValue: pane) {
    case .due:
      guard let one = DueRows(state).selected else { return [.bell] }
      return state.open(one)
    case .schools:
      guard let line = SchoolRows(state, order: state.digest.worst).selected(in: .todaySchools)
      else { return [.bell] }
      state.openSchool(line.school.id)
    case .year:
      guard let event = YearPane.selected(state), case .deadline(let key) = event.kind,
        let one = state.status.obligation(key.id, plan: key.plan)
      else { return [.bell] }
      return state.open(one)
    case nil: break
    }
    return []
  }

  var commands: [Command] {
    [
      FacetMenu.command(
        "narrow-today", Phrase("Lọc theo loại, người, khối", "Narrow by kind, person or block"),
        hint: Phrase("Loại", "Kind"), on: .today),
      Command(
        "column-left", Phrase("Cột bên trái, ngày trước đó", "Column to the left, day before"),
        keys: [.left], screens: [.today]
      ) { state in move(by: -1, &state) }
      .unless(hasNoColumns),
      Command(
        "column-right", Phrase("Cột bên phải, ngày tiếp theo", "Column to the right, day after"),
        keys: [.right], hint: Phrase("Cột", "Column"), screens: [.today]
      ) { state in move(by: 1, &state) }
      .unless(hasNoColumns),
    ]
  }

  /// Left and right go along the deadlines of the matrix, or along the days of the year.
  private func move(by step: Int, _ state: inout State) -> [Effect] {
    if Part(rawValue: state.place.focus) == .schools {
      let last = max(state.digest.matrix.count - 1, 0)
      state.matrixColumn = min(max(state.matrixColumn + step, 0), last)
    } else {
      // The events are numbered in the order of their days, however the list is sorted.
      let list = state.list(.todayEvents)
      let next =
        step < 0
        ? list.rows.filter { Int($0) < list.item ?? 0 }.max()
        : list.rows.filter { Int($0) > list.item ?? 0 }.min()
      guard let next, let row = list.rows.firstIndex(of: next) else { return [] }
      state.lists[.todayEvents]?.move(to: row)
    }
    return []
  }

  @Sendable private func hasNoColumns(_ state: State) -> String? {
    Part(rawValue: state.place.focus) == .due
      ? state.language("ô này không có cột", "this pane has no columns") : nil
  }

  /// What calls, counted by how it calls.
  private func dueTitle(_ state: State) -> String {
    let language = state.language
    var (overdue, near, idle, unowned) = (0, 0, 0, 0)
    for one in state.status.obligations where one.calls {
      switch one.state {
      case .overdue: overdue += 1
      case .today, .soon: near += 1
      case .unowned: unowned += 1
      case .idle, .done, .upcoming, .ongoing, .notApplicable: idle += 1
      }
    }
    var words: [String] = []
    if overdue > 0 {
      words.append(language("\(overdue) quá hạn", "\(overdue) overdue") + state.status.overdueMark)
    }
    if near > 0 { words.append(language("\(near) sắp đến", "\(near) near")) }
    if idle > 0 { words.append(language("\(idle) chưa có gì", "\(idle) not begun")) }
    if unowned > 0 {
      words.append(language("\(unowned) chưa có người", "\(unowned) unassigned"))
    }
    let title = language("Việc", "To do")
    if words.isEmpty, DueList.saysHowToBegin(state) {
      return title + ": " + language("chưa ghi nhận gì", "nothing recorded yet")
    }
    return words.isEmpty ? title : title + ": " + words.joined(separator: ", ")
  }

  private func schoolsTitle(_ state: State) -> String {
    let language = state.language
    let late = state.digest.lateSchools
    let title = language("Trường", "Schools")
    guard late > 0 else { return title }
    return title + ": " + language("\(late) trường chưa hoàn thành", "\(late) late")
      + state.status.lateMark
  }
}

extension Screen {
  package static let today = Screen(
    "today", Phrase("Hôm nay", "Today"), page: TodayPage())
}

extension ListID {
  package static var todayEvents: ListID { ListID("todayEvents") }
  package static var todayDeadlines: ListID { ListID("todayDeadlines") }
  package static var todaySchools: ListID { ListID("todaySchools") }
}

/// Which deadline's column is meant in the schools' matrix, counted along the digest's.
struct MatrixState: Slice {
  var column = 0

  init() {}

  mutating func renew(_ state: State) {
    column = min(column, max(state.digest.matrix.count - 1, 0))
  }
}

extension State {
  var matrixColumn: Int {
    get { self[MatrixState.self].column }
    set { self[MatrixState.self].column = newValue }
  }
}
