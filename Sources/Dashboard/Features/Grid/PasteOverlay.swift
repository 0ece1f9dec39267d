import Campaign
package import Canvas
import Writing

/// What a pasted range would change, before it does: changes, what is refused and why.
package struct PasteOverlay: Overlay {
  private let paste: GridPaste
  private let lines: [Line]
  private var first = 0

  private struct Line: Sendable {
    var place: String
    var change: String
    var isRefused: Bool
  }

  init(_ paste: GridPaste, _ state: State) {
    self.paste = paste
    let language = state.language
    let columns = state.sheet?.grid.columns.map(\.short) ?? []
    let refused = paste.refusals.map { one in
      let line = one.line.map { language("dòng \($0)", "line \($0)") }
      let column = one.column.map { language("cột \($0)", "column \($0)") }
      return Line(
        place: [line, column].compactMap { $0 }.joined(separator: ", ") + " “\(one.text)”",
        change: one.problem.message(language), isRefused: true)
    }
    let changed = paste.changes.map { one in
      let before = one.before.map { "\($0.shown(language, on: state.today)) → " } ?? ""
      return Line(
        place: "\(state.rowName(one.row)), \(columns[one.column])",
        change: before + (one.after?.shown(language, on: state.today) ?? ""), isRefused: false)
    }
    lines = refused + changed
  }

  package mutating func receive(_ key: Key, _ state: inout State) -> Outcome {
    switch key {
    case .escape: return .close()
    case .enter:
      guard !paste.changes.isEmpty else { return .stay([.bell]) }
      let count = paste.changes.count
      let label = state.language("dán \(count) ô", "\(count) cells pasted")
      return state.ask(paste.doubts, above: &self) { overlay, state in
        .close(state.record(overlay.paste.facts, label: label))
      }
    case .up: first -= 1
    case .down: first += 1
    case .pageUp: first -= 10
    case .pageDown: first += 10
    case .home: first = 0
    case .end: first = lines.count
    default: return .stay([.bell])
    }
    first = min(max(first, 0), max(lines.count - 1, 0))
    return .stay()
  }

  package mutating func receive(_ mouse: Mouse, _ state: inout State) -> Outcome {
    switch mouse.action {
    case .wheelUp: receive(.up, &state)
    case .wheelDown: receive(.down, &state)
    default: .stay()
    }
  }

  package func draw(_ state: State, in area: Rect, into frame: inout Frame) {
    let language = state.language
    let size = Size(min(area.width - 6, 76), min(area.height - 3, lines.count + 2))
    let inside = frame.popup(size, title: language("Dán vào bảng", "Paste"), in: area)
    frame.draw(summary(language), in: inside.row(0), style: Style(.plain, on: .popup, .bold))
    let rows = inside.cutTop(2).rest
    let first = min(self.first, max(lines.count - rows.height, 0))
    for at in 0..<min(rows.height, lines.count - first) {
      let line = lines[first + at]
      let (left, right) = rows.row(at).cutLeft(rows.width * 45 / 100)
      let sign = frame.glyphs.sign(line.isRefused ? .overdue : .done)
      let style = Style(line.isRefused ? .bad : .good, on: .popup)
      frame.draw(
        [Span("\(sign) ", style), Span(line.place, Style(.plain, on: .popup))], in: left)
      frame.draw(line.change, in: right.cutLeft(1).rest, style: style)
    }
  }

  private func summary(_ language: Language) -> String {
    let same = paste.unchanged + paste.blank
    return language(
      "\(paste.changes.count) ô thay đổi, \(paste.refusals.count) không nhận, \(same) giữ nguyên",
      "\(paste.changes.count) changed, \(paste.refusals.count) refused, \(same) left as they are")
  }

  package func hints(_ state: State) -> [Hint] {
    let language = state.language
    let cancel = Hint(.escape, language("Thôi", "Cancel"))
    let scroll = Hint("↑↓", language("Cuộn", "Scroll"))
    if paste.changes.isEmpty { return [scroll, cancel] }
    return [Hint(.enter, language("Nhập tất cả", "Enter all")), scroll, cancel]
  }
}

extension State {
  /// A range from a spreadsheet is shown before it changes anything; one cell is typed.
  mutating func pasteIntoGrid(_ paste: Paste) -> [Effect] {
    guard let walk = gridWalk else { return refuse(language("chưa có bảng", "there is no grid")) }
    let cells = PastedCells(paste.text)
    if grid.editor != nil {
      guard !cells.isRange else {
        return refuse(
          language(
            "Đang sửa một ô: Enter hoặc Esc trước khi dán cả vùng.",
            "A cell is being edited: Enter or Esc before pasting a range."))
      }
      grid.editor?.field.receive(paste)
      return keepCell()
    }
    if paste.isTruncated {
      return refuse(language("Dán quá nhiều.", "Too much was pasted."))
    }
    if let readOnlyReason {
      return refuse(language("Chỉ đọc: ", "Read-only: ") + readOnlyReason)
    }
    guard !cells.rows.isEmpty else { return [.bell] }
    let from = walk.rows.indices.dropFirst(max(gridStep.row, 0)).compactMap { walk.row($0) }
    let read = GridPaste(
      cells, into: walk.grid, from: from[...], column: gridStep.column, office.ledger, language)
    overlays.append(PasteOverlay(read, self))
    return []
  }
}
