import Campaign
import Canvas
import Writing

/// All deadlines, a row each.
struct DeadlineTable {
  private let state: State
  private let hasFocus: Bool
  private let list: RowList

  private static let narrowest = 64

  init(_ state: State, _ hasFocus: Bool) {
    self.state = state
    self.hasFocus = hasFocus
    list = state.list(.deadlines)
  }

  /// Rows of one line need room; with less the list is that of the first screen.
  static func shape(_ body: Size) -> ListShape {
    body.width < narrowest ? DeadlineList.shape(body) : ListShape(above: 1)
  }

  func draw(in body: Rect, into frame: inout Frame) {
    if list.isEmpty || body.width < DeadlineTable.narrowest {
      DeadlineList(state, .deadlines, hasFocus: hasFocus).draw(in: body, into: &frame)
    } else {
      frame.draw(table(frame.glyphs), in: body)
    }
  }

  private func table(_ glyphs: Glyphs) -> Table {
    let (language, plans, rows) = (state.language, state.planNames, DeadlineRows(state))
    let columns: [Column<DeadlineStatus>] = [
      Column(.fixed(1)) { one in
        let look = DeadlineLook(one)
        return .text(String(glyphs.sign(look.sign)), look.style)
      },
      Column(Phrase("Tên", "Title"), .flexible(minimum: 24), sort: "title") { .text($0.title) },
      Column(Phrase("Kế hoạch", "Plan"), .fixed(8), dropOrder: 4, sort: "plan") {
        .text(plans[$0.plan] ?? "", .dim)
      },
      Column(Phrase("Ngày cuối", "Last day"), .fixed(10), dropOrder: 2, sort: "day") {
        .text($0.lastDay?.vietnamese ?? "", .dim)
      },
      Column(Phrase("Còn", "Left"), .fixed(13), .right, sort: "urgency") { one in
        let look = DeadlineLook(one)
        return .text(look.when(language), look.style)
      },
      Column(Phrase("Xong", "Done"), .fixed(6), .right, dropOrder: 1, sort: "missing") { one in
        .text(one.schools.map { "\($0.done)/\($0.expected)" } ?? "")
      },
      Column(
        Phrase("Đề nghị", "Nominees"), .fixed(8), .right, dropOrder: 3, sort: "nominees"
      ) { one in
        guard let nominees = one.nominees else { return .text("") }
        let over = nominees.over ? "\(glyphs.sign(.over))" : ""
        let (held, cap) = nominees.narrow
        return .text("\(over)\(held)/\(cap)", nominees.over ? .bad : .plain)
      },
    ]
    return Table(list, columns, language, hasFocus: hasFocus) { rows.status($0) }
  }
}

/// The list of deadlines, on whichever screen it stands.
struct DeadlineRows {
  private let state: State

  init(_ state: State) { self.state = state }

  /// The deadline of a row of the source.
  func status(_ item: Int) -> DeadlineStatus? {
    guard state.digest.urgent.indices.contains(item) else { return nil }
    return state.status.deadlines[state.digest.urgent[item]]
  }

  func selected(in list: ListID) -> DeadlineStatus? {
    state.list(list).item.flatMap { status($0) }
  }

  var source: ListSource {
    let deadlines = state.digest.urgent.map { state.status.deadlines[$0] }
    let language = state.language
    let titles = state.planNames
    var source = ListSource(
      count: deadlines.count, id: { deadlines[$0].key.text },
      text: { row in
        let one = deadlines[row]
        return [
          one.title, one.deadline.wording, titles[one.plan] ?? "", DeadlineLook(one).when(language),
        ].joined(separator: " ")
      }, isLate: { deadlines[$0].isLate })
    source.columns = [
      SortColumn(Phrase("Ngày cuối", "Last day"), id: "day") { deadlines[$0].lastDay ?? .last },
      SortColumn(Phrase("Tên", "Title"), id: "title") { CollationKey(deadlines[$0].title) },
      SortColumn(
        Phrase("Số trường còn thiếu", "Schools missing"), id: "missing", largestFirst: true
      ) {
        deadlines[$0].missingCount
      },
      SortColumn(Phrase("Kế hoạch", "Plan"), id: "plan") {
        CollationKey(titles[deadlines[$0].plan] ?? "")
      },
      SortColumn(Phrase("Số người được đề nghị", "Nominees"), id: "nominees", largestFirst: true) {
        deadlines[$0].nominees?.count ?? -1
      },
      SortColumn(Phrase("Mức gấp", "Urgency"), id: "urgency") { $0 },
    ]
    return source
  }
}

extension DeadlineStatus {
  /// What `!` leaves: overdue, or with schools past their collection day.
  var isLate: Bool { state == .overdue || isWaiting && (schools?.late ?? 0) > 0 }
  var missingCount: Int { schools?.missing.count ?? 0 }
}

extension State {
  /// Shows one deadline on the deadlines screen, and a school among those that it lacks.
  mutating func openDeadline(_ key: DeadlineKey, school: UnitID? = nil) {
    if lists[.deadlines]?.isNarrowed == true { lists[.deadlines]?.clearNarrowing() }
    lists[.deadlines, default: RowList()].select(key.text)
    if let school {
      if lists[.missing]?.isNarrowed == true { lists[.missing]?.clearNarrowing() }
      lists[.missing, default: RowList()].select(school.rawValue, in: key.text)
    }
    trail.go(to: Place(.deadlines, focus: 1))
  }
}
