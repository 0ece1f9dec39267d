package import Canvas

extension Form {
  private static let widest = 72
  private static let widestLabel = 20

  package func draw(_ state: State, in area: Rect, into frame: inout Frame) {
    let width = min(max(area.width - 6, 10), Form.widest)
    let notes = notes(state).flatMap { note in
      note.text.wrapped(to: width).map { (text: $0, style: note.style) }
    }
    // Where there is too little room the field in focus and its message stay.
    let room = max(area.height - 2 - notes.count, 1)
    let first = Scrolling.first(0, selected: focus, visible: room, count: fields.count)
    let shown = min(fields.count, room)
    let inside = frame.popup(Size(width, shown + notes.count), title: title, in: area)
    let labels = min(
      fields.map { $0.label(state.language).displayWidth }.max() ?? 0,
      min(Form.widestLabel, inside.width / 2))
    for line in 0..<shown {
      let (label, rest) = inside.row(line).cutLeft(labels + 1)
      draw(first + line, label: label, in: rest, state, into: &frame)
    }
    for (line, note) in notes.enumerated() {
      frame.draw(note.text, in: inside, row: shown + line, style: note.style.on(.popup))
    }
  }

  private func draw(
    _ number: Int, label: Rect, in rest: Rect, _ state: State, into frame: inout Frame
  ) {
    let field = fields[number]
    let isHere = number == focus
    let style = Style(isHere ? .title : .dim, on: .popup)
    frame.draw(field.label(state.language), in: label, style: style)
    guard case .choice(let choices) = field.kind else {
      frame.draw(
        TextBox(
          field.field.line, isFocused: isHere,
          style: Style(.plain, on: isHere ? .field : .popup)), in: rest)
      drawUnit(of: field, isHere, state, in: rest, into: &frame)
      return
    }
    let at = choices.firstIndex { $0.id == field.field.text } ?? 0
    let title = choices.indices.contains(at) ? choices[at].title : ""
    let (left, right) = (
      String(frame.glyphs.sign(.moreLeft)), String(frame.glyphs.sign(.moreRight))
    )
    frame.draw(
      [
        Span("\(left) ", Style(at > 0 ? .accent : .ghost, on: .popup)),
        Span(title, Style(.plain, on: .popup, isHere ? .bold : [])),
        Span(" \(right)", Style(at < choices.count - 1 ? .accent : .ghost, on: .popup)),
      ], in: rest)
    if isHere { frame.tint(rest, .field) }
  }

  private func drawUnit(
    of field: FormField, _ isHere: Bool, _ state: State, in rest: Rect, into frame: inout Frame
  ) {
    guard let unit = field.unit, Int(field.field.text) != nil else { return }
    let cursor = frame.cursor
    // Behind the number and the cursor that may stand there.
    frame.draw(
      "(\(unit(state.language)))", in: rest.cutLeft(field.field.text.displayWidth + 1).rest,
      style: Style(.dim, on: isHere ? .field : .popup))
    frame.cursor = cursor
  }

  /// What is to be said: of the field in focus, of the form as a whole, and warnings.
  private func notes(_ state: State) -> [(text: String, style: Style)] {
    var notes: [(text: String, style: Style)] = []
    if fields.indices.contains(focus) {
      switch fields[focus].check(state) {
      case .fine(let echo): notes.append((echo, .good))
      case .refused(let reason): notes.append((reason, .bad))
      case .incomplete(let hint): notes.append((hint, .dim))
      }
    }
    if let problem { notes.append((problem, .bad)) }
    return notes + warn(values(state), state).map { ($0, .warning) }
  }
}
