import Campaign
import Canvas

/// All deadlines, a row each.
struct DeadlineTable {
  private let state: State
  private let hasFocus: Bool
  private let list: RowList

  private static let narrowest = 64

  init(_ state: State, _ hasFocus: Bool) {
    self.state = state
    self.hasFocus = hasFocus
    list = state.list(.deadlines)
  }

  /// Rows of one line need room; with less the list is that of the first screen.
  static func shape(_ body: Size) -> ListShape {
    body.width < narrowest ? DeadlineList.shape(body) : ListShape(above: 1)
  }

  func draw(in body: Rect, into frame: inout Frame) {
    if list.isEmpty || body.width < DeadlineTable.narrowest {
      DeadlineList(state, .deadlines, hasFocus: hasFocus).draw(in: body, into: &frame)
    } else {
      frame.draw(table(frame.glyphs), in: body)
    }
  }

  private func table(_ glyphs: Glyphs) -> Table {
    let (language, plans, rows) = (state.language, state.planNames, DeadlineRows(state))
    let columns: [Column<DeadlineStatus>] = [
      Column(.fixed(1)) { one in
        let look = DeadlineLook(one)
        return .text(String(glyphs.sign(look.sign)), look.style)
      },
      Column(Phrase("Tên", "Title"), .flexible(minimum: 24), sort: "title") { .text($0.title) },
      Column(Phrase("Kế hoạch", "Plan"), .fixed(8), dropOrder: 4, sort: "plan") {
        .text(plans[$0.plan] ?? "", .dim)
      },
      Column(Phrase("Ngày cuối", "Last day"), .fixed(10), dropOrder: 2, sort: "day") {
        .text($0.lastDay?.vietnamese ?? "", .dim)
      },
      Column(Phrase("Còn", "Left"), .fixed(13), .right, sort: "urgency") { one in
        let look = DeadlineLook(one)
        return .text(look.when(language), look.style)
      },
      Column(Phrase("Xong", "Done"), .fixed(6), .right, dropOrder: 1, sort: "missing") { one in
        .text(one.schools.map { "\($0.done)/\($0.expected)" } ?? "")
      },
      Column(
        Phrase("Đề nghị", "Nominees"), .fixed(8), .right, dropOrder: 3, sort: "nominees"
      ) { one in
        guard let nominees = one.nominees else { return .text("") }
        let over = nominees.over ? "\(glyphs.sign(.over))" : ""
        return .text("\(over)\(nominees.counted)/\(nominees.cap)", nominees.over ? .bad : .plain)
      },
    ]
    return Table(list, columns, language, hasFocus: hasFocus) { rows.status($0) }
  }
}
