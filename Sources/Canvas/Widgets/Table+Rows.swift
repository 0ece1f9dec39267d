extension Table {
  func drawHeader(_ places: [Place], in line: Rect, into frame: inout Frame) {
    for place in places {
      let column = columns[place.column]
      var title = column.title
      if let sorted, sorted.column == place.column {
        let arrow = String(frame.glyphs.sign(sorted.ascending ? .ascending : .descending))
        title = frame.glyphs.shown(title).truncated(to: max(place.width - 1, 0)) + arrow
      }
      let room = Rect(x: line.x + place.x, y: line.y, width: place.width, height: 1)
      frame.draw(title, in: room, column.alignment, style: .header)
    }
    let shown = places.map(\.column)
    if let first = shown.dropFirst(pinned).first, hidden(before: first),
      let place = places.first(where: { $0.column == first })
    {
      mark(.moreLeft, at: Point(line.x + max(place.x - 1, 0), line.y), into: &frame)
    }
    if let last = places.last, hidden(after: last.column) {
      mark(.moreRight, at: Point(line.x + last.x + last.width, line.y), into: &frame)
    }
  }

  private func hidden(before column: Int) -> Bool {
    columns.indices.contains { $0 >= pinned && $0 < column && columns[$0].dropOrder == nil }
  }

  private func hidden(after column: Int) -> Bool {
    columns.indices.contains { $0 > column && columns[$0].dropOrder == nil }
  }

  private func mark(_ sign: Sign, at point: Point, into frame: inout Frame) {
    frame.draw(String(frame.glyphs.sign(sign)), at: point, style: .accent)
  }

  func drawRow(_ row: Int, _ places: [Place], in line: Rect, into frame: inout Frame) {
    let cell = cells(row)
    for place in places {
      let room = Rect(x: line.x + place.x, y: line.y, width: place.width, height: 1)
      draw(cell(place.column), in: room, columns[place.column].alignment, into: &frame)
    }
    guard row == selectedRow else { return }
    guard let selectedColumn else {
      frame.tint(line, isFocused ? .selected : .selectedFaint)
      return
    }
    frame.tint(line, .selectedFaint)
    if let place = places.first(where: { $0.column == selectedColumn }), isFocused {
      frame.tint(
        Rect(x: line.x + place.x, y: line.y, width: place.width, height: 1), .selected)
    }
  }

  private func draw(
    _ content: Content, in room: Rect, _ alignment: Alignment, into frame: inout Frame
  ) {
    switch content {
    case .text(let text, let style):
      frame.draw(text, in: room, alignment, style: style)
    case .spans(let spans):
      frame.draw(spans, in: room, alignment)
    case .widget(let widget):
      frame.draw(widget, in: room)
    }
  }
}
