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

  package var commands: [WindowCommand<PasteOverlay>] { PasteOverlay.commands }

  private static let commands: [WindowCommand<PasteOverlay>] = [
    WindowCommand([.enter], nil, Phrase("Nhập tất cả", "Enter all")) { overlay, _, state in
      let count = overlay.paste.changes.count
      let label = state.language("dán \(count) ô", "\(count) cells pasted")
      return state.ask(overlay.paste.doubts, above: &overlay) { overlay, state in
        .close(state.record(overlay.paste.facts, label: label))
      }
    }
    .unless { overlay, state in
      overlay.paste.changes.isEmpty
        ? state.language("Không ô nào thay đổi.", "No cell would change.") : nil
    },
    WindowCommand([.up, .down], "↑↓", Phrase("Cuộn", "Scroll")) { overlay, key, _ in
      overlay.scroll(to: overlay.first + (key == .up ? -1 : 1))
    },
    WindowCommand([.escape], nil, Phrase("Thôi", "Cancel")) { _, _, _ in .close() },
    WindowCommand([.pageUp, .pageDown]) { overlay, key, _ in
      overlay.scroll(to: overlay.first + (key == .pageUp ? -10 : 10))
    },
    WindowCommand([.home, .end]) { overlay, key, _ in
      overlay.scroll(to: key == .home ? 0 : overlay.lines.count)
    },
  ]

  private mutating func scroll(to line: Int) -> Outcome {
    first = min(max(line, 0), max(lines.count - 1, 0))
    return .stay()
  }

  package var followsWheel: Bool { true }

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
