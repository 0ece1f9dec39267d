import Campaign
import Canvas

/// What stands below the grid: the sums of the columns, and what the cell under the cursor is.
struct GridFoot {
  private let state: State
  private let sheet: GridSheet
  private let sums: [Int: ColumnSums]

  init(_ state: State, _ sheet: GridSheet, _ sums: [Int: ColumnSums]) {
    self.state = state
    self.sheet = sheet
    self.sums = sums
  }

  func drawSums(
    _ places: [Table.Place], in rect: Rect, _ alignment: Alignment, into frame: inout Frame
  ) {
    let language = state.language
    let isTargets = sheet.grid.subject.kind == .targets
    let labels: [String] =
      isTargets
      ? [language("Thực hiện", "Actual"), language("Chỉ tiêu", "Goal"), language("Chênh", "Gap")]
      : [language("Đã có", "So far")]
    for (line, label) in labels.enumerated() where line < rect.height {
      frame.draw(label, at: Point(rect.x, rect.y + line), style: .header)
      for place in places where place.column > 0 {
        guard let sum = sums[place.column - 1]?.all else { continue }
        let (text, style) = cell(sum, line, frame.glyphs)
        let room = Rect(x: rect.x + place.x, y: rect.y + line, width: place.width, height: 1)
        frame.draw(text, in: room, alignment, style: style)
      }
    }
  }

  private func cell(_ sum: ColumnSum, _ line: Int, _ glyphs: Glyphs) -> (String, Style) {
    let words = SumWords(sum, state.language)
    switch line {
    case 0:
      guard let isMet = sum.isMet else { return (words.short, .plain) }
      let sign = glyphs.sign(isMet ? .done : .late)
      return ("\(sign)\(words.short)", isMet ? .good : .warning)
    case 1: return (sum.target?.goalText(state.language) ?? "", .dim)
    default: return (words.gap, sum.isMet == false ? .warning : .dim)
    }
  }

  /// The column's whole title, how much of it came, what stood here before and who entered what.
  func drawMeaning(in line: Rect, into frame: inout Frame) {
    let column = state.grid.column
    guard sheet.grid.columns.indices.contains(column), let walk = state.gridWalk,
      let row = walk.row(state.gridStep.row)
    else { return }
    let parts =
      [owed(row, column), locked(row, column)] + accepted(row, column)
      + [title(column), note, count(column)] + history(row, column)
    let spans = parts.compactMap { $0 }.flatMap { [$0, Span(" · ", .dim)] }.dropLast()
    frame.draw(Array(spans), in: line)
  }

  private func title(_ column: Int) -> Span {
    let one = sheet.grid.columns[column]
    let name = one.short == one.title ? one.title : "\(one.short) \(one.title)"
    return Span(name, .accent)
  }

  /// Whether the cell is locked, or excepted from a lock.
  private func locked(_ row: EntryGrid.Row, _ column: Int) -> Span? {
    guard let cell = sheet.grid.cell(row, column) else { return nil }
    if let lock = sheet.lock(cell) { return Span(lock.words(state.language), Style.warning.bold) }
    let excepted = sheet.locks.compactMap { $0.exceptions[cell.school] }.min()
    return excepted.map {
      Span(
        state.language("mở riêng đến hết ", "excepted until ") + $0.short(beside: state.today),
        .warning)
    }
  }

  /// Whether the office accepted the figure, and why it is as it is where that was asked.
  private func accepted(_ row: EntryGrid.Row, _ column: Int) -> [Span] {
    guard case .result(let target) = sheet.grid.columns[column].content,
      case .figure(let figure) = sheet.grid.value(row, column)
    else { return [] }
    let step: Span? =
      switch sheet.step(row, column) {
      case .accepted: Span(state.language("đã duyệt", "accepted"), .good)
      case .changedSince:
        Span(state.language("đổi sau khi duyệt", "changed since accepted"), .warning)
      case .received, nil: nil
      }
    let reason = state.office.ledger.reason(
      plan: sheet.grid.plan.id, target: target.id, school: sheet.grid.school(row)?.id ?? "",
      of: figure)
    return [step, reason.map { Span(state.language("lý do: ", "reason: ") + $0, .accent) }]
      .compactMap { $0 }
  }

  private var note: Span? {
    NoteLines.text(state.selection, state).map { Span("• \($0)", .accent) }
  }

  private func count(_ column: Int) -> Span? {
    guard let sum = sums[column]?.all else { return nil }
    let isPlainMean = sum.figure.map { !$0.weighted } ?? false
    let language = state.language
    let text = "\(sum.reported)/\(sum.expected)"
    return Span(
      text + (isPlainMean ? language(" bình quân, chưa tính theo quy mô", " unweighted") : ""), .dim
    )
  }

  private func owed(_ row: EntryGrid.Row, _ column: Int) -> Span? {
    state.gridValue(row, column).refusal.map {
      Span(state.language("CHƯA LƯU: ", "NOT SAVED: ") + $0, Style.bad.bold)
    }
  }

  private func history(_ row: EntryGrid.Row, _ column: Int) -> [Span] {
    let language = state.language
    var spans: [Span] = []
    if let problem = sheet.grid.obstacle(row, column) {
      return [Span(problem.message(language) + (problem == .declaredNone ? " (k)" : ""), .dim)]
    }
    if let cell = sheet.grid.cell(row, column),
      let entry = state.office.ledger.entry(cell, on: sheet.grid.day), !entry.value.isNull
    {
      spans.append(Span("\(entry.author) \(entry.on.plain(beside: state.today))", .dim))
    }
    if let day = sheet.grid.wentBack(row, column) {
      let shown = day.short(beside: state.today)
      return spans + [
        Span(language("đã có \(shown), đã trả lại", "came \(shown), returned"), .ghost)
      ]
    }
    if let ghost = sheet.ghosts?.value(of: sheet.grid.school(row), column) {
      spans.append(
        Span(language("trước đây ", "before ") + ghost.shown(language, on: state.today), .ghost))
    }
    return spans
  }
}
