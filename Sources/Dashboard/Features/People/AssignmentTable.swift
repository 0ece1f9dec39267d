import Campaign
import Canvas
import Writing

/// What there is to follow and who follows it, a row each.
struct AssignmentTable {
  private let state: State
  private let hasFocus: Bool
  private let list: RowList
  private let rows: AssignmentRows

  static let shape = ListShape(above: 1)

  init(_ state: State, _ hasFocus: Bool) {
    self.state = state
    self.hasFocus = hasFocus
    list = state.list(.assignments)
    rows = AssignmentRows(state)
  }

  func draw(in body: Rect, into frame: inout Frame) {
    if list.isEmpty {
      frame.draw(empty, in: body)
    } else {
      frame.draw(table(frame.glyphs), in: body)
    }
  }

  private func table(_ glyphs: Glyphs) -> Table {
    let (language, plans, rows) = (state.language, state.planNames, self.rows)
    let columns: [Column<Responsibility>] = [
      Column(.fixed(1)) { one in
        .text(String(glyphs.sign(one.isOrphan ? .overdue : .done)), one.isOrphan ? .bad : .good)
      },
      Column(Phrase("Mã", "Id"), .fixed(4), dropOrder: 0, sort: "id") {
        .text($0.shortID(language), .dim)
      },
      Column(Phrase("Việc", "What"), .flexible(weight: 3, minimum: 18), sort: "title") {
        .text($0.title)
      },
      Column(
        Phrase("Phụ trách", "Followed by"), .flexible(weight: 2, minimum: 14), sort: "owners"
      ) { $0.isOrphan ? .text($0.nobody(language), .bad) : .text(rows.owners($0)) },
      Column(Phrase("Loại", "Kind"), .fixed(10), dropOrder: 2, sort: "kind") {
        .text($0.kind.title(language), .dim)
      },
      Column(Phrase("Kế hoạch", "Plan"), .fixed(8), dropOrder: 1, sort: "plan") {
        .text(plans[$0.plan] ?? "", .dim)
      },
    ]
    return Table(list, columns, language, hasFocus: hasFocus) { rows.responsibility($0) }
  }

  private var empty: EmptyState {
    let language = state.language
    if list.isNarrowed {
      return EmptyState.narrowed(
        list, language,
        noneLate: Phrase("Không việc nào quá hạn.", "Nothing is late."),
        noneFound: Phrase("Không việc nào khớp bộ lọc.", "Nothing matches the filter."))
    }
    return EmptyState(
      language(
        "Các kế hoạch đang mở không có chỉ tiêu, chủ đề hay nhiệm vụ để phân công.",
        "The open plans have no targets, themes or tasks to follow."),
      language("Thêm kế hoạch: thidua plan add", "Add a plan: thidua plan add"))
  }
}

/// Everything that somebody follows or should, what is left to nobody first.
struct AssignmentRows {
  private let people: People
  private let order: [Int]
  private let state: State

  init(_ state: State) {
    self.state = state
    people = state[OwnersState.self].people ?? People()
    order = state[PeopleState.self].orphansFirst
  }

  func responsibility(_ item: Int) -> Responsibility? {
    order.indices.contains(item) ? people.responsibilities[order[item]] : nil
  }

  /// What keys act on.
  var selected: Responsibility? {
    state.list(.assignments).item.flatMap { responsibility($0) }
  }

  var count: Int { order.count }
  var orphans: Int { people.orphans }
  /// What an office should have somebody follow.
  var owed: Int { people.responsibilities.count { $0.kind.isOwed } }

  func owners(_ one: Responsibility) -> String {
    let words = OwnerWords(people, state.language)
    return one.owners.map { words.name($0, plan: one.plan) }.joined(separator: ", ")
  }

  private func isLate(_ one: Responsibility) -> Bool {
    switch one.kind {
    case .task, .cutoff, .duty, .goal, .solution:
      state.status.deadline(ObligationID(one.id), plan: one.plan)?.isLate ?? false
    // Ids are unique within their own list only.
    case .review:
      state.status.obligation(ObligationID(one.id), plan: one.plan)?.state == .overdue
    case .target, .theme, .movement, .criterion, .registration, .school: false
    }
  }

  var source: ListSource {
    let titles = state.planNames
    let language = state.language
    func one(_ row: Int) -> Responsibility { people.responsibilities[order[row]] }
    var source = ListSource(
      count: order.count, id: { "\(one($0).plan) \(one($0).subject)" },
      text: { row in
        let one = one(row)
        return [
          one.id, one.title, owners(one), one.kind.title(language), titles[one.plan] ?? "",
        ].joined(separator: " ")
      }, isLate: { isLate(one($0)) })
    source.columns = [
      SortColumn(Phrase("Người phụ trách", "Followed by"), id: "owners") {
        CollationKey(owners(one($0)))
      },
      SortColumn(Phrase("Tên", "Title"), id: "title") { CollationKey(one($0).title) },
      SortColumn(Phrase("Loại", "Kind"), id: "kind") { row in
        Responsibility.Kind.allCases.firstIndex(of: one(row).kind) ?? 0
      },
      SortColumn(Phrase("Kế hoạch", "Plan"), id: "plan") {
        CollationKey(titles[one($0).plan] ?? "")
      },
      SortColumn(Phrase("Mã", "Id"), id: "id") { CollationKey(one($0).id) },
    ]
    source.facets = [
      Facet(Phrase("Loại", "Kind")) { one($0).kind.title(language) },
      Facet(Phrase("Người phụ trách", "Followed by")) { row in
        let owners = owners(one(row))
        return owners.isEmpty ? language("chưa phân công", "nobody") : owners
      },
      Facet(Phrase("Kế hoạch", "Plan")) { titles[one($0).plan] ?? one($0).plan.rawValue },
    ]
    return source
  }
}

extension Responsibility.Kind {
  /// The kind as a heading.
  func heading(_ language: Language) -> String {
    let title = title(language)
    return title.prefix(1).uppercased() + title.dropFirst()
  }

  func title(_ language: Language) -> String {
    switch self {
    case .target: language("chỉ tiêu", "target")
    case .theme: language("chủ đề", "theme")
    case .task: language("nhiệm vụ", "task")
    case .cutoff: language("hạn", "cutoff")
    case .movement: language("phong trào", "movement")
    case .criterion: language("tiêu chí", "criterion")
    case .registration: language("đăng ký", "registration")
    case .duty: language("trách nhiệm", "duty")
    case .goal: language("mục tiêu", "goal")
    case .solution: language("giải pháp", "solution")
    case .review: language("sơ, tổng kết", "review")
    case .school: language("trường", "school")
    }
  }
}
