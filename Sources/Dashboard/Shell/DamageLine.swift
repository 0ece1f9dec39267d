import Campaign
import Canvas
import Writing

/// What is wrong with the files, on every screen for as long as it is so.
struct DamageLine {
  private let state: State

  init(_ state: State) { self.state = state }

  func draw(in line: Rect, into frame: inout Frame) {
    guard !line.isEmpty else { return }
    let style: Style = state.status.isUncertain ? .bad.bold : .warning
    frame.fill(line, style: style)
    frame.draw(
      "\(frame.glyphs.sign(.overdue)) \(text(line.width - 2, frame.glyphs))", in: line, style: style
    )
  }

  /// Where it is too long, what it affects comes first.
  private func text(_ width: Int, _ glyphs: Glyphs) -> String {
    let language = state.language
    let flaws = state.status.flaws
    // What leads to wrong figures matters more than what was merely found.
    guard let flaw = flaws.first(where: { !$0.isHarmless }) ?? flaws.first else { return "" }
    let others = flaws.count - 1
    let more = others > 0 ? " · +\(others)" : ""
    let whole = flaw.line(language) + more
    if whole.displayWidth <= width { return whole }
    let short = "\(Flaw.word(language)): \(flaw.effect(language))"
    let room = max(width - more.displayWidth, 0)
    return short.truncated(to: room, ellipsis: glyphs.ellipsis) + more
  }
}

/// All that is wrong, each with its file, the reason and what may be missing.
enum DamageReader {
  static func overlay(_ state: State) -> Reader {
    let (flaws, language) = (state.status.flaws, state.language)
    return Reader(language("Tệp hỏng trong kho", "Damaged files of the store")) { width in
      var lines: [FactLine] = []
      func add(_ text: String, _ style: Style) {
        lines += text.wrapped(to: max(width, 1)).map { FactLine(spans: [Span($0, style)]) }
      }
      for flaw in flaws {
        add(flaw.line(language), flaw.isHarmless ? .warning : .bad.bold)
        add(flaw.reason(language), .plain)
        lines.append(FactLine(spans: []))
      }
      add(
        language(
          "Chỗ nào báo quá hạn kèm dấu ? là chưa chắc. Kiểm tra: thidua verify; lấy lại: thidua restore.",
          "What is late with a ? may not be. Look with thidua verify; get it back with restore."),
        .dim)
      return lines
    }
  }
}
