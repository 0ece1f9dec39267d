import Campaign
import Canvas

/// All targets with their bars, a row each, or two where there is little room.
struct TargetTable {
  private let state: State
  private let hasFocus: Bool
  private let list: RowList
  private let rows: TargetRows

  private static let roomForOneRow = 64

  init(_ state: State, _ hasFocus: Bool) {
    self.state = state
    self.hasFocus = hasFocus
    list = state.list(.targets)
    rows = TargetRows(state)
  }

  private static func isTall(_ body: Size) -> Bool { body.width < roomForOneRow }

  static func shape(_ body: Size, _ state: State) -> ListShape {
    let below = TargetRows(state).isAnyUnweighted && body.height > 6 ? 1 : 0
    return isTall(body)
      ? ListShape(below: below, rowHeight: 2) : ListShape(above: 1, below: below)
  }

  func draw(in body: Rect, into frame: inout Frame) {
    guard !list.isEmpty else {
      frame.draw(empty, in: body)
      return
    }
    let shape = TargetTable.shape(body.size, state)
    let (above, legend) = body.cutBottom(shape.below)
    if TargetTable.isTall(body.size) {
      drawTall(in: above, shape, &frame)
    } else {
      frame.draw(table(frame.glyphs), in: above)
      drawGoals(in: above, shape, &frame)
    }
    let words = state.language(
      "bình quân các trường, chưa tính theo quy mô", "unweighted: some figures are bare percentages"
    )
    frame.draw("\(TargetTable.unweighted(frame.glyphs)) \(words)", in: legend, style: .dim)
  }

  /// Stands before a figure that is a plain mean.
  static func unweighted(_ glyphs: Glyphs) -> String { glyphs.pick("≈", "~") }

  private func table(_ glyphs: Glyphs) -> Table {
    let (language, plans, rows) = (state.language, state.planNames, self.rows)
    var columns: [Column<TargetStatus>] = [
      Column(.fixed(1)) { one in
        let look = TargetLook(one)
        return .text(String(glyphs.sign(look.sign)), look.style)
      },
      Column(.fixed(3)) { .text($0.id.rawValue, .dim) },
      Column(
        Phrase("Chỉ tiêu", "Target"), .flexible(weight: 3, minimum: 22), sort: "title"
      ) { .text($0.target.title) },
      Column(Phrase("Mục tiêu", "Goal"), .fixed(glyphs.pick(8, 9)), .right, sort: "goal") {
        .text($0.target.goalText(language), .dim)
      },
      Column(Phrase("Đạt được", "Actual"), .fixed(8), .right, sort: "actual") { one in
        let look = TargetLook(one)
        let mark = one.weighted ? "" : TargetTable.unweighted(glyphs)
        return .text(mark + look.figure(language), look.style)
      },
      Column(Phrase("Chênh lệch", "Gap"), .fixed(11), .right, sort: "gap") { one in
        let look = TargetLook(one)
        return .text(look.verdict(language), look.style)
      },
      Column(.flexible(minimum: 8), dropOrder: 1) { .widget(TargetLook($0).bar) },
      Column(Phrase("B.cáo", "In"), .fixed(5), .right, dropOrder: 2, sort: "reported") { one in
        .text("\(one.reported)/\(one.expected)", one.isComplete ? .dim : .warning)
      },
    ]
    if rows.hasSeveralPlans {
      columns.append(
        Column(Phrase("Kế hoạch", "Plan"), .fixed(8), dropOrder: 3, sort: "plan") {
          .text(plans[$0.plan] ?? "", .dim)
        })
    }
    return Table(list, columns, language, hasFocus: hasFocus) { item in
      if case .target(let one)? = rows.row(item) { one } else { nil }
    }
  }

  /// Goals in words take the whole row.
  private func drawGoals(in rect: Rect, _ shape: ListShape, _ frame: inout Frame) {
    let body = table(frame.glyphs).bodyRect(in: rect)
    for line in 0..<body.height {
      let row = list.first + line
      guard row < list.rows.count else { break }
      guard case .goal(let plan, let text)? = rows.row(Int(list.rows[row])) else { continue }
      drawGoal(plan, text, in: body.row(line), isSelected: row == list.row, &frame)
    }
  }

  private func drawGoal(
    _ plan: Plan, _ text: String, in line: Rect, isSelected: Bool, _ frame: inout Frame
  ) {
    let (left, right) = line.cutRight(state.status.plans.count > 1 ? 9 : 0)
    frame.draw(
      [Span("\(frame.glyphs.sign(.note)) ", .dim), Span(text)], in: left.cutRight(1).rest)
    frame.draw(plan.short, in: right, .right, style: .dim)
    if isSelected { frame.tint(line, hasFocus ? .selected : .selectedFaint) }
  }

  private func drawTall(in body: Rect, _ shape: ListShape, _ frame: inout Frame) {
    let visible = body.height / 2
    let needsBar = list.rows.count > visible
    let (room, edge) = body.cutRight(needsBar ? 1 : 0)
    for line in 0..<visible {
      let row = list.first + line
      guard row < list.rows.count, let one = rows.row(Int(list.rows[row])) else { break }
      let rect = Rect(x: room.x, y: room.y + line * 2, width: room.width, height: 2)
      switch one {
      case .target(let status): drawTall(status, in: rect, &frame)
      case .goal(let plan, let text):
        drawGoal(plan, text, in: rect.row(0), isSelected: false, &frame)
      }
      if row == list.row { frame.tint(rect, hasFocus ? .selected : .selectedFaint) }
    }
    frame.draw(ScrollBar(first: list.first, visible: visible, count: list.rows.count), in: edge)
  }

  private func drawTall(_ one: TargetStatus, in rect: Rect, _ frame: inout Frame) {
    let language = state.language
    let look = TargetLook(one)
    let verdict = look.verdict(language)
    let (upper, right) = rect.row(0).cutRight(verdict.displayWidth + 1)
    frame.draw(verdict, in: right, .right, style: look.style)
    frame.draw(
      [
        Span("\(frame.glyphs.sign(look.sign)) ", look.style), Span("\(one.id) ", .dim),
        Span(one.target.title, .plain.bold),
      ], in: upper)
    let (lower, figures) = rect.row(1).cutRight(20)
    let mark = one.weighted ? "" : TargetTable.unweighted(frame.glyphs)
    frame.draw(
      [
        Span("  \(mark)\(look.figure(language))  ", look.style),
        Span(one.target.goalText(language), .dim),
      ], in: lower)
    let (bar, reported) = figures.cutRight(7)
    frame.draw(look.bar, in: bar)
    frame.draw("\(one.reported)/\(one.expected)", in: reported, .right)
  }

  private var empty: EmptyState {
    let language = state.language
    if list.isNarrowed {
      return EmptyState.narrowed(
        list, language,
        noneLate: Phrase("Mọi chỉ tiêu đều đạt.", "Every target is met."),
        noneFound: Phrase("Không chỉ tiêu nào khớp bộ lọc.", "No target matches the filter."))
    }
    return EmptyState(
      language(
        "Các kế hoạch đang mở không có chỉ tiêu.", "The open plans have no targets."),
      language(
        "Thêm kế hoạch có chỉ tiêu: thidua plan add dien-bien-province --year NĂM",
        "Add a plan that has: thidua plan add dien-bien-province --year YEAR"))
  }
}

extension TargetStatus {
  var isComplete: Bool { reported >= expected }
}
