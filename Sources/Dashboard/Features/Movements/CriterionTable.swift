import Campaign
import Canvas
import Writing

/// Criteria with their scores and registrations, by how many schools have one.
struct CriterionTable {
  private let state: State
  private let hasFocus: Bool
  private let list: RowList
  private let rows: CriterionRows

  static let shape = ListShape(above: 1)

  init(_ state: State, _ hasFocus: Bool) {
    self.state = state
    self.hasFocus = hasFocus
    list = state.list(.criteria)
    rows = CriterionRows(state)
  }

  func draw(in body: Rect, into frame: inout Frame) {
    if list.isEmpty {
      frame.draw(empty, in: body)
    } else {
      frame.draw(table(frame.glyphs), in: body)
    }
  }

  private func table(_ glyphs: Glyphs) -> Table {
    let (state, language, plans, rows) = (state, state.language, state.planNames, self.rows)
    let columns: [Column<CriterionRows.Row>] = [
      Column(.fixed(1)) { .text(String(glyphs.sign($0.sign)), $0.style) },
      Column(.fixed(language("Tiêu chí", "Criterion").displayWidth)) {
        .text(CriterionTable.kind($0, state), .dim)
      },
      Column(Phrase("Tên", "Title"), .flexible(weight: 3, minimum: 14), sort: "title") {
        .text($0.title(language), $0.isNamed ? .plain : .ghost)
      },
      Column(Phrase("Kế hoạch", "Plan"), .fixed(8), dropOrder: 2, sort: "plan") {
        .text(plans[$0.plan] ?? "", .dim)
      },
      Column(Phrase("Trường có", "Schools"), .flexible(minimum: 11), sort: "count") { one in
        if case .criterion(let criterion) = one, criterion.isOfOffice {
          return .text(criterion.words(language), criterion.own == nil ? .dim : .good)
        }
        let style: Style = one.count >= one.expected ? .good : .accent
        return .widget(CountBar(count: one.count, whole: one.expected, style: style))
      },
      Column(Phrase("Điểm TB", "Mean"), .fixed(7), .right, dropOrder: 1, sort: "mean") { one in
        guard case .criterion(let criterion) = one, let mean = criterion.mean else {
          return .text("")
        }
        return .text(mean.formatted(language, places: 1))
      },
    ]
    return Table(list, columns, language, hasFocus: hasFocus) { rows.row($0) }
  }

  /// `TC 5`, or that it is a registration.
  static func kind(_ one: CriterionRows.Row, _ state: State) -> String {
    switch one {
    case .criterion(let one):
      let digits = one.criterion.id.rawValue.reversed().prefix { $0.isASCII && $0.isNumber }
        .reversed()
      return state.language("TC ", "No. ")
        + (digits.isEmpty ? one.criterion.id.rawValue : String(digits))
    case .registration: return state.language("Đăng ký", "Register")
    }
  }

  private var empty: EmptyState {
    let language = state.language
    if list.isNarrowed {
      return EmptyState(
        language("Không mục nào khớp bộ lọc.", "Nothing matches the filter."),
        language("Esc bỏ bộ lọc.", "Esc clears the filter."))
    }
    return EmptyState(
      language(
        "Các kế hoạch đang mở không có tiêu chí, không yêu cầu đăng ký.",
        "The open plans have no criteria and ask for no registration."))
  }
}

extension CriterionCoverage {
  /// The office's own score, and how many schools scored themselves too.
  func words(_ language: Language) -> String {
    let score =
      own.map { language("cơ quan ", "office ") + $0.formatted(language) }
      ?? language("cơ quan chưa chấm", "office: not yet")
    return scored > 0
      ? score + language(" · \(scored) trường", " · \(scored) schools") : score
  }
}

/// The criteria of the open plans, then what schools register for.
struct CriterionRows {
  enum Row {
    case criterion(CriterionCoverage)
    case registration(RegistrationCoverage)

    var key: CoverageKey {
      switch self {
      case .criterion(let one): CoverageKey(.criterion, plan: one.plan, id: one.criterion.id)
      case .registration(let one):
        CoverageKey(.registration, plan: one.plan, id: one.registration.id)
      }
    }

    var plan: PlanID { key.plan }

    /// How many schools have one.
    var count: Int {
      switch self {
      case .criterion(let one): one.isOfOffice ? (one.own == nil ? 0 : 1) : one.scored
      case .registration(let one): one.registered
      }
    }

    var expected: Int {
      switch self {
      case .criterion(let one): one.isOfOffice ? 1 : one.expected
      case .registration(let one): one.expected
      }
    }

    /// Slots stay open until the office names them.
    func title(_ language: Language) -> String {
      switch self {
      case .criterion(let one): one.criterion.title ?? language("chưa đặt tên", "not named yet")
      case .registration(let one): one.registration.title
      }
    }

    var isNamed: Bool {
      if case .criterion(let one) = self { one.criterion.title != nil } else { true }
    }

    var sign: Sign { count == 0 ? .missing : count >= expected ? .done : .partial }
    var style: Style { count == 0 ? .dim : count >= expected ? .good : .plain }
  }

  private let criteria: [CriterionCoverage]
  private let registrations: [RegistrationCoverage]
  private let state: State

  init(_ state: State) {
    self.state = state
    criteria = state.status.coverage.criteria
    registrations = state.status.coverage.registrations
  }

  func row(_ item: Int) -> Row? {
    if criteria.indices.contains(item) { return .criterion(criteria[item]) }
    let at = item - criteria.count
    return registrations.indices.contains(at) ? .registration(registrations[at]) : nil
  }

  /// The criterion or registration that keys act on.
  var selected: Row? { state.list(.criteria).item.flatMap { row($0) } }

  var hasCriteria: Bool { !criteria.isEmpty }
  var hasRegistrations: Bool { !registrations.isEmpty }

  var source: ListSource {
    let language = state.language
    let titles = state.planNames
    var source = ListSource(
      count: criteria.count + registrations.count, id: { row($0)?.key.text ?? "" },
      text: { item in
        guard let row = row(item) else { return "" }
        return "\(row.key.id) \(row.title(language)) \(titles[row.plan] ?? "")"
      })
    source.columns = [
      SortColumn(Phrase("Số trường đã có", "Schools that have it"), id: "count") {
        row($0)?.count ?? 0
      },
      SortColumn(Phrase("Tên", "Title"), id: "title") {
        CollationKey(row($0)?.title(language) ?? "")
      },
      SortColumn(Phrase("Kế hoạch", "Plan"), id: "plan") { item in
        CollationKey(row(item).flatMap { titles[$0.plan] } ?? "")
      },
      SortColumn(Phrase("Điểm trung bình", "Mean score"), id: "mean") { item in
        if case .criterion(let one) = row(item), let mean = one.mean { return mean.units }
        return .max
      },
    ]
    return source
  }
}
