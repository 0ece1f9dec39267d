import Campaign
import Canvas

/// The year's tasks, each as a bar over the months of its window, with today across them all.
struct GanttPane {
  private let state: State
  private let hasFocus: Bool
  private let list: RowList
  private let rows: TaskRows

  static let shape = ListShape(above: 1)

  init(_ state: State, _ hasFocus: Bool) {
    self.state = state
    self.hasFocus = hasFocus
    list = state.list(.tasks)
    rows = TaskRows(state)
  }

  func draw(in body: Rect, into frame: inout Frame) {
    guard !list.isEmpty else {
      frame.draw(empty, in: body)
      return
    }
    let visible = max(body.height - 1, 0)
    let needsBar = list.rows.count > visible
    let (room, edge) = body.cutRight(needsBar ? 1 : 0)
    let shown = (list.first..<min(list.first + visible, list.rows.count)).compactMap {
      rows.task(Int(list.rows[$0]))
    }
    let span = rows.span
    let labels = labelWidth(room.width)
    let timeline = Timeline(
      Int(span.lowerBound.number)...Int(span.upperBound.number),
      rows: shown.map { TaskBar($0, state, span).row },
      ticks: MonthTicks.of(span), today: Int(state.today.number), labelWidth: labels)
    frame.draw(timeline, in: room)
    let plot = timeline.plot(in: room).cutTop(1).rest
    for (line, one) in shown.enumerated() {
      let row = room.row(line + 1)
      drawLabel(one, in: row.cutLeft(labels).left, &frame)
      TaskBar(one, state, span).drawWords(in: plot.row(line), into: &frame)
      if list.first + line == list.row { frame.tint(row, hasFocus ? .selected : .selectedFaint) }
    }
    if needsBar {
      frame.draw(
        ScrollBar(first: list.first, visible: visible, count: list.rows.count),
        in: edge.cutTop(1).rest)
    }
  }

  /// Half of a narrow pane, less of a wide one.
  private func labelWidth(_ width: Int) -> Int {
    width < 64 ? width * 45 / 100 : min(max(width * 46 / 100, 34), 62)
  }

  private func drawLabel(_ one: DeadlineStatus, in line: Rect, _ frame: inout Frame) {
    let look = state.look(of: one)
    let figure = one.schools.map { "\($0.done)/\($0.expected)" } ?? ""
    let (left, right) = line.cutRight(line.width >= 30 && rows.hasSchools ? 6 : 0)
    frame.draw(figure, in: right, .right, style: one.missingCount > 0 ? look.style : .dim)
    let number = ColumnLabel.short(one, state)
    let gap = String(repeating: " ", count: max(4 - number.displayWidth, 1))
    frame.draw(
      [
        Span("\(frame.glyphs.sign(look.sign)) ", look.style), Span(number + gap, .dim),
        Span(one.title),
      ], in: left)
  }

  private var empty: EmptyState {
    let language = state.language
    if list.isNarrowed {
      return EmptyState.narrowed(
        list, language, noneLate: Phrase("Không có nhiệm vụ nào quá hạn.", "No task is late."),
        noneFound: Phrase("Không nhiệm vụ nào khớp bộ lọc.", "No task matches the filter."))
    }
    return EmptyState(
      language("Các kế hoạch đang mở không có nhiệm vụ.", "The open plans have no tasks."),
      language(
        "Thêm kế hoạch có nhiệm vụ: thidua plan add dien-bien-phu-tasks --year NĂM",
        "Add a plan that has: thidua plan add dien-bien-phu-tasks --year YEAR"))
  }
}

extension TaskRows {
  /// Whether any task asks schools for something.
  var hasSchools: Bool { (0..<count).contains { task($0)?.schools != nil } }
}
