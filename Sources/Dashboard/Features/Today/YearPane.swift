import Campaign
import Canvas
import Writing

/// The year as a line: phases as bars, cutoffs and days of honour as marks, today across it all.
struct YearPane {
  private let state: State
  private let hasFocus: Bool

  init(_ state: State, _ hasFocus: Bool) {
    self.state = state
    self.hasFocus = hasFocus
  }

  /// Rows of the picture: months, phases by plan, marks.
  private static func pictureHeight(_ state: State) -> Int { 2 + max(phasePlans(state).count, 1) }

  static func shape(_ body: Size, _ state: State) -> ListShape {
    ListShape(above: min(pictureHeight(state), max(body.height - 1, 0)))
  }

  /// The picture and a few of the days that come.
  static func height(in area: Rect, _ state: State) -> Int {
    pictureHeight(state) + (area.height >= 34 ? 4 : 1)
  }

  private static func phasePlans(_ state: State) -> [Plan] {
    state.status.plans.filter { !$0.phases.isEmpty }.prefix(3).map { $0 }
  }

  func draw(in body: Rect, into frame: inout Frame) {
    let shape = YearPane.shape(body.size, state)
    let picture = body.cutTop(shape.above).top
    let timeline = self.timeline
    frame.draw(timeline, in: picture)
    drawNames(on: timeline, in: picture, &frame)
    let rows = shape.rows(in: body)
    let list = state.list(.todayEvents)
    let shown = self.shown(of: list)
    if shown.isEmpty, !list.isEmpty {
      let words = state.language("Trong năm không còn ngày nào.", "No day of the year is left.")
      frame.draw(words, in: rows, row: 0, style: .dim)
    }
    for (line, row) in shown.prefix(max(rows.height, 0)).enumerated() {
      let event = state.digest.events[Int(list.rows[row])]
      frame.draw(EventWords(event, state).spans(frame.glyphs), in: rows.row(line))
      if row == list.row { frame.tint(rows.row(line), hasFocus ? .selected : .selectedFaint) }
    }
  }

  /// The rows of the list to draw: what comes, and all days for whoever goes along them.
  private func shown(of list: RowList) -> [Int] {
    let rows = Array(list.rows.indices)
    if hasFocus { return Array(rows.dropFirst(list.first)) }
    return rows.filter { state.digest.events[Int(list.rows[$0])].day >= state.today }
  }

  /// The phases' names inside their bars, where these are long enough.
  private func drawNames(on timeline: Timeline, in picture: Rect, _ frame: inout Frame) {
    let plot = timeline.plot(in: picture)
    let scale = TimeScale(
      from: timeline.days.lowerBound, through: timeline.days.upperBound, width: plot.width)
    for (row, plan) in YearPane.phasePlans(state).enumerated() where row + 1 < plot.height {
      for one in state.status.phases where one.plan == plan.id {
        let days = (Int(one.phase.starts.number), Int(one.phase.ends.number))
        guard let columns = scale.columns(from: days.0, through: days.1) else { continue }
        let name = " \(one.phase.name) "
        guard name.displayWidth + 2 <= columns.count else { continue }
        let style: Style = one.state == .running ? .accent.bold : .plain
        frame.draw(
          name, at: Point(plot.x + columns.lowerBound + 1, plot.y + row + 1), style: style)
      }
    }
  }

  private var timeline: Timeline {
    let span = self.span
    var rows = YearPane.phasePlans(state).map { plan in
      Timeline.Row(stretches: stretches(of: plan.id))
    }
    if rows.isEmpty { rows.append(Timeline.Row()) }
    rows.append(Timeline.Row(marks: marks))
    return Timeline(
      Int(span.lowerBound.number)...Int(span.upperBound.number), rows: rows,
      ticks: MonthTicks.of(span),
      today: Int(state.today.number))
  }

  /// The years of the open plans that hold the day.
  private var span: ClosedRange<Day> {
    let plans = state.status.plans
    let current = plans.filter { $0.year.contains(state.today) }
    let spans = (current.isEmpty ? plans : current).map(\.year.span)
    let first = spans.map(\.lowerBound).min() ?? state.today.adding(days: -180)
    let last = spans.map(\.upperBound).max() ?? state.today.adding(days: 180)
    return first...last
  }

  private func stretches(of plan: PlanID) -> [Timeline.Stretch] {
    state.status.phases.filter { $0.plan == plan }.map { one in
      let days = Int(one.phase.starts.number)...Int(max(one.phase.starts, one.phase.ends).number)
      return switch one.state {
      case .ended: Timeline.Stretch(days, .past, style: .dim)
      case .running: Timeline.Stretch(days, .running, style: .accent)
      case .upcoming: Timeline.Stretch(days, .future, style: .dim)
      }
    }
  }

  private var marks: [Timeline.Mark] {
    let honoured = state.digest.events.compactMap { event -> Timeline.Mark? in
      guard case .commemoration = event.kind else { return nil }
      return Timeline.Mark(Int(event.day.number), .commemoration, style: Style(.second))
    }
    // The most urgent is drawn last, so that it lies on top.
    let due = state.digest.due.reversed().compactMap { row -> Timeline.Mark? in
      guard let one = row.members.first.map({ state.status.obligations[$0] }), one.isOnTimeline,
        let day = one.lastDay
      else { return nil }
      let look = ObligationLook(one)
      return Timeline.Mark(Int(day.number), look.sign, style: look.style)
    }
    return honoured + due
  }

  // MARK: The list of days

  static func source(_ state: State) -> ListSource {
    let events = state.digest.events
    var source = ListSource(
      count: events.count, id: { events[$0].id },
      text: { EventWords(events[$0], state).text })
    source.columns = [
      SortColumn(Phrase("Ngày", "Day")) { events[$0].day },
      SortColumn(Phrase("Tên", "Title")) { CollationKey(EventWords(events[$0], state).name) },
    ]
    return source
  }

  static func selected(_ state: State) -> YearEvent? {
    state.list(.todayEvents).item.map { state.digest.events[$0] }
  }

  /// Nobody chose a day yet: the next one that comes.
  static func startAtToday(_ state: inout State) {
    guard state.lists[.todayEvents] == nil,
      let next = state.digest.events.firstIndex(where: { $0.day >= state.today })
    else { return }
    var list = RowList()
    list.select(state.digest.events[next].id)
    list.first = next
    state.lists[.todayEvents] = list
  }
}
