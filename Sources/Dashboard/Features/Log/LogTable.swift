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
    let rows = self.rows
    func table(textWidth: Int) -> Table {
      Table(list, columns(textWidth, glyphs), state.language, hasFocus: hasFocus) { rows.line($0) }
    }
    let text = LogTable.textColumn
    let room = table(textWidth: 0).layout(width: width - 1).first { $0.column == text }?.width
    return table(textWidth: room ?? 0)
  }

  private static let textColumn = 3

  /// What changed stands at the end of a text, what it is about at its beginning.
  private func columns(_ textWidth: Int, _ glyphs: Glyphs) -> [Column<LogEntry>] {
    let (state, rows) = (self.state, self.rows)
    return [
      Column(.fixed(1)) { line in
        .text(line.isUndone ? String(glyphs.sign(.notApplicable)) : "", LogTable.style(line))
      },
      Column(Phrase("Lúc", "When"), .fixed(11), sort: "at") { line in
        .text(LogMoment(line.at, state).short(state.today), .dim)
      },
      Column(Phrase("Người nhập", "By"), .fixed(10), sort: "author") { line in
        .text(line.author, line.isUndone ? .ghost : .dim)
      },
      Column(Phrase("Nội dung", "What"), .flexible(minimum: 30)) { line in
        let text = glyphs.shown(rows.text(line))
        return .text(
          text.truncatedInside(to: textWidth, ellipsis: glyphs.ellipsis), LogTable.style(line))
      },
      Column(Phrase("Mã", "Id"), .fixed(8), .right, dropOrder: 1) {
        .text("#\($0.id.text)", .ghost)
      },
    ]
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
