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
    let language = state.language
    let list = self.list
    let rows = self.rows
    let titles = state.planNames
    let columns: [Table.Column] = [
      Table.Column("", .fixed(1)),
      Table.Column(language("Mã", "Id"), .fixed(4), dropOrder: 0),
      Table.Column(language("Việc", "What"), .flexible(weight: 3, minimum: 18)),
      Table.Column(language("Phụ trách", "Followed by"), .flexible(weight: 2, minimum: 14)),
      Table.Column(language("Loại", "Kind"), .fixed(10), dropOrder: 2),
      Table.Column(language("Kế hoạch", "Plan"), .fixed(8), dropOrder: 1),
    ]
    var table = Table(columns, rowCount: list.rows.count) { row, column in
      guard let one = rows.responsibility(Int(list.rows[row])) else { return .text("") }
      switch column {
      case 0:
        return .text(
          String(glyphs.sign(one.isOrphan ? .overdue : .done)), one.isOrphan ? .bad : .good)
      case 1: return .text(one.shortID(language), .dim)
      case 2: return .text(one.title)
      case 3:
        return one.isOrphan ? .text(one.nobody(language), .bad) : .text(rows.owners(one))
      case 4: return .text(one.kind.title(language), .dim)
      default: return .text(titles[one.plan] ?? "", .dim)
      }
    }
    table.firstRow = list.first
    table.selectedRow = list.row
    table.isFocused = hasFocus
    table.sorted = list.sortedColumn
    return table
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
