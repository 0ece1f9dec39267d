import Campaign
package import Canvas

extension DossierOverlay {
  package func draw(_ state: State, in area: Rect, into frame: inout Frame) {
    guard let dossier = dossier(state), let (_, one, school) = Selected(about, state).dossier
    else { return }
    let width = min(area.width - 6, 66)
    let foot = notes(dossier, state).flatMap { note in
      note.text.wrapped(to: width).map { (text: $0, style: note.style) }
    }
    let room = max(area.height - 2 - foot.count, 1)
    let shown = min(dossier.lines.count, room)
    let title = "\(school.shortName) · \(one.title)"
    let inside = frame.popup(Size(width, shown + foot.count), title: title, in: area)
    let first = Scrolling.first(0, selected: row, visible: shown, count: dossier.lines.count)
    for at in 0..<shown {
      draw(dossier.lines[first + at], first + at == row, state, in: inside.row(at), into: &frame)
    }
    for (at, note) in foot.enumerated() {
      frame.draw(note.text, in: inside, row: shown + at, style: note.style.on(.popup))
    }
  }

  private func draw(
    _ line: SchoolDossier.Line, _ isHere: Bool, _ state: State, in row: Rect,
    into frame: inout Frame
  ) {
    let isPartial = (line.reports?.done ?? 0) > 0 || line.before != nil
    let (sign, style): (Sign, Style) =
      line.isIn ? (.done, .good) : isPartial ? (.partial, .warning) : (.missing, .dim)
    let name = line.nominee.map { "    \($0.name)" } ?? line.item.name
    let (left, right) = row.cutRight(16)
    frame.draw(
      [
        Span("\(frame.glyphs.sign(sign)) ", style.on(.popup)),
        Span(name, Style(line.nominee == nil ? .plain : .dim, on: .popup)),
      ], in: left)
    let count = line.reports.map { "\($0.done)/\($0.all)  " } ?? ""
    let missing =
      line.before.map { state.language("đã có ", "had ") + $0.dayMonth }
      ?? state.language("chưa có", "missing")
    frame.draw(
      count + (line.since?.vietnamese ?? missing), in: right, .right,
      style: Style(line.isIn ? .plain : .dim, on: .popup))
    guard isHere else { return }
    frame.tint(row, .selected)
    if let day { frame.draw(TextBox(day.line), in: right) }
  }

  private func notes(_ dossier: SchoolDossier, _ state: State) -> [(text: String, style: Style)] {
    let language = state.language
    if day != nil { return [echo(state)] }
    var notes: [(text: String, style: Style)] = [
      (
        language(
          "Có \(dossier.itemsIn)/\(dossier.items) thành phần",
          "\(dossier.itemsIn) of \(dossier.items) documents are in"),
        dossier.itemsIn == dossier.items ? .good : .plain
      )
    ]
    if dossier.isNone {
      notes.append((language("Không có đề nghị lần này.", "Nothing to nominate."), .good))
    }
    if let review = dossier.review {
      let reason = review.reason.map { ": \($0)" } ?? ""
      let style: Style =
        switch review.state {
        case .returned: .warning
        case .accepted, .rewarded: .good
        case .notRewarded: .dim
        }
      notes.append(
        (
          "\(review.state.title(language)) \(review.on.vietnamese) (\(review.author))\(reason)",
          style
        ))
    }
    if let decision = dossier.decision {
      notes.append(
        (
          language("Quyết định ", "Decision ") + "\(decision.number), \(decision.date.vietnamese)",
          .good
        ))
    }
    if let note = NoteLines.text(about, state) { notes.append(("• " + note, .accent)) }
    if dossier.nominees.isEmpty, !dossier.isNone, dossier.setAside.isEmpty {
      notes.append(
        (language("Chưa đề nghị ai.", "Nobody is nominated yet."), .dim))
    }
    if !dossier.setAside.isEmpty {
      let names = dossier.setAside.map(\.name).joined(separator: ", ")
      notes.append((language("Để lại: \(names).", "Set aside: \(names)."), .dim))
    }
    return notes
  }
}
