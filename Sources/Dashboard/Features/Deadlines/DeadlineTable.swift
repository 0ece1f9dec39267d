import Campaign
import Canvas

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
    let language = state.language
    let rows = DeadlineRows(state)
    let list = self.list
    let short = Dictionary(
      state.status.plans.map { ($0.id, $0.short) }, uniquingKeysWith: { first, _ in first })
    let columns: [Table.Column] = [
      Table.Column("", .fixed(1)),
      Table.Column(language("Tên", "Title"), .flexible(minimum: 24)),
      Table.Column(language("Kế hoạch", "Plan"), .fixed(8), dropOrder: 4),
      Table.Column(language("Ngày cuối", "Last day"), .fixed(10), dropOrder: 2),
      Table.Column(language("Còn", "Left"), .fixed(13), .right),
      Table.Column(language("Xong", "Done"), .fixed(6), .right, dropOrder: 1),
      Table.Column(language("Đề nghị", "Nominees"), .fixed(8), .right, dropOrder: 3),
    ]
    var table = Table(columns, rowCount: list.rows.count) { row, column in
      guard let one = rows.status(Int(list.rows[row])) else { return .text("") }
      let look = DeadlineLook(one)
      switch column {
      case 0: return .text(String(glyphs.sign(look.sign)), look.style)
      case 1: return .text(one.title)
      case 2: return .text(short[one.plan] ?? "", .dim)
      case 3: return .text(one.lastDay?.vietnamese ?? "", .dim)
      case 4: return .text(look.when(language), look.style)
      case 5: return .text(one.schools.map { "\($0.done)/\($0.expected)" } ?? "")
      default:
        guard let nominees = one.nominees else { return .text("") }
        let over = nominees.over ? "\(glyphs.sign(.over))" : ""
        return .text("\(over)\(nominees.counted)/\(nominees.cap)", nominees.over ? .bad : .plain)
      }
    }
    table.firstRow = list.first
    table.selectedRow = list.row
    table.isFocused = hasFocus
    table.sorted = list.sortedColumn
    return table
  }
}
