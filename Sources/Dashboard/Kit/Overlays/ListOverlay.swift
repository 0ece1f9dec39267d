import Campaign
package import Canvas

/// What a list that was pasted would change, before it does; with one wrong row nothing is taken.
package struct ListOverlay: Overlay {
  private let title: String
  private let lines: [Line]
  private let changes: Int
  private let unchanged: Int
  private let hasFaults: Bool
  private let doubts: [Doubt]
  private let facts: [Fact]
  private let label: String
  private var first = 0

  private struct Line: Sendable {
    var text: String
    var style: Style
    var sign: Sign
  }

  /// - Parameter entries: what would change, a line each.
  init(
    _ title: String, label: String, entries: [String], unchanged: Int, faults: [ImportFault],
    notes: [ImportNote], facts: [Fact], doubts: [Doubt], _ state: State
  ) {
    self.title = title
    self.label = label
    self.facts = facts
    self.doubts = doubts
    self.unchanged = unchanged
    changes = entries.count
    hasFaults = !faults.isEmpty
    let language = state.language
    lines =
      faults.map { Line(text: $0.text(language), style: .bad, sign: .overdue) }
      + entries.map { Line(text: $0, style: .plain, sign: .done) }
      + notes.map { Line(text: $0.text(language), style: .dim, sign: .notApplicable) }
  }

  package var commands: [WindowCommand<ListOverlay>] { ListOverlay.commands }

  private static let commands: [WindowCommand<ListOverlay>] = [
    WindowCommand([.enter], nil, Phrase("Nhập tất cả", "Enter all")) { overlay, _, state in
      let (facts, label) = (overlay.facts, overlay.label)
      return state.ask(overlay.doubts, above: &overlay) { _, state in
        .close(state.record(facts, label: label))
      }
    }
    .unless { overlay, state in
      if overlay.hasFaults {
        return state.language(
          "Sửa các dòng sai trong bảng tính rồi dán lại.",
          "Mend the wrong rows in the spreadsheet and paste again.")
      }
      return overlay.facts.isEmpty
        ? state.language("Không có gì thay đổi.", "Nothing would change.") : nil
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

  package mutating func type(_ key: Key, _ state: inout State) -> Outcome { .stay() }

  private mutating func scroll(to line: Int) -> Outcome {
    first = min(max(line, 0), max(lines.count - 1, 0))
    return .stay()
  }

  package var followsWheel: Bool { true }

  package func draw(_ state: State, in area: Rect, into frame: inout Frame) {
    let language = state.language
    let size = Size(min(area.width - 4, 110), min(area.height - 3, lines.count + 2))
    let inside = frame.popup(size, title: title, in: area)
    let refused = hasFaults ? language(", chưa nhận gì", ", nothing is taken yet") : ""
    let summary = language(
      "\(changes) dòng thay đổi, \(unchanged) giữ nguyên",
      "\(changes) rows change, \(unchanged) stay as they are")
    frame.draw(summary + refused, in: inside.row(0), style: Style(.plain, on: .popup, .bold))
    let rows = inside.cutTop(2).rest
    let first = min(self.first, max(lines.count - rows.height, 0))
    for at in 0..<min(rows.height, max(lines.count - first, 0)) {
      let line = lines[first + at]
      frame.draw(
        "\(frame.glyphs.sign(line.sign)) \(line.text)", in: rows.row(at),
        style: Style(line.style.ink, on: .popup))
    }
  }
}

extension State {
  /// Why a list cannot be taken from a paste at all.
  func refusal(of paste: Paste) -> String? {
    if paste.isTruncated { return language("Dán quá nhiều.", "Too much was pasted.") }
    return readOnlyReason.map { language("Chỉ đọc: ", "Read-only: ") + $0 }
  }
}
