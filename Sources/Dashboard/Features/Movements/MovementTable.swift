import Campaign
import Canvas

/// Every movement by how many schools have a plan for it, a report on it, and take part.
struct MovementTable {
  private let state: State
  private let hasFocus: Bool
  private let list: RowList
  private let rows: MovementRows

  private static let roomForOneRow = 64
  static let aspects: [MovementAspect] = [.plan, .report, .joined]

  /// The order by what schools have of an aspect.
  static func sort(_ aspect: MovementAspect) -> String { "has-\(aspect.rawValue)" }

  init(_ state: State, _ hasFocus: Bool) {
    self.state = state
    self.hasFocus = hasFocus
    list = state.list(.movements)
    rows = MovementRows(state)
  }

  private static func isTall(_ body: Size) -> Bool { body.width < roomForOneRow }

  static func shape(_ body: Size) -> ListShape {
    isTall(body) ? ListShape(rowHeight: 2) : ListShape(above: 1)
  }

  func draw(in body: Rect, into frame: inout Frame) {
    if list.isEmpty {
      frame.draw(empty, in: body)
    } else if MovementTable.isTall(body.size) {
      drawTall(in: body, &frame)
    } else {
      let table = table(frame.glyphs)
      frame.draw(table, in: body)
      drawUncovered(table, in: table.bodyRect(in: body), &frame)
    }
  }

  private func table(_ glyphs: Glyphs) -> Table {
    let (language, plans, rows) = (state.language, state.planNames, self.rows)
    let titles = [
      Phrase("Có kế hoạch", "With plan"), Phrase("Có báo cáo", "Reported"),
      Phrase("Tham gia", "Joined"),
    ]
    let columns: [Column<MovementCoverage>] =
      [
        Column(.fixed(1)) { .text(String(glyphs.sign($0.sign)), $0.style) },
        Column(
          Phrase("Phong trào", "Movement"), .flexible(weight: 3, minimum: 22), sort: "title"
        ) { .text($0.movement.title, $0.movement.isMain ? .plain.bold : .plain) },
        Column(Phrase("Kế hoạch", "Plan"), .fixed(8), dropOrder: 1, sort: "plan") {
          .text(plans[$0.plan] ?? "", .dim)
        },
      ]
      + zip(titles, MovementTable.aspects).map { title, aspect in
        Column(title, .flexible(minimum: 11), sort: MovementTable.sort(aspect)) { one in
          guard one.instead(language) == nil else { return .text("") }
          let count = one.count(aspect)
          // What the plan does not ask is counted and held against nothing.
          if !one.movement.expects(aspect) { return .text(count > 0 ? "\(count)" : "", .dim) }
          let style: Style = count >= one.expected ? .good : count == 0 ? .bad : .accent
          return .widget(CountBar(count: count, whole: one.expected, style: style))
        }
      }
    return Table(list, columns, language, hasFocus: hasFocus) { rows.movement($0) }
  }

  /// What nobody took up has words in place of its bars.
  private func drawUncovered(_ table: Table, in body: Rect, _ frame: inout Frame) {
    guard let bars = table.layout(width: body.width).first(where: { $0.column == 3 }) else {
      return
    }
    for line in 0..<body.height {
      let row = list.first + line
      guard row < list.rows.count, let one = rows.movement(Int(list.rows[row])) else { break }
      guard let words = one.instead(state.language) else { continue }
      let room = body.row(line).cutLeft(bars.x).rest
      frame.draw(words, in: room, style: one.style)
      if row == list.row { frame.tint(room, hasFocus ? .selected : .selectedFaint) }
    }
  }

  private func drawTall(in body: Rect, _ frame: inout Frame) {
    let language = state.language
    let titles = state.planNames
    let visible = body.height / 2
    let (room, edge) = body.cutRight(list.rows.count > visible ? 1 : 0)
    for line in 0..<visible {
      let row = list.first + line
      guard row < list.rows.count, let one = rows.movement(Int(list.rows[row])) else { break }
      let rect = Rect(x: room.x, y: room.y + line * 2, width: room.width, height: 2)
      frame.draw(
        [
          Span("\(frame.glyphs.sign(one.sign)) ", one.style),
          Span(one.movement.title, .plain.bold),
        ], in: rect.row(0))
      let names = [language("KH", "plan"), language("BC", "report"), language("TG", "joined")]
      let figures = zip(names, MovementTable.aspects).compactMap { name, aspect -> String? in
        let count = one.count(aspect)
        if one.movement.expects(aspect) { return "\(name) \(count)/\(one.expected)" }
        return count > 0 ? "\(name) \(count)" : nil
      }
      let words = one.instead(language)
      let plan = titles[one.plan] ?? ""
      let (left, right) = rect.row(1).cutRight(plan.displayWidth + 1)
      frame.draw(plan, in: right, .right, style: .dim)
      frame.draw(
        "  " + (words ?? figures.joined(separator: "  ")), in: left,
        style: words == nil ? .dim : one.style)
      if row == list.row { frame.tint(rect, hasFocus ? .selected : .selectedFaint) }
    }
    frame.draw(ScrollBar(first: list.first, visible: visible, count: list.rows.count), in: edge)
  }

  private var empty: EmptyState {
    let language = state.language
    if list.isNarrowed {
      return EmptyState.narrowed(
        list, language,
        noneLate: Phrase(
          "Phong trào nào cũng có trường triển khai.", "Some school takes up each of them."),
        noneFound: Phrase("Không phong trào nào khớp bộ lọc.", "No movement matches the filter."))
    }
    return EmptyState(
      language("Các kế hoạch đang mở không có phong trào.", "The open plans name no movements."),
      language(
        "Thêm kế hoạch có phong trào: thidua plan add dien-bien-phu-launch --year NĂM",
        "Add a plan that does: thidua plan add dien-bien-phu-launch --year YEAR"))
  }
}
