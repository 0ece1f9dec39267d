import Campaign
import Canvas
import Writing

/// The people of the office with what they follow.
struct StaffRows {
  private let people: People
  private let state: State

  static let shape = ListShape(rowHeight: 2)

  init(_ state: State) {
    self.state = state
    people = state[OwnersState.self].people ?? People()
  }

  func member(_ item: Int) -> People.Person? {
    people.staff.indices.contains(item) ? people.staff[item] : nil
  }

  /// Whom keys act on.
  var selected: People.Person? { state.list(.staff).item.flatMap { member($0) } }

  func name(_ member: People.Person) -> String {
    OwnerWords(people, state.language).name(member)
  }

  var source: ListSource {
    let staff = people.staff
    var source = ListSource(
      count: staff.count, id: { "\(staff[$0].plan):\(staff[$0].id)" },
      text: { "\(name(staff[$0])) \(staff[$0].role)" }, isLate: { staff[$0].follows.isEmpty })
    source.columns = [
      SortColumn(Phrase("Số việc phụ trách", "Things followed")) { staff[$0].follows.count },
      SortColumn(Phrase("Tên", "Name")) { CollationKey(name(staff[$0])) },
      SortColumn(Phrase("Chức vụ", "Role")) { CollationKey(staff[$0].role) },
    ]
    return source
  }

  func draw(in body: Rect, _ hasFocus: Bool, into frame: inout Frame) {
    let list = state.list(.staff)
    guard !list.isEmpty else {
      frame.draw(empty(list), in: body)
      return
    }
    frame.draw(list, in: body, rowHeight: 2, hasFocus: hasFocus) { row, rect, frame in
      guard let one = member(row) else { return false }
      draw(one, in: rect, &frame)
      return true
    }
  }

  private func draw(_ one: People.Person, in rect: Rect, _ frame: inout Frame) {
    let language = state.language
    let count = one.follows.count
    let figure =
      count == 0 ? "" : language("\(count) việc", count == 1 ? "1 thing" : "\(count) things")
    let (left, right) = rect.row(0).cutRight(figure.displayWidth + 1)
    frame.draw(name(one), in: left, style: .plain.bold)
    frame.draw(figure, in: right, .right)
    let what = one.follows.map { people.responsibilities[$0].shortID(language) }
    let role = one.name == nil || one.role.isEmpty ? [] : [one.role]
    let text =
      what.isEmpty
      ? language("chưa theo việc nào", "follows nothing yet") : what.joined(separator: " ")
    frame.draw("  " + (role + [text]).joined(separator: " · "), in: rect.row(1), style: .dim)
  }

  private func empty(_ list: RowList) -> EmptyState {
    let language = state.language
    if list.isNarrowed {
      return EmptyState.narrowed(
        list, language,
        noneLate: Phrase("Ai cũng có việc phụ trách.", "Everybody follows something."),
        noneFound: Phrase("Không ai khớp bộ lọc.", "Nobody matches the filter."))
    }
    return EmptyState(
      language(
        "Kế hoạch chưa ghi cán bộ (mục staff), cũng chưa phân công ai.",
        "The plans list no staff, and nothing was assigned."))
  }
}
