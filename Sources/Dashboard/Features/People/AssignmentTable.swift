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
