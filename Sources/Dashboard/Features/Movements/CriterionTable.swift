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
    let language = state.language
    let list = self.list
    let rows = self.rows
    let titles = state.planNames
    let columns: [Table.Column] = [
      Table.Column("", .fixed(1)),
      Table.Column("", .fixed(language("Tiêu chí", "Criterion").displayWidth)),
      Table.Column(language("Tên", "Title"), .flexible(weight: 3, minimum: 14)),
      Table.Column(language("Kế hoạch", "Plan"), .fixed(8), dropOrder: 2),
      Table.Column(language("Trường có", "Schools"), .flexible(minimum: 11)),
      Table.Column(language("Điểm TB", "Mean"), .fixed(7), .right, dropOrder: 1),
    ]
    var table = Table(columns, rowCount: list.rows.count) { row, column in
      guard let one = rows.row(Int(list.rows[row])) else { return .text("") }
      switch column {
      case 0: return .text(String(glyphs.sign(one.sign)), one.style)
      case 1: return .text(CriterionTable.kind(one, state), .dim)
      case 2: return .text(one.title(language), one.isNamed ? .plain : .ghost)
      case 3: return .text(titles[one.plan] ?? "", .dim)
      case 4:
        if case .criterion(let criterion) = one, criterion.isOfOffice {
          return .text(criterion.words(language), criterion.own == nil ? .dim : .good)
        }
        let style: Style = one.count >= one.expected ? .good : .accent
        return .widget(CountBar(count: one.count, whole: one.expected, style: style))
      default:
        guard case .criterion(let criterion) = one, let mean = criterion.mean else {
          return .text("")
        }
        return .text(mean.formatted(language, places: 1))
      }
    }
    table.firstRow = list.first
    table.selectedRow = list.row
    table.isFocused = hasFocus
    table.sorted = list.sortedColumn
    return table
  }

  /// `TC 5`, or that it is a registration.
  static func kind(_ one: CriterionRows.Row, _ state: State) -> String {
    switch one {
    case .criterion(let one):
      let digits = one.criterion.id.reversed().prefix { $0.isASCII && $0.isNumber }.reversed()
      return state.language("TC ", "No. ") + (digits.isEmpty ? one.criterion.id : String(digits))
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
