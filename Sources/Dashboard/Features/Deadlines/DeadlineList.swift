import Campaign
import Canvas

/// Deadlines with their wording and a bar, on two rows each where they have little room.
struct DeadlineList {
  private let state: State
  private let hasFocus: Bool
  private let list: RowList
  private let rows: DeadlineRows

  /// From this width on a deadline has room on one row.
  private static let roomForOneRow = 100

  init(_ state: State, _ id: ListID, hasFocus: Bool) {
    self.state = state
    self.hasFocus = hasFocus
    list = state.list(id)
    rows = DeadlineRows(state)
  }

  static func shape(_ body: Size) -> ListShape {
    ListShape(rowHeight: body.width < roomForOneRow ? 2 : 1)
  }

  func draw(in body: Rect, into frame: inout Frame) {
    guard !list.isEmpty else {
      frame.draw(empty, in: body)
      return
    }
    let height = DeadlineList.shape(body.size).rowHeight
    frame.draw(list, in: body, rowHeight: height, hasFocus: hasFocus) { row, rect, frame in
      guard let one = rows.status(row) else { return false }
      if height == 1 { drawWide(one, in: rect, &frame) } else { drawTall(one, in: rect, &frame) }
      return true
    }
  }

  private func drawTall(_ one: DeadlineStatus, in rect: Rect, _ frame: inout Frame) {
    let look = DeadlineLook(one)
    let when = look.when(state.language)
    // A title that is cut keeps the number at its end, which must not read as part of the count.
    let room = rect.width - when.displayWidth - 1
    let isCut = one.title.displayWidth + 2 > room
    let gap = isCut && one.title.last?.isNumber == true ? 2 : 1
    let (upper, right) = rect.row(0).cutRight(when.displayWidth + gap)
    frame.draw(when, in: right, .right, style: look.style)
    frame.draw(
      [Span("\(frame.glyphs.sign(look.sign)) ", look.style), Span(one.title, .plain.bold)],
      in: upper)
    let (lower, figures) = rect.row(1).cutRight(min(max(rect.width - 24, 12), 18))
    frame.draw("  " + wording(one), in: lower, style: .dim)
    drawFigures(one, look, in: figures, &frame)
  }

  private func drawWide(_ one: DeadlineStatus, in rect: Rect, _ frame: inout Frame) {
    let look = DeadlineLook(one)
    let parts = rect.columns(
      [.fixed(1), .flexible(weight: 3, minimum: 16), .flexible(weight: 2), .fixed(13), .fixed(18)],
      gap: 1)
    frame.draw(String(frame.glyphs.sign(look.sign)), in: parts[0], style: look.style)
    frame.draw(one.title, in: parts[1], style: .plain.bold)
    frame.draw(wording(one), in: parts[2], style: .dim)
    frame.draw(look.when(state.language), in: parts[3], .right, style: look.style)
    drawFigures(one, look, in: parts[4], &frame)
  }

  /// A bar and `45/60`.
  private func drawFigures(
    _ one: DeadlineStatus, _ look: DeadlineLook, in rect: Rect, _ frame: inout Frame
  ) {
    guard let tally = one.schools, tally.expected > 0 else { return }
    let figure = "\(tally.done)/\(tally.expected)"
    let (bar, right) = rect.cutRight(max(figure.displayWidth, 5))
    let style: Style = tally.done == tally.expected ? .good : look.style
    frame.draw(
      Bar(tally.done, of: tally.expected, style: Style(style.ink)),
      in: bar.cutRight(1).rest)
    frame.draw(figure, in: right, .right)
  }

  private func wording(_ one: DeadlineStatus) -> String {
    guard state.status.plans.count > 1,
      let plan = state.status.plans.first(where: { $0.id == one.plan })
    else { return one.deadline.wording }
    return "\(one.deadline.wording) · \(plan.short)"
  }

  private var empty: EmptyState {
    let language = state.language
    if list.isNarrowed {
      return EmptyState(
        list.onlyLate && list.filter.isEmpty
          ? language("Không có gì quá hạn.", "Nothing is late.")
          : language("Không có hạn nào khớp bộ lọc.", "No deadline matches the filter."),
        language("Esc bỏ bộ lọc.", "Esc clears the filter."))
    }
    return EmptyState(
      language("Chưa có kế hoạch nào.", "There is no plan yet."),
      language(
        "Thêm bằng lệnh: thidua plan add", "Add one with: thidua plan add"))
  }
}
