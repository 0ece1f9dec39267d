import Canvas

/// The page of the first run.
struct FirstRunDrawing {
  private let form: FirstRun
  private let state: State

  /// A line of the page: a heading, or one that can be answered.
  private struct Line {
    var spans: [Span]
    var row: FirstRun.Row?
  }

  init(_ form: FirstRun, _ state: State) {
    self.form = form
    self.state = state
  }

  func draw(in body: Rect, into frame: inout Frame) {
    let lines = self.lines(frame.glyphs)
    let meant = lines.firstIndex { $0.row == form.here } ?? 0
    let first = Scrolling.first(
      0, selected: min(meant + 1, lines.count - 1), visible: body.height, count: lines.count)
    for row in 0..<min(body.height, lines.count - first) {
      let line = lines[first + row]
      let rect = body.row(row)
      frame.draw(line.spans, in: rect)
      guard line.row == form.here else { continue }
      frame.tint(rect, .selected)
      if let (field, ghost) = field {
        let room = rect.cutLeft(line.spans.displayWidth + 1).rest
        frame.draw(TextBox(field.line, ghost: ghost), in: room)
      }
    }
  }

  /// The field under the cursor, and what it may hold.
  private var field: (Field, String)? {
    switch form.here {
    case .office: (form.office, state.language("Phòng GD&ĐT huyện …", "the office's name"))
    case .planFile: (form.planFile, "ke-hoach.json, ke-hoach.docx")
    case .file: (form.file, "truong.csv")
    default: nil
    }
  }

  private func lines(_ glyphs: Glyphs) -> [Line] {
    let language = state.language
    var lines: [Line] = [
      heading(
        language("Chưa có dữ liệu. Ba câu hỏi, rồi bắt đầu.", "No data yet: three questions.")),
      Line(spans: [Span(language("Sẽ tạo ở ", "To be made in ") + form.directory, .dim)]),
      heading(language("1. Kế hoạch (chọn một hay nhiều)", "1. Plans (one or more)")),
    ]
    for (at, template) in form.templates.enumerated() {
      let isChosen = form.chosen.contains(template.id)
      let title = "\(template.title) · \(template.office)"
      lines.append(answer(tick(isChosen, glyphs) + title, .template(at), isChosen))
    }
    lines += own(glyphs)
    lines.append(heading(language("2. Năm (← → để đổi)", "2. Year (← → to change)")))
    let turns = glyphs.pick(" ‹ ›", " < >")
    lines.append(
      answer("    " + form.schoolYear.capitalized(language) + turns, .schoolYear, true))
    lines.append(
      answer("    " + form.calendarYear.capitalized(language) + turns, .calendarYear, true))
    lines.append(heading(language("3. Danh sách trường", "3. Schools")))
    for (row, title, isChosen) in schools {
      lines.append(answer(tick(isChosen, glyphs) + title, row, isChosen))
    }
    let make = language("[ Tạo và bắt đầu ]", "[ Make it and start ]")
    lines.append(Line(spans: []))
    lines.append(
      Line(
        spans: [Span("    " + make, form.obstacle == nil ? .good.bold : .dim)]
          + (form.obstacle.map { [Span("  " + $0(language), .warning)] } ?? []),
        row: .make))
    return lines
  }

  /// A plan of the office's own, filled in afterwards or read from a file.
  private func own(_ glyphs: Glyphs) -> [Line] {
    let language = state.language
    let office = form.here == .office ? "" : " " + form.office.text
    let file = form.here == .planFile ? "" : " " + form.planFile.text
    var lines = [
      answer(
        tick(!form.office.isEmpty, glyphs)
          + language("Kế hoạch trắng của cơ quan:", "A blank plan of the office:") + office,
        .office, !form.office.isEmpty)
    ]
    if !form.office.isEmpty {
      let kind =
        form.isBlankOfSchoolYear ? language("năm học", "school year") : language("năm", "year")
      let count = language("\(form.phases) đợt", "\(form.phases) phases")
      lines.append(
        answer("    \(count)" + glyphs.pick(" ‹ ›", " < >") + " · \(kind)", .shape, true))
    }
    lines.append(
      answer(
        tick(!form.planFile.isEmpty, glyphs)
          + language("Từ tệp kế hoạch, văn bản:", "From a plan's file or a document:") + file,
        .planFile, !form.planFile.isEmpty))
    return lines
  }

  private var schools: [(FirstRun.Row, String, Bool)] {
    let language = state.language
    let isFile = if case .file = form.schools { true } else { false }
    let path = isFile && form.here != .file ? " " + form.file.text : ""
    return [
      (
        .sample, language("Danh sách mẫu, để xem thử", "The sample, to have a look"),
        form.schools == .sample
      ),
      (.file, language("Từ tệp Excel, CSV:", "From Excel or CSV:") + path, isFile),
      (.none, language("Để sau", "Later"), form.schools == .none),
    ]
  }

  private func heading(_ text: String) -> Line { Line(spans: [Span(text, .header)]) }

  private func answer(_ text: String, _ row: FirstRun.Row, _ isChosen: Bool) -> Line {
    Line(spans: [Span(text, isChosen ? .plain : .dim)], row: row)
  }

  private func tick(_ isOn: Bool, _ glyphs: Glyphs) -> String {
    isOn ? "[\(glyphs.sign(.done))] " : "[ ] "
  }
}
