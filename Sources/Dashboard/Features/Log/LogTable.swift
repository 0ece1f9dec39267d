import Campaign
import Canvas

/// Who entered what and when, a row each, or two where there is little room.
struct LogTable {
  private let state: State
  private let hasFocus: Bool
  private let list: RowList
  private let rows: LogRows

  private static let roomForOneRow = 64

  init(_ state: State, _ hasFocus: Bool) {
    self.state = state
    self.hasFocus = hasFocus
    list = state.list(.log)
    rows = LogRows(state)
  }

  static func shape(_ body: Size) -> ListShape {
    body.width < roomForOneRow ? ListShape(rowHeight: 2) : ListShape(above: 1)
  }

  func draw(in body: Rect, into frame: inout Frame) {
    if list.isEmpty {
      frame.draw(empty, in: body)
    } else if body.width < LogTable.roomForOneRow {
      drawTall(in: body, &frame)
    } else {
      frame.draw(table(width: body.width, frame.glyphs), in: body)
    }
  }

  private func table(width: Int, _ glyphs: Glyphs) -> Table {
    let language = state.language
    let list = self.list
    let rows = self.rows
    let state = self.state
    let columns: [Table.Column] = [
      Table.Column("", .fixed(1)),
      Table.Column(language("Lúc", "When"), .fixed(11)),
      Table.Column(language("Người nhập", "By"), .fixed(10)),
      Table.Column(language("Nội dung", "What"), .flexible(minimum: 30)),
      Table.Column(language("Mã", "Id"), .fixed(8), .right, dropOrder: 1),
    ]
    // What changed stands at the end of a line, what it is about at its beginning.
    let room =
      Table(columns, rowCount: 0) { _, _ in .text("") }.layout(width: width - 1)
      .first { $0.column == 3 }?.width ?? 0
    let ellipsis = glyphs.ellipsis
    var table = Table(columns, rowCount: list.rows.count) { row, column in
      guard let line = rows.line(Int(list.rows[row])) else { return .text("") }
      let style = LogTable.style(line)
      switch column {
      case 0:
        return .text(line.isUndone ? String(glyphs.sign(.notApplicable)) : "", style)
      case 1: return .text(LogMoment(line.at, state).short(state.today), .dim)
      case 2: return .text(line.author, line.isUndone ? .ghost : .dim)
      case 3:
        let text = glyphs.shown(rows.text(line))
        return .text(text.truncatedInside(to: room, ellipsis: ellipsis), style)
      default: return .text("#\(line.id.text)", .ghost)
      }
    }
    table.firstRow = list.first
    table.selectedRow = list.row
    table.isFocused = hasFocus
    table.sorted = list.sortedColumn
    return table
  }

  /// Taken back, or taking something back.
  private static func style(_ line: LogEntry) -> Style {
    line.isUndone ? .ghost : line.undoes != nil ? .warning : .plain
  }

  private func drawTall(in body: Rect, _ frame: inout Frame) {
    let visible = body.height / 2
    let (room, edge) = body.cutRight(list.rows.count > visible ? 1 : 0)
    for row in 0..<visible {
      let at = list.first + row
      guard at < list.rows.count, let line = rows.line(Int(list.rows[at])) else { break }
      let rect = Rect(x: room.x, y: room.y + row * 2, width: room.width, height: 2)
      let moment = LogMoment(line.at, state).short(state.today)
      frame.draw("\(moment)  \(line.author)", in: rect.row(0), style: .dim)
      frame.draw("#\(line.id.text)", in: rect.row(0), .right, style: .ghost)
      let sign = line.isUndone ? "\(frame.glyphs.sign(.notApplicable)) " : "  "
      let text = frame.glyphs.shown(rows.text(line))
      frame.draw(
        sign + text.truncatedInside(to: rect.width - 2, ellipsis: frame.glyphs.ellipsis),
        in: rect.row(1), style: LogTable.style(line))
      if at == list.row { frame.tint(rect, hasFocus ? .selected : .selectedFaint) }
    }
    frame.draw(ScrollBar(first: list.first, visible: visible, count: list.rows.count), in: edge)
  }

  private var empty: EmptyState {
    let language = state.language
    if let view = state[LogState.self].view, view.isSearching {
      let clear = language("Esc bỏ bộ lọc.", "Esc clears the filter.")
      return view.isDone
        ? EmptyState(
          language("Không mục nào khớp bộ lọc.", "No entry matches the filter."), clear)
        : EmptyState(
          language("Chưa thấy mục nào, đang tìm tiếp…", "None found yet, still looking…"), clear)
    }
    return EmptyState(
      language("Chưa có gì được nhập.", "Nothing has been entered yet."),
      language("4 mở Nhập liệu.", "4 opens Entry."))
  }
}
