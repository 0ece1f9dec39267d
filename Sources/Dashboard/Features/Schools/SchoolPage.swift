import Campaign
import Canvas
import Writing

/// One school whole: what it owes, what it reported, whom it proposes, what happened.
struct SchoolPage: Page {
  enum Part: Int { case deadlines, results, nominees, history }

  /// With less the figures of the year before give way.
  static let roomForBefore = 96

  func panes(_ state: State) -> [Pane] {
    let language = state.language
    let name = state.schoolFile?.school.name ?? language("Trường", "School")
    let hasBefore =
      state.pastYears?.ends.isEmpty == false && state.size.width >= Self.roomForBefore
    return [
      Pane(name, list: .schoolDeadlines) { [state] body in
        ListShape(above: state.schoolFile.map { SchoolHead($0, state).height(body.width) } ?? 0)
      },
      Pane(
        hasBefore
          ? language("Kết quả (năm trước)", "Results (year before)")
          : language("Kết quả chỉ tiêu", "Results"), list: .schoolResults),
      Pane(language("Người được đề nghị", "Nominees"), list: .schoolNominees),
      Pane(language("Lịch sử", "History"), list: .schoolHistory),
    ]
  }

  func arrange(_ area: Rect, _ state: State) -> [Rect] {
    let (left, rest) = area.cutLeft(area.width / 2)
    let right = rest.cutLeft(1).rest
    let lefts = left.rows([.flexible(weight: 3), .flexible(weight: 2)])
    let rights = right.rows([.flexible(weight: 3), .flexible(weight: 2)])
    return [lefts[0], rights[0], lefts[1], rights[1]]
  }

  func hasSpareWork(_ state: State) -> Bool { state.isLookingBack }
  func useSpareTime(_ state: inout State) { state.lookBack() }

  func prepare(_ state: inout State) {
    guard let id = state.place.school else { return }
    state.workOutMarks()
    if state.schoolFile?.isUpToDate(state) != true { state.schoolFile = SchoolFile(id, state) }
  }

  func source(of list: ListID, _ state: State) -> ListSource {
    guard let file = state.schoolFile else { return .none }
    let deadlines = state.status.deadlines
    let targets = state.status.targets
    var source: ListSource
    switch list {
    case .schoolDeadlines:
      source = ListSource(
        count: file.deadlines.count, id: { deadlines[file.deadlines[$0]].key.text },
        text: { deadlines[file.deadlines[$0]].title },
        isLate: { row in
          guard let standing = deadlines[file.deadlines[row]].standing(file.position) else {
            return false
          }
          return standing.state == .late || standing.state == .overdue
        })
      source.columns = [
        SortColumn(Phrase("Ngày cuối", "Last day")) {
          deadlines[file.deadlines[$0]].lastDay ?? .last
        },
        SortColumn(Phrase("Tên", "Title")) { CollationKey(deadlines[file.deadlines[$0]].title) },
        SortColumn(Phrase("Còn thiếu", "Missing"), largestFirst: true) { row in
          let standing = deadlines[file.deadlines[row]].standing(file.position)
          return standing.map { $0.isDone ? 0 : Int($0.items) - Int($0.itemsIn) } ?? 0
        },
      ]
    case .schoolResults:
      source = ListSource(
        count: file.targets.count, id: { "\(targets[file.targets[$0]].plan):\(file.targets[$0])" },
        text: { targets[file.targets[$0]].target.title })
      source.columns = [
        SortColumn(Phrase("Tên", "Title")) { CollationKey(targets[file.targets[$0]].target.title) },
        SortColumn(Phrase("Tỷ lệ", "Share")) { row in
          let measurements = targets[file.targets[row]].measurements
          guard measurements.indices.contains(file.position) else { return Int64.max }
          return measurements[file.position]?.share?.units ?? .max
        },
        SortColumn(Phrase("Mục tiêu", "Goal")) {
          targets[file.targets[$0]].own(file.position).goal.units
        },
      ]
    case .schoolNominees:
      source = ListSource(
        count: file.nominees.count, id: { file.nominees[$0].nominee.id },
        text: { file.nominees[$0].nominee.name })
      source.columns = [
        SortColumn(Phrase("Họ và tên", "Name")) { CollationKey(file.nominees[$0].nominee.name) },
        SortColumn(Phrase("Hạn", "Deadline")) { CollationKey(file.nominees[$0].deadline.text) },
      ]
    case .schoolHistory:
      source = ListSource(
        count: file.history.count, id: { file.history[$0].entry.id.text },
        text: { "\(file.history[$0].entry.author) \(file.history[$0].text)" })
      source.columns = [
        SortColumn(Phrase("Ngày", "Day"), largestFirst: true) { file.history[$0].entry.on },
        SortColumn(Phrase("Người nhập", "By")) { CollationKey(file.history[$0].entry.author) },
        SortColumn(Phrase("Nội dung", "What")) { CollationKey(file.history[$0].text) },
      ]
    default: return .none
    }
    source.context = file.id.rawValue
    return source
  }

  func selection(_ state: State) -> Selection {
    let school = state.place.school
    guard let (list, row) = state.meant else { return Selection(school: school) }
    if list == .schoolDeadlines { return Selection(DeadlineKey(text: row), school: school) }
    guard let file = state.schoolFile, let item = state.list(list).item else {
      return Selection(school: school)
    }
    if list == .schoolResults, file.targets.indices.contains(item) {
      let one = state.status.targets[file.targets[item]]
      return Selection(plan: one.plan, .target(one.id), school: school)
    }
    if list == .schoolNominees, file.nominees.indices.contains(item) {
      let (key, nominee) = file.nominees[item]
      return Selection(plan: key.plan, .nominee(nominee.id, deadline: key.id), school: school)
    }
    return Selection(school: school)
  }

  func open(_ pane: Int, _ state: inout State) -> [Effect] {
    guard Part(rawValue: pane) == .deadlines, let file = state.schoolFile,
      let item = state.list(.schoolDeadlines).item
    else { return [.bell] }
    state.openDeadline(state.status.deadlines[file.deadlines[item]].key, school: file.id)
    return []
  }

  func draw(_ pane: Int, in body: Rect, _ state: State, into frame: inout Frame) {
    guard let file = state.schoolFile else {
      frame.draw(
        EmptyState(state.language("Không có trường này.", "There is no such school.")), in: body)
      return
    }
    let tables = SchoolTables(file, state, hasFocus: state.place.focus == pane)
    switch Part(rawValue: pane) {
    case .deadlines:
      let head = SchoolHead(file, state)
      let (above, rest) = body.cutTop(head.height(body.width))
      head.draw(in: above, into: &frame)
      tables.deadlines(in: rest, &frame)
    case .results: tables.results(in: body, &frame)
    case .nominees: tables.nominees(in: body, &frame)
    case .history: tables.history(in: body, &frame)
    case nil: break
    }
  }
}

extension Screen {
  package static let school = Screen(
    "school", Phrase("Một trường", "One school"), page: SchoolPage())
}

extension ListID {
  package static var schoolDeadlines: ListID { ListID("schoolDeadlines") }
  package static var schoolResults: ListID { ListID("schoolResults") }
  package static var schoolNominees: ListID { ListID("schoolNominees") }
  package static var schoolHistory: ListID { ListID("schoolHistory") }
}
