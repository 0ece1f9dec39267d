import Campaign
import Canvas
import Writing

/// All that is known of one task: its words, its parts, who leads it and which schools are done.
struct TaskDetail {
  private let one: DeadlineStatus
  private let schools: TaskSchools?
  private let state: State

  init(_ one: DeadlineStatus, _ state: State) {
    self.one = one
    schools = state[TaskSlice.self].schools[one.key.text]
    self.state = state
  }

  func shape(_ body: Size) -> ListShape { parts(Rect(body)).shape }

  private var hasSchools: Bool { schools?.groups.order.isEmpty == false }

  private func facts(_ body: Rect) -> [FactLine] {
    let width = DetailParts.factsWidth(body, hasSchools: hasSchools)
    return TaskFacts(one, state, width: width)?.lines ?? []
  }

  private func parts(_ body: Rect) -> DetailParts {
    DetailParts(
      body, facts: facts(body).count, blocks: schools?.groups.blocks.count ?? 0,
      hasSchools: hasSchools)
  }

  func draw(in body: Rect, _ hasFocus: Bool, into frame: inout Frame) {
    let parts = parts(body)
    for (row, line) in facts(body).enumerated() {
      line.draw(in: parts.facts.row(row), into: &frame)
    }
    let one = self.one
    BlockStrips(blocks: schools?.groups.blocks ?? [], title: state.groupTitle) { position in
      let standing = one.standing(position)
      return (standing?.sign ?? .missing, standing?.style ?? .dim)
    }.draw(in: parts.blocks, into: &frame)
    parts.drawDivider(in: body, into: &frame)
    if !parts.schools.isEmpty {
      TaskSchoolRows(state).draw(in: parts.schools, hasFocus, into: &frame)
    }
  }
}

/// What there is to say of one task, what matters most first.
struct TaskFacts {
  private let one: DeadlineStatus
  private let task: YearTask
  private let state: State
  private let width: Int

  init?(_ one: DeadlineStatus, _ state: State, width: Int) {
    guard let task = one.deadline.task else { return nil }
    self.one = one
    self.task = task
    self.state = state
    self.width = max(width, 1)
  }

  var lines: [FactLine] {
    head + progress + before + parts + units + days + owner + notes
      + NoteLines.lines(Selection(one.key), state, width: width)
  }

  private func facts(_ label: Phrase, _ value: String, _ style: Style = .plain) -> [FactLine] {
    FactLine.lines(label(state.language), value, style, width: width)
  }

  private var head: [FactLine] {
    let look = state.look(of: one)
    let words = "\(state.glyphs.sign(look.sign)) \(look.when(state.language))"
    return one.title.wrapped(to: width).map { FactLine(spans: [Span($0, .title)]) }
      + [FactLine(spans: [Span(one.deadline.wording + "  "), Span(words, look.style)])]
  }

  private var progress: [FactLine] {
    guard let tally = one.schools, tally.expected > 0 else { return [] }
    let late = one.schoolsBehind(state.language).map { " · " + $0 } ?? ""
    var lines = facts(
      Phrase("Trường xong", "Schools done"), "\(tally.done)/\(tally.expected)\(late)")
    let style: Style = tally.done == tally.expected ? .good : Style(state.look(of: one).style.ink)
    lines[0].gauge = Bar(tally.done, of: tally.expected, style: style)
    return lines
  }

  private var before: [FactLine] {
    YearBeforeWords(one, state).text.map { facts(Phrase("Năm trước", "Year before"), $0, .dim) }
      ?? []
  }

  /// Each part with its number, which is what its column in the list of schools is called.
  private var parts: [FactLine] {
    var column = 0
    return one.parts.enumerated().flatMap { number, status -> [FactLine] in
      let counts = state[TaskSlice.self].schools[one.key.text]?.doneByPart ?? []
      var figure = ""
      var isDone = status.state == .done
      if status.part.perSchool {
        if counts.indices.contains(column), let tally = one.schools {
          figure = " \(counts[column])/\(tally.expected)"
          isDone = isDone || counts[column] == tally.expected
        }
        column += 1
      }
      let (sign, style) = look(status.state, isDone: isDone)
      let text = "\(number + 1). \(status.part.title)\(figure)"
      return text.wrapped(to: max(width - 2, 1)).enumerated().map { line, text in
        let mark = line == 0 ? "\(state.glyphs.sign(sign)) " : "  "
        return FactLine(spans: [Span(mark, style), Span(text)])
      } + printed(status.part)
    }
  }

  private func look(_ state: TaskState, isDone: Bool) -> (Sign, Style) {
    switch state {
    case .notApplicable: (.notApplicable, .dim)
    case .done: (.done, .good)
    case .open: isDone ? (.done, .good) : (.missing, .plain)
    }
  }

  /// The source's words, where the title corrects them.
  private func printed(_ part: TaskPart) -> [FactLine] {
    guard let printed = part.printed else { return [] }
    let text = state.language("nguyên văn: ", "as printed: ") + printed
    return text.wrapped(to: max(width - 5, 1)).map {
      FactLine(spans: [Span("     " + $0, .dim)])
    }
  }

  private var units: [FactLine] {
    var lines = facts(Phrase("Chủ trì", "Lead"), task.lead)
    if !task.coordinating.isEmpty {
      lines += facts(Phrase("Phối hợp", "With"), task.coordinating.joined(separator: ", "))
    }
    return lines
  }

  private var days: [FactLine] {
    let language = state.language
    guard let lastDay = one.lastDay else {
      return facts(
        Phrase("Thời gian", "When"),
        language("thường xuyên, tự đóng khi xong", "ongoing, closed by hand"), .dim)
    }
    let opens = one.opens.map { $0.vietnamese + " – " } ?? ""
    return facts(Phrase("Thời gian", "When"), opens + lastDay.vietnamese, .dim)
  }

  private var owner: [FactLine] {
    guard let followed = state.followedBy(.task, one.id.rawValue, plan: one.plan) else { return [] }
    return facts(Phrase("Phụ trách", "Followed by"), followed.names, followed.style)
  }

  private var notes: [FactLine] {
    one.deadline.note.map { facts(Phrase("Ghi chú", "Note"), $0, .dim) } ?? []
  }
}
