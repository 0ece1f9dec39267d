import Campaign
import Canvas

/// What is asked for, with its kind, its wording and a bar, on two rows each where there is little
/// room.
struct DueList {
  private let state: State
  private let hasFocus: Bool
  private let list: RowList
  private let rows: DueRows

  /// From this width on one has room on one row.
  private static let roomForOneRow = 100

  init(_ state: State, hasFocus: Bool) {
    self.state = state
    self.hasFocus = hasFocus
    list = state.list(.todayDeadlines)
    rows = DueRows(state)
  }

  static func shape(_ body: Size, _ state: State) -> ListShape {
    ListShape(
      above: saysHowToBegin(state) && body.height > 4 ? 1 : 0,
      rowHeight: body.width < roomForOneRow ? 2 : 1)
  }

  /// Whether nothing at all was ever recorded: what is quiet then is not fine but unknown.
  static func saysHowToBegin(_ state: State) -> Bool {
    !state.status.plans.isEmpty && state.office.ledger.entryCount == 0
  }

  func draw(in body: Rect, into frame: inout Frame) {
    guard !list.isEmpty else {
      frame.draw(empty, in: body)
      return
    }
    let shape = DueList.shape(body.size, state)
    let (hint, body) = body.cutTop(shape.above)
    let height = shape.rowHeight
    frame.draw(
      state.language(
        "Chưa ghi gì: n ghi việc đang chọn", "Nothing recorded: n enters this one"),
      in: hint, style: .accent)
    frame.draw(list, in: body, rowHeight: height, hasFocus: hasFocus) { item, rect, frame in
      guard let row = rows.row(item) else { return false }
      if height == 1 { drawWide(row, in: rect, &frame) } else { drawTall(row, in: rect, &frame) }
      return true
    }
  }

  private typealias Row = (obligation: ObligationStatus, count: Int)

  private func drawTall(_ row: Row, in rect: Rect, _ frame: inout Frame) {
    let look = ObligationLook(row.obligation)
    let (when, title) = (look.when(state.language), rows.title(row))
    // A title that is cut keeps the number at its end, which must not read as part of the count.
    let room = rect.width - when.displayWidth - 1
    let isCut = title.displayWidth + 2 > room
    let gap = isCut && title.last?.isNumber == true ? 2 : 1
    let (upper, right) = rect.row(0).cutRight(when.displayWidth + gap)
    frame.draw(when, in: right, .right, style: look.style)
    frame.draw(
      [Span("\(frame.glyphs.sign(look.sign)) ", look.style), Span(title, .plain.bold)],
      in: upper)
    let figures = min(max(rect.width - 24, 12), 18)
    let hasFigures = (row.obligation.count?.expected ?? 0) > 0
    let (lower, right2) = rect.row(1).cutRight(hasFigures ? figures : 0)
    let kind = row.obligation.kind
    frame.draw(
      [
        Span("  \(frame.glyphs.sign(kind.sign)) ", .accent),
        Span(words(row.obligation, kind: kind.word(state.language)), .dim),
      ], in: lower)
    if hasFigures { drawFigures(row.obligation, look, in: right2, &frame) }
  }

  private func drawWide(_ row: Row, in rect: Rect, _ frame: inout Frame) {
    let one = row.obligation
    let look = ObligationLook(one)
    let kindWidth = state.language("Sơ, tổng kết", "Registration").displayWidth + 2
    let parts = rect.columns(
      [
        .fixed(1), .fixed(kindWidth), .flexible(weight: 3, minimum: 16), .flexible(weight: 2),
        .fixed(16), .fixed(18),
      ], gap: 1)
    frame.draw(String(frame.glyphs.sign(look.sign)), in: parts[0], style: look.style)
    frame.draw(
      [
        Span("\(frame.glyphs.sign(one.kind.sign)) ", .accent),
        Span(one.kind.word(state.language), .dim),
      ], in: parts[1])
    frame.draw(rows.title(row), in: parts[2], style: .plain.bold)
    frame.draw(words(one, kind: nil), in: parts[3], style: .dim)
    frame.draw(look.when(state.language), in: parts[4], .right, style: look.style)
    if (one.count?.expected ?? 0) > 0 { drawFigures(one, look, in: parts[5], &frame) }
  }

  /// A bar and `45/60`.
  private func drawFigures(
    _ one: ObligationStatus, _ look: ObligationLook, in rect: Rect, _ frame: inout Frame
  ) {
    guard let count = one.count else { return }
    let figure = "\(count.done)/\(count.expected)"
    let (bar, right) = rect.cutRight(max(figure.displayWidth, 5))
    let style: Style = count.done == count.expected ? .good : look.style
    frame.draw(
      Bar(count.done, of: count.expected, style: Style(style.ink)), in: bar.cutRight(1).rest)
    frame.draw(figure, in: right, .right)
  }

  /// The kind, the document's words for when, and the plan where there are several.
  private func words(_ one: ObligationStatus, kind: String?) -> String {
    let plan =
      state.status.plans.count > 1 ? state.status.plans.first { $0.id == one.plan }?.short : nil
    return [kind, one.wording, plan].compactMap { $0 }.filter { !$0.isEmpty }
      .joined(separator: " · ")
  }

  private var empty: EmptyState {
    let language = state.language
    if list.isNarrowed {
      return EmptyState(
        list.onlyLate && list.filter.isEmpty
          ? language("Không có gì phải xem ngay.", "Nothing calls today.")
          : language("Không có việc nào khớp bộ lọc.", "Nothing matches the filter."),
        language("Esc bỏ bộ lọc.", "Esc clears the filter."))
    }
    if !state.status.plans.isEmpty {
      return EmptyState(
        language("Các kế hoạch đang mở không đòi gì.", "The open plans ask for nothing."),
        language(
          "Thêm hạn, nhiệm vụ, chỉ tiêu bằng i ở màn hình của chúng.",
          "Add deadlines, tasks or targets with i on their screens."))
    }
    return EmptyState(
      language("Chưa có kế hoạch nào.", "There is no plan yet."),
      language("Thêm bằng lệnh: thidua plan add", "Add one with: thidua plan add"))
  }
}
