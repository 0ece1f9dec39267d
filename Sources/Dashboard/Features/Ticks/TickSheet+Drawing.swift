import Campaign
package import Canvas

extension TickSheet {
  private static let widest = 72
  private static let dayWidth = 18

  package func draw(_ state: State, in area: Rect, into frame: inout Frame) {
    guard let subject = subject(state) else { return }
    let lines = subject.lines(state)
    let width = min(max(area.width - 6, 10), TickSheet.widest)
    let foot = notes(state).flatMap { note in
      note.text.wrapped(to: width).map { (text: $0, style: note.style) }
    }
    let shown = min(lines.count, max(area.height - 2 - foot.count, 1))
    let inside = frame.popup(Size(width, shown + foot.count), title: subject.title, in: area)
    let first = Scrolling.first(0, selected: row, visible: shown, count: lines.count)
    for at in 0..<shown {
      draw(lines[first + at], first + at == row, state, in: inside.row(at), into: &frame)
    }
    for (at, note) in foot.enumerated() {
      frame.draw(note.text, in: inside, row: shown + at, style: note.style.on(.popup))
    }
  }

  private func draw(
    _ line: TickLine, _ isHere: Bool, _ state: State, in row: Rect, into frame: inout Frame
  ) {
    let (sign, style): (Sign, Style) =
      switch line.state {
      case .open: (.missing, .dim)
      case .done: (.done, .good)
      case .notApplicable: (.notApplicable, .dim)
      }
    let (left, right) = row.cutRight(TickSheet.dayWidth)
    frame.draw(
      [
        Span("\(frame.glyphs.sign(sign)) ", style.on(.popup)),
        Span(line.title, Style(.plain, on: .popup)),
      ], in: left)
    let words =
      line.state == .done
      ? line.since?.vietnamese ?? "" : line.state.word(state.language)
    let text = [line.count, words].compactMap { $0 }.joined(separator: "  ")
    frame.draw(text, in: right, .right, style: style.on(.popup))
    guard isHere else { return }
    frame.tint(row, .selected)
    if let day { frame.draw(TextBox(day.line), in: right) }
  }

  private func notes(_ state: State) -> [(text: String, style: Style)] {
    switch typedDay(state) {
    case .success(let day): return [(day.long(state.language), .good)]
    case .failure(let refusal): return [(refusal.message(state.language), .bad)]
    case nil: break
    }
    return NoteLines.text(about, state).map { [("• " + $0, .accent)] } ?? []
  }
}
