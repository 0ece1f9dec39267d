import Campaign
package import Canvas

/// What a list would change, before it does: Enter takes it, Esc does not.
package struct ListOverlay: Overlay {
  private let title: String
  private let summary: String
  private let lines: [Line]
  /// Why it cannot be taken.
  private let obstacle: String?
  private let accept: @Sendable (inout ListOverlay, inout State) -> Outcome
  private var first = 0

  struct Line: Sendable {
    var text: String
    var style: Style
    var sign: Sign
  }

  init(
    _ title: String, summary: String, _ lines: [Line], obstacle: String?,
    accept: @escaping @Sendable (inout ListOverlay, inout State) -> Outcome
  ) {
    self.title = title
    self.summary = summary
    self.lines = lines
    self.obstacle = obstacle
    self.accept = accept
  }

  /// A list that was pasted: with one wrong row nothing is taken.
  ///
  /// - Parameter entries: what would change, a line each.
  init(
    _ title: String, label: String, entries: [String], unchanged: Int, faults: [ImportFault],
    notes: [ImportNote], facts: [Fact], doubts: [Doubt], _ state: State
  ) {
    let language = state.language
    let refused =
      faults.isEmpty ? "" : language(", chưa nhận gì", ", nothing is taken yet")
    let summary = language(
      "\(entries.count) dòng thay đổi, \(unchanged) giữ nguyên",
      "\(entries.count) rows change, \(unchanged) stay as they are")
    let lines =
      faults.map { Line(text: $0.text(language), style: .bad, sign: .overdue) }
      + entries.map { Line(text: $0, style: .plain, sign: .done) }
      + notes.map { Line(text: $0.text(language), style: .dim, sign: .notApplicable) }
    let obstacle =
      faults.isEmpty
      ? facts.isEmpty ? language("Không có gì thay đổi.", "Nothing would change.") : nil
      : language(
        "Sửa các dòng sai trong bảng tính rồi dán lại.",
        "Mend the wrong rows in the spreadsheet and paste again.")
    self.init(title, summary: summary + refused, lines, obstacle: obstacle) { overlay, state in
      state.ask(doubts, above: &overlay) { _, state in .close(state.record(facts, label: label)) }
    }
  }

  package var commands: [WindowCommand<ListOverlay>] { ListOverlay.commands }

  private static let commands: [WindowCommand<ListOverlay>] = [
    WindowCommand([.enter], nil, Phrase("Nhập tất cả", "Enter all")) { overlay, _, state in
      overlay.accept(&overlay, &state)
    }
    .unless { overlay, _ in overlay.obstacle },
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
    let size = Size(min(area.width - 4, 110), min(area.height - 3, lines.count + 2))
    let inside = frame.popup(size, title: title, in: area)
    frame.draw(summary, in: inside.row(0), style: Style(.plain, on: .popup, .bold))
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
