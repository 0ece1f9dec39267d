import Campaign
import Canvas

/// What changed its flag while the dashboard was open, the newest first, above the log.
struct FlagStrip {
  private let state: State

  private static let most = 3

  init(_ state: State) { self.state = state }

  /// Lines it takes of a body; a low one keeps its rows for the log.
  func height(_ body: Size) -> Int {
    let count = state.flagNotes.count
    guard count > 0, body.height >= 8 else { return 0 }
    return min(count, FlagStrip.most) + (count > FlagStrip.most ? 1 : 0)
  }

  func draw(in rect: Rect, into frame: inout Frame) {
    let language = state.language
    let shown = min(state.flagNotes.count, FlagStrip.most)
    for (row, note) in state.flagNotes.reversed().prefix(shown).enumerated() {
      note.line(state).draw(in: rect.row(row), into: &frame)
    }
    let more = state.flagNotes.count - shown
    guard more > 0 else { return }
    frame.draw(
      language(
        "  và \(more) lần đổi trạng thái nữa (? → “đổi trạng thái”)",
        "  and \(more) more changes (? → “changed”)"), in: rect, row: shown, style: .ghost)
  }
}

extension FlagNote {
  /// `◆ 14/11 07:30  Đề nghị khen thưởng đợt 1: quá hạn`
  func line(_ state: State) -> FactLine {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let sign = state.glyphs.sign(change.calls ? .late : .done)
    let moment = "\(day.plain(beside: state.today)) \(two(minute / 60)):\(two(minute % 60))"
    return FactLine(spans: [
      Span("\(sign) ", change.calls ? .warning : .good), Span("\(moment)  ", .dim),
      Span(change.text(state.language), change.calls ? .warning : .plain),
    ])
  }
}

extension State {
  /// All of them, to be read.
  mutating func showFlagNotes() {
    let lines = flagNotes.reversed().map { $0.line(self) }
    overlays.append(
      Reader(language("Các hạn đổi trạng thái từ lúc mở", "Deadlines that changed since the start"))
      { _ in lines })
  }
}
